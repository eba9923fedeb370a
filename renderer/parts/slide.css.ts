import { css } from 'lit';

/** Words on clean ground, a picture with a curved edge of its own. */
export const slideStyles = css`
  :host {
    /* Its type is large already and fills the page: a measured screen enlarges what is read near. */
    --k-u: var(--k-page-u);
    position: absolute;
    inset: 0;
    contain: strict;
    background: var(--k-ground);
  }
  .slide {
    height: 100%;
    display: grid;
    grid-template-columns: 45fr 55fr;
    background: var(--k-ground);
  }
  .slide.point {
    grid-template-columns: 64fr 36fr;
    background: var(--wash);
  }
  .slide.bare {
    grid-template-columns: 1fr;
  }
  .words {
    grid-row: 1;
    min-width: 0;
    min-height: 0;
    overflow: hidden;
    display: flex;
    flex-direction: column;
    justify-content: center;
    /* Where words shrink, the room around them gives way with them. */
    gap: calc(30 * var(--k-u) * var(--fit, 1));
    padding-block: calc(64 * var(--k-u) * var(--fit, 1));
    padding-inline: var(--k-edge) var(--k-space-6);
  }
  .label {
    color: var(--hue);
    /* Never larger than the headline, which gives way. */
    font-size: calc(34 * var(--k-u) * max(1, var(--k-text) * var(--fit, 1)));
    font-weight: 680;
    line-height: 1.25;
  }
  h1,
  .point-words {
    font-size: calc(118 * var(--k-u) * var(--fit, 1));
    line-height: 1.03;
    letter-spacing: -0.025em;
    font-weight: 740;
    text-wrap: balance;
    overflow-wrap: break-word;
  }
  .point-words {
    font-size: calc(96 * var(--k-u) * var(--fit, 1));
    line-height: 1.12;
    letter-spacing: -0.018em;
    font-weight: 640;
  }
  .point .label {
    font-weight: 620;
  }
  .point .label::before {
    content: '';
    display: block;
    width: calc(96 * var(--k-u));
    height: calc(8 * var(--k-u));
    border-radius: calc(4 * var(--k-u));
    background: currentColor;
    margin-block-end: var(--k-space-4);
  }
  .summary {
    /* A long title shrinks on while its summary stays readable from a chair. */
    font-size: max(
      calc(30 * var(--k-u) * var(--fit-floor, 1)),
      calc(44 * var(--k-u) * var(--k-text) * var(--fit, 1))
    );
    line-height: 1.35;
    max-width: 24em;
    color: var(--k-quiet);
    text-wrap: pretty;
  }
  .picture {
    grid-row: 1;
    position: relative;
    overflow: hidden;
    background: var(--hue);
    clip-path: ellipse(106% 135% at 106% 50%);
  }
  .point .picture {
    clip-path: ellipse(112% 118% at 112% 50%);
  }
  img {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
    object-fit: cover;
    will-change: transform;
    animation: settle var(--k-drift) cubic-bezier(0.2, 0.6, 0.2, 1) both;
  }
  .point img {
    width: 230%;
    height: 230%;
    left: var(--left);
    top: var(--top);
    right: auto;
  }
  .d0 {
    --left: -20%;
    --top: -30%;
  }
  .d1 {
    --left: -105%;
    --top: -70%;
  }
  .d2 {
    --left: -40%;
    --top: -110%;
  }
  .d3 {
    --left: -100%;
    --top: -10%;
  }
  .d4 {
    --left: -65%;
    --top: -60%;
  }
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
      calc(54 * var(--k-u) * var(--k-text) * var(--fit, 1))
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
      calc(72 * var(--k-u) * var(--k-text) * var(--fit, 1))
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
      calc(46 * var(--k-u) * var(--k-text) * var(--fit, 1))
    );
  }
  @keyframes settle {
    from {
      transform: scale(1.05);
    }
    to {
      transform: none;
    }
  }
`;
