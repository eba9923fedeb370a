import { css } from 'lit';

/** How the steps of the door stand on the screen: words beside the pad, or above it when upright. */
export const doorStyles = css`
  :host {
    display: block;
    height: 100%;
  }
  .step {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    align-content: center;
    justify-content: center;
    gap: var(--k-space-6) calc(120 * var(--k-u));
    min-height: 100%;
  }
  .words {
    display: flex;
    flex-direction: column;
    align-items: flex-start;
    gap: var(--k-space-4);
    flex: 0 1 calc(680 * var(--k-u) * min(var(--k-text), 1.3));
    min-width: min(100%, calc(480 * var(--k-u)));
  }
  .words h1 {
    font-size: calc(64 * var(--k-u) * min(var(--k-text), 1.3));
  }
  .words p {
    max-width: 30em;
  }
  .words k-text-field {
    align-self: stretch;
  }
  /* Its words stand in line with those above. */
  .words .pill.plain {
    margin-inline-start: calc(-1 * var(--k-space-4));
  }
  .lead {
    font-size: var(--k-size-lead);
    line-height: 1.4;
    color: var(--k-quiet);
  }
  @media (orientation: portrait) {
    .step {
      flex-direction: column;
      flex-wrap: nowrap;
      align-items: center;
    }
    .words {
      flex: none;
      width: min(100%, calc(760 * var(--k-u)));
      min-width: 0;
    }
  }
`;
