import { css } from 'lit';

/** One row of large buttons above the bar; it wraps where even signs for names leave no room. */
export const playerStyles = css`
  :host {
    display: block;
    container-type: inline-size;
    font-size: var(--k-size-small);
    background: var(--k-surface);
    border-block-start: max(1px, calc(2 * var(--k-u))) solid var(--k-line);
  }
  section {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--k-space-2) var(--k-space-5);
    padding: var(--k-space-2) var(--k-edge);
  }
  .row {
    display: flex;
    align-items: center;
    gap: var(--k-space-2);
  }
  .pill.round {
    width: var(--k-target);
    height: var(--k-target);
  }
  /* The buttons do not grow with the text, so neither do their signs. */
  .round k-icon {
    width: calc(var(--k-target) * 0.5);
    height: calc(var(--k-target) * 0.5);
  }
  .play {
    /* Pause is as wide as Listen, so that the buttons beside it stay where they are. */
    min-width: calc(180 * var(--k-u) * var(--k-control-text));
    padding-inline: var(--k-space-4);
  }
  .name {
    font-size: calc(24 * var(--k-u) * var(--k-control-text));
    color: var(--k-quiet);
  }
  .sign {
    display: none;
    color: var(--k-quiet);
  }
  @media (orientation: landscape) {
    /* Large text on a low screen: a second row would take a quarter of what is read. */
    @container (max-width: 50em) {
      .name {
        display: none;
      }
      .sign {
        display: block;
      }
    }
  }
  /* On an upright screen: what is pressed most in a row of its own, and the dials below. */
  @media (orientation: portrait) {
    .row:not(.dial) {
      flex-basis: 100%;
    }
  }
  output {
    min-width: 2.6em;
    text-align: center;
    font-size: calc(24 * var(--k-u) * var(--k-control-text));
    font-weight: 620;
    font-variant-numeric: tabular-nums;
  }
  .close {
    margin-inline-start: auto;
  }
  .hint {
    flex-basis: 100%;
    display: flex;
    align-items: center;
    gap: 0.5em;
    font-size: var(--k-size-small);
    color: var(--k-words);
  }
  .hint:empty {
    display: none;
  }
`;
