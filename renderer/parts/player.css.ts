import { css } from 'lit';

/** One row of large buttons above the bar; it wraps where the text is large. */
export const playerStyles = css`
  :host {
    display: block;
    background: var(--k-surface);
    border-block-start: max(1px, calc(2 * var(--k-u))) solid var(--k-line);
  }
  section {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--k-space-2) var(--k-space-6);
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
  .play {
    /* The longest of its words, so that the buttons beside it stay where they are. */
    min-width: calc(240 * var(--k-u) * var(--k-text));
  }
  .name {
    font-size: var(--k-size-small);
    color: var(--k-quiet);
  }
  output {
    min-width: 2.9em;
    text-align: center;
    font-size: var(--k-size-small);
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
  @media (orientation: portrait) {
    section {
      column-gap: var(--k-space-4);
    }
  }
`;
