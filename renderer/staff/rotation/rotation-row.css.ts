import { css } from 'lit';

/** One row: what moves it at the left, what it is in the middle, whether it shows at the right. */
export const rowStyles = css`
  :host {
    display: block;
    container-type: inline-size;
    font-size: var(--k-size-small);
  }
  .row {
    display: grid;
    grid-template-columns: auto auto minmax(0, 1fr) auto;
    align-items: center;
    gap: var(--k-space-1) var(--k-space-2);
    padding: var(--k-space-1) var(--k-space-2) var(--k-space-1) 0;
    border: max(1px, calc(2 * var(--k-u))) solid var(--k-line);
    border-radius: var(--k-radius-1);
    background: var(--k-surface);
  }
  .grip {
    align-self: stretch;
    display: grid;
    place-items: center;
    width: calc(60 * var(--k-u));
    color: var(--k-control-line);
    /* Only the handle takes the finger for itself; everywhere else it scrolls the list. */
    touch-action: none;
    cursor: grab;
    font-size: calc(30 * var(--k-u));
  }
  .places {
    display: grid;
    gap: var(--k-space-1);
  }
  .places .pill {
    min-height: max(calc(60 * var(--k-u)), 50px);
    min-width: var(--k-target);
  }
  .pill.round {
    font-size: calc(28 * var(--k-u));
    border-color: var(--k-line);
  }
  .pill[aria-disabled='true'] {
    color: var(--k-line);
    background: transparent;
  }
  .open {
    display: grid;
    grid-template-columns: calc(168 * var(--k-u)) minmax(0, 1fr) auto;
    align-items: center;
    gap: var(--k-space-3);
    min-height: calc(128 * var(--k-u));
    border-radius: var(--k-radius-1);
    color: var(--k-words);
  }
  .open:active {
    background: var(--k-sunken);
  }
  .picture {
    position: relative;
    height: calc(112 * var(--k-u));
    border-radius: calc(10 * var(--k-u));
    overflow: hidden;
    background: var(--wash, var(--k-sunken));
    display: grid;
    place-items: center;
    color: var(--hue, var(--k-quiet));
    font-size: calc(44 * var(--k-u));
  }
  img {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
    object-fit: cover;
  }
  .words {
    display: flex;
    flex-direction: column;
    align-items: flex-start;
    gap: calc(4 * var(--k-u));
    min-width: 0;
  }
  .title {
    font-size: var(--k-size-body);
    font-weight: 680;
    line-height: 1.2;
    overflow-wrap: anywhere;
    text-wrap: balance;
  }
  .rules,
  .status {
    line-height: 1.3;
    color: var(--k-quiet);
  }
  .status {
    display: flex;
    gap: 0.4em;
    color: var(--k-words);
  }
  .status k-icon {
    margin-block-start: 0.05em;
  }
  .badges {
    display: flex;
    flex-wrap: wrap;
    gap: var(--k-space-1);
  }
  .resting .picture img {
    opacity: 0.45;
    filter: grayscale(0.6);
  }
  .resting .title {
    color: var(--k-quiet);
  }
  /* Quieter than other switches: a list of three hundred must not shout. */
  .pill.shows {
    border-color: var(--k-line);
    background: var(--k-surface);
    color: var(--k-accent);
  }
  .pill.hides {
    border-color: var(--k-line);
    background: var(--k-sunken);
    color: var(--k-quiet);
  }
  .edit {
    color: var(--k-accent);
    font-size: calc(30 * var(--k-u));
  }
  /* Where there is little room the picture goes first, then everything is set below each other. */
  @container (width < 30em) {
    .row {
      grid-template-columns: auto 1fr auto;
      /* Keys and screen readers go from line to line, too. */
      reading-flow: grid-rows;
    }
    .open {
      grid-column: 1 / -1;
      grid-row: 1;
      padding-inline-start: var(--k-space-2);
    }
    .places {
      grid-auto-flow: column;
      justify-content: start;
    }
    .grip {
      min-height: var(--k-target);
    }
  }
  @container (width < 22em) {
    .open {
      grid-template-columns: minmax(0, 1fr) auto;
    }
    .picture {
      display: none;
    }
  }
`;
