import { css } from 'lit';
import { scripts } from './scripts.js';

/** Calm, by choice or by the system's own setting, is without any motion, not with a quick one. */
export const calm = css`
  :host-context([data-motion='still']),
  :host-context([data-motion='still']) *,
  :host-context([data-motion='still']) *::before,
  :host-context([data-motion='still']) *::after {
    animation: none !important;
    transition: none !important;
    scroll-behavior: auto !important;
  }
  @media (prefers-reduced-motion: reduce) {
    :host,
    *,
    *::before,
    *::after {
      animation: none !important;
      transition: none !important;
      scroll-behavior: auto !important;
    }
  }
`;

/** Every element starts from these: sane boxes, one focus ring, no text selection menus. */
export const base = css`
  ${calm}
  ${scripts}
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  :host([hidden]),
  [hidden] {
    display: none;
  }
  h1,
  h2,
  h3,
  p,
  ul,
  ol,
  figure,
  blockquote {
    margin: 0;
  }
  h1,
  h2,
  h3 {
    line-height: 1.12;
    font-weight: 720;
    letter-spacing: -0.012em;
    text-wrap: balance;
  }
  p {
    text-wrap: pretty;
  }
  button {
    font: inherit;
    color: inherit;
    background: none;
    border: 0;
    padding: 0;
    margin: 0;
    text-align: start;
    touch-action: manipulation;
    user-select: none;
  }
  /* WCAG 2.4.13: at least 2 px around and 3:1; ours is 4 px with a gap of paper. */
  :focus-visible {
    outline: max(4px, calc(4 * var(--k-u))) solid var(--k-focus);
    outline-offset: max(3px, calc(4 * var(--k-u)));
  }
  .said {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;

/** The pill, the one shape of a control that stands alone. */
export const controls = css`
  .pill {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: var(--k-space-2);
    min-height: var(--k-target);
    min-width: var(--k-target);
    padding: var(--k-space-1) var(--k-space-5);
    border-radius: var(--k-radius-round);
    border: max(2px, calc(2 * var(--k-u))) solid var(--k-control-line);
    background: var(--k-surface);
    color: var(--k-words);
    font-size: calc(28 * var(--k-u) * var(--k-control-text));
    font-weight: 620;
    line-height: 1.15;
    text-align: center;
    transition: transform var(--k-quick) ease-out;
  }
  .pill.main {
    border-color: var(--k-accent);
    background: var(--k-accent);
    color: var(--k-on-accent);
  }
  .pill:active {
    transform: scale(0.97);
  }
  .pill:is([disabled], [aria-disabled='true']) {
    color: var(--k-quiet);
    border-color: var(--k-line);
    background: transparent;
  }
  .pill.round {
    padding: 0;
  }
`;

/** Sets `--hue` and `--wash` from a `data-hue` on any element. */
export const hueing = css`
  [data-hue] {
    --hue: var(--k-accent);
    --wash: var(--k-sunken);
  }
  [data-hue='plum'] {
    --hue: var(--k-plum);
    --wash: var(--k-plum-wash);
  }
  [data-hue='terracotta'] {
    --hue: var(--k-terracotta);
    --wash: var(--k-terracotta-wash);
  }
  [data-hue='teal'] {
    --hue: var(--k-teal);
    --wash: var(--k-teal-wash);
  }
  [data-hue='ochre'] {
    --hue: var(--k-ochre);
    --wash: var(--k-ochre-wash);
  }
`;
