import { css } from 'lit';

/** Slides that the clinic wrote itself; after `slideStyles`. */
export const noticeStyles = css`
  /* The clinic's own words: nothing is above them, so a line in its colour begins them. */
  .notice h1::before,
  .wide h1::before {
    content: '';
    display: block;
    width: calc(96 * var(--k-u));
    height: calc(8 * var(--k-u));
    border-radius: calc(4 * var(--k-u));
    background: var(--hue);
    margin-block-end: var(--k-space-5);
  }
  .notice .summary,
  .wide .summary {
    font-size: max(
      calc(32 * var(--k-u) * var(--fit-floor, 1)),
      calc(54 * var(--k-u) * var(--fit, 1) * var(--more))
    );
    max-width: 27em;
    color: var(--k-words);
    /* Staff break lines where they mean to. */
    white-space: pre-line;
  }
  .notice.bare {
    background: var(--wash);
  }
  .notice.bare h1 {
    font-size: calc(138 * var(--k-u) * var(--fit, 1));
    max-width: 14em;
  }
  .notice.brief.bare h1 {
    font-size: calc(210 * var(--k-u) * var(--fit, 1));
  }
  .notice.brief h1 {
    font-size: calc(140 * var(--k-u) * var(--fit, 1));
  }
  .notice.brief .summary {
    font-size: max(
      calc(32 * var(--k-u) * var(--fit-floor, 1)),
      calc(72 * var(--k-u) * var(--fit, 1) * var(--more))
    );
  }
  .wide .picture {
    position: absolute;
    inset: 0;
    clip-path: none;
  }
  .slide.wide {
    grid-template-columns: minmax(0, 62fr) 38fr;
    grid-template-rows: minmax(0, 1fr);
  }
  .wide .words {
    z-index: 1;
    align-self: end;
    justify-self: start;
    max-height: calc(100% - 2 * var(--k-space-6));
    margin-block: var(--k-space-6);
    margin-inline-start: var(--k-edge);
    padding: var(--k-space-6);
    border-radius: var(--k-radius-2);
    /* Solid: over a picture words keep the contrast that they have on paper. */
    background: var(--k-ground);
    box-shadow: var(--k-shadow);
  }
  .wide h1 {
    font-size: calc(96 * var(--k-u) * var(--fit, 1));
  }
  .wide .summary {
    font-size: max(
      calc(30 * var(--k-u) * var(--fit-floor, 1)),
      calc(46 * var(--k-u) * var(--fit, 1) * var(--more))
    );
  }
`;
