import { css } from 'lit';

/** Slides on an upright screen, picture above and words below; after `slideStyles`. */
export const uprightStyles = css`
  @media (orientation: portrait) {
    .slide {
      grid-template-columns: 1fr;
      grid-template-rows: 54fr 46fr;
    }
    .slide.point {
      grid-template-columns: 1fr;
      grid-template-rows: 34fr 66fr;
    }
    .slide.bare {
      grid-template-rows: 1fr;
    }
    .picture {
      clip-path: ellipse(135% 106% at 50% -6%);
    }
    .point .picture {
      clip-path: ellipse(118% 112% at 50% -12%);
    }
    .words {
      grid-row: 2;
      padding: var(--k-space-6) var(--k-edge);
      gap: var(--k-space-4);
    }
    .bare .words {
      grid-row: 1;
    }
    .summary {
      /* Where type had to shrink, it uses the width there is. */
      max-width: 32em;
    }
    .slide.wide {
      grid-template-columns: minmax(0, 1fr);
      grid-template-rows: minmax(0, 1fr);
    }
    .wide .picture {
      clip-path: none;
    }
    .wide .words {
      grid-row: 1;
      justify-self: stretch;
      margin-inline: var(--k-edge);
      padding: var(--k-space-6);
    }
  }
`;
