import { css } from 'lit';

/** Swatches big enough for a finger, and what becomes of a colour beside its sliders. */
export const colourStyles = css`
  .swatches {
    display: grid;
    grid-template-columns: repeat(
      auto-fill,
      minmax(calc(148 * var(--k-u) * min(var(--k-text), 1.5)), 1fr)
    );
    gap: var(--k-space-3);
  }
  .swatch {
    display: grid;
    grid-template-rows: calc(52 * var(--k-u)) auto;
    min-height: var(--k-target);
    gap: var(--k-space-1);
    padding: calc(6 * var(--k-u));
    border: max(3px, calc(4 * var(--k-u))) solid transparent;
    border-radius: var(--k-radius-1);
    font-size: var(--k-size-small);
    line-height: 1.2;
    text-align: center;
  }
  .swatch span {
    display: grid;
    place-items: center;
    border-radius: var(--k-radius-1);
    background: var(--colour);
    color: #ffffff;
  }
  .swatch[aria-pressed='true'] {
    border-color: var(--k-accent);
    font-weight: 650;
  }
  /* What a colour does stands beside the sliders, where there is room. */
  .mix {
    display: grid;
    grid-template-columns: repeat(
      auto-fit,
      minmax(min(100%, calc(360 * var(--k-u) * var(--k-text))), 1fr)
    );
    gap: var(--k-space-5) var(--k-space-6);
    align-items: start;
  }
  .verdict {
    display: flex;
    align-items: center;
    gap: var(--k-space-3);
    line-height: 1.35;
  }
  .verdict .pill {
    margin-inline-start: auto;
  }
  .dot {
    flex: none;
    width: calc(56 * var(--k-u));
    height: calc(56 * var(--k-u));
    border-radius: 50%;
    border: max(1px, calc(2 * var(--k-u))) solid var(--k-control-line);
    background: var(--colour);
  }
`;
