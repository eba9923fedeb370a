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
    display: flex;
    align-items: center;
    gap: var(--k-space-4);
    min-width: 0;
  }
  .clinic p {
    display: flex;
    flex-direction: column;
    max-width: calc(520 * var(--k-u));
    /* A long name must not take the room that the slide needs. */
    font-size: calc(30 * var(--k-u) * min(var(--k-text), 1.5));
    line-height: 1.25;
  }
  .clinic strong {
    font-weight: 680;
  }
  time {
    color: var(--k-quiet);
    font-size: calc(27 * var(--k-u) * min(var(--k-text), 1.5));
    font-variant-numeric: tabular-nums;
  }
  .now {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(4 * var(--k-u)) var(--k-space-3);
  }
  /* Its controls stand in the bar's own lines. */
  .end {
    display: contents;
  }
  .end .pill {
    padding-inline: calc(22 * var(--k-u));
  }
  .end .pill.round {
    padding: 0;
    font-size: calc(28 * var(--k-u) * min(var(--k-text), 1.5));
  }
  @media (orientation: portrait) {
    .clinic p {
      max-width: calc(320 * var(--k-u) * var(--k-text));
    }
    .end {
      display: flex;
      flex-wrap: wrap;
      gap: var(--k-space-2);
    }
    .pill.main {
      flex: 1 0 auto;
    }
    .round {
      flex: none;
    }
  }
`;
