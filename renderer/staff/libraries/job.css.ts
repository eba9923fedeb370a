import { css } from 'lit';

/** The bar of a job at work. */
export const jobStyles = css`
  /* Nothing to say takes no room, but stays where a screen reader listens. */
  [role='status']:not(:has(*)) {
    position: absolute;
  }
  progress {
    appearance: none;
    inline-size: 100%;
    block-size: calc(16 * var(--k-u));
    border: 0;
    border-radius: var(--k-radius-round);
    overflow: hidden;
    background: var(--k-sunken);
    accent-color: var(--k-accent);
  }
  progress::-webkit-progress-bar {
    background: var(--k-sunken);
  }
  progress::-webkit-progress-value {
    background: var(--k-accent);
    border-radius: var(--k-radius-round);
  }
  progress:not([value]) {
    animation: work 1200ms ease-in-out infinite alternate;
  }
  @keyframes work {
    from {
      opacity: 0.45;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    progress:not([value]) {
      animation: none;
    }
  }
`;
