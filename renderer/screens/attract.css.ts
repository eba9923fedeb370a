import { css } from 'lit';

/** The loop fills the screen above the bar. */
export const attractStyles = css`
  :host {
    height: 100%;
    display: flex;
    flex-direction: column;
  }
  main {
    flex: 1;
    position: relative;
    overflow: hidden;
    min-height: 0;
  }
  k-slide.coming {
    animation: come var(--k-fade) ease-in-out both;
  }
  @keyframes come {
    from {
      opacity: 0;
    }
  }
  .open {
    position: absolute;
    inset: 0;
    /* In reach mode only the part that lies low is there to be touched. */
    inset-block-start: calc(100vh - var(--k-band));
    width: 100%;
    outline-offset: calc(-10 * var(--k-u));
  }
  .clinic {
    /* A long name must not take the room that the slide needs. */
    --most: 1.5;
    display: flex;
    align-items: center;
    gap: var(--k-space-4);
    min-width: calc(230 * var(--k-u) * min(var(--k-text), var(--most)));
  }
  .clinic p {
    display: flex;
    flex-direction: column;
    max-width: calc(520 * var(--k-u));
    font-size: calc(30 * var(--k-u) * min(var(--k-text), var(--most)));
    line-height: 1.25;
  }
  .clinic p.long {
    font-size: calc(25 * var(--k-u) * min(var(--k-text), var(--most)));
  }
  .clinic strong {
    font-weight: 680;
    /* A name may be in other letters than its language. */
    unicode-bidi: plaintext;
  }
  time {
    color: var(--k-quiet);
    font-size: calc(27 * var(--k-u) * min(var(--k-text), var(--most)));
    font-variant-numeric: tabular-nums;
  }
  k-marks {
    position: absolute;
    inset-block-end: calc(20 * var(--k-u));
    inset-inline-start: var(--k-edge);
  }
  /* Where they need two lines, what the slide offers is one and what serves everybody the other. */
  .end,
  k-tools {
    display: flex;
    flex-wrap: wrap;
    justify-content: flex-end;
    gap: var(--k-space-2);
  }
  .end .pill {
    padding-inline: calc(22 * var(--k-u));
  }
  /* What a slide invites to is the one thing in the bar that stands out. */
  .end .pill.main {
    padding-inline: calc(34 * var(--k-u));
    font-weight: 700;
  }
  .end .pill.round {
    flex: none;
    align-self: center;
    width: var(--k-target);
    height: var(--k-target);
    padding: 0;
    font-size: calc(28 * var(--k-u) * min(var(--k-text), 1.5));
  }
  /* A small panel has room for all of it in one line of words of usual length. */
  @media (orientation: landscape) and (max-width: 1500px) {
    .clinic {
      --most: 1.25;
      min-width: calc(205 * var(--k-u) * min(var(--k-text), var(--most)));
    }
    .end .pill,
    .end .pill.main {
      padding-inline: var(--k-space-3);
    }
  }
  @media (orientation: portrait) {
    .clinic p {
      max-width: calc(320 * var(--k-u) * var(--k-text));
    }
    .end {
      justify-content: flex-start;
    }
    .pill.main {
      flex: 1 0 auto;
    }
  }
`;
