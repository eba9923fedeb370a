import { css } from 'lit';

/** A card, tall with its picture above or flat with it beside the words. */
export const cardStyles = css`
  :host {
    display: block;
    min-width: 0;
    min-height: 0;
  }
  .card {
    width: 100%;
    height: 100%;
    display: flex;
    flex-direction: column;
    border-radius: var(--k-radius-2);
    background: var(--k-surface);
    box-shadow: var(--k-shadow);
    /* Clip, not hidden: the button of the low form sticks to what the screen scrolls in. */
    overflow: clip;
    transition: transform var(--k-quick) ease-out;
  }
  button.card:active {
    transform: scale(0.985);
  }
  .picture {
    flex: 1;
    background: var(--hue);
    position: relative;
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
    gap: calc(6 * var(--k-u));
    /* Two lines of title and two of summary, so that pictures in a row end on one line. */
    min-height: calc(211 * var(--k-u) * var(--k-text));
    padding: calc(14 * var(--k-u)) calc(28 * var(--k-u)) calc(16 * var(--k-u));
  }
  .topic {
    color: var(--hue);
    font-size: var(--k-size-small);
    font-weight: 660;
    line-height: 1.25;
  }
  .title {
    font-size: calc(33 * var(--k-u) * var(--k-text));
    font-weight: 720;
    line-height: 1.16;
    letter-spacing: -0.01em;
    text-wrap: balance;
    overflow-wrap: break-word;
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
    overflow: hidden;
  }
  .summary {
    font-size: var(--k-size-small);
    line-height: 1.32;
    color: var(--k-quiet);
    text-wrap: pretty;
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
    overflow: hidden;
  }
  .minutes {
    font-size: var(--k-size-small);
    line-height: 1.25;
    color: var(--k-quiet);
    white-space: nowrap;
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 var(--k-space-3);
  }
  :host([row]) .card {
    flex-direction: row;
    align-items: stretch;
  }
  :host([row]) .picture {
    flex: 0 0 26%;
  }
  :host([row]) .words {
    flex: 1;
    min-width: 0;
    min-height: 0;
    gap: calc(4 * var(--k-u));
    padding-block: calc(12 * var(--k-u));
  }
  :host([row]) .title {
    -webkit-line-clamp: 4;
  }
  /* Where height is scarce the summary gives way line by line, so that titles are whole. */
  :host([row][tight]) {
    container-type: size;
    font-size: var(--k-size-small);
  }
  :host([row][tight]) .words {
    justify-content: center;
    padding-block: var(--k-space-1);
  }
  :host([row][tight]) .title {
    flex: none;
  }
  @container (max-height: 12.4em) {
    :host([row][tight]) .title {
      -webkit-line-clamp: 3;
    }
    :host([row][tight]) .summary {
      -webkit-line-clamp: 2;
    }
  }
  @container (max-height: 9.5em) {
    :host([row][tight]) .title {
      -webkit-line-clamp: 2;
    }
  }
  @container (max-height: 7.95em) {
    :host([row][tight]) .title {
      -webkit-line-clamp: 3;
    }
    :host([row][tight]) .summary {
      display: none;
    }
  }
  :host([low]) .words {
    min-height: 0;
    padding-block-end: var(--k-space-1);
  }
  :host([low]) .summary {
    margin-block-end: var(--k-space-1);
  }
  .read {
    position: sticky;
    inset-block-end: 0;
    margin-block-start: auto;
    background: var(--k-surface);
  }
  @media (orientation: portrait) {
    :host(:not([row]):not([low])) .words {
      min-height: calc(251 * var(--k-u) * var(--k-text));
    }
    /* A card is too narrow for both; so that all titles begin on one line, both are none. */
    :host(:not([row])) .head {
      flex-direction: column;
    }
    :host([row]) .picture {
      flex-basis: 30%;
    }
  }
`;
