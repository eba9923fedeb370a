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
    /* The picture gives way where the reader wants larger words. */
    grid-template-columns: minmax(0, calc(45% + 15% * (var(--k-text) - 1))) minmax(0, 1fr);
    background: var(--k-ground);
  }
  .slide.point {
    grid-template-columns: minmax(0, calc(64% + 6% * (var(--k-text) - 1))) minmax(0, 1fr);
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
    /* What the reader's larger text adds gives way before the headline does. */
    --more: max(1, var(--k-text) * var(--fit, 1));
    /* Where words shrink, the room around them gives way with them. */
    gap: calc(30 * var(--k-u) * var(--fit, 1));
    padding-block: calc(64 * var(--k-u) * var(--fit, 1));
    padding-inline: var(--k-edge) var(--k-space-6);
  }
  .label {
    color: var(--hue);
    /* Always the smallest of the three: room goes to the headline first. */
    font-size: calc(34 * var(--k-u) * min(var(--more), 1.5));
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
  /* Full size would leave a lone last word on a fifth line. */
  .title.long h1:not(:has(.rest)) {
    font-size: calc(104 * var(--k-u) * var(--fit, 1));
  }
  .rest {
    display: block;
    margin-block-start: 0.22em;
    /* Smaller than the name, and never smaller than the summary below it. */
    font-size: clamp(0.64em, calc(48 * var(--k-u) * var(--fit, 1) * var(--more)), 0.9em);
    line-height: 1.12;
    letter-spacing: -0.015em;
    font-weight: 520;
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
      calc(44 * var(--k-u) * var(--fit, 1) * var(--more))
    );
    line-height: 1.35;
    max-width: 24em;
    color: var(--k-quiet);
    text-wrap: balance;
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
  @keyframes settle {
    from {
      transform: scale(1.05);
    }
    to {
      transform: none;
    }
  }
`;
