import { css } from 'lit';

/** The choice of language: quiet, for it stands beside what a slide invites to on every screen. */
export const languagesStyles = css`
  :host {
    display: flex;
    position: relative;
    max-width: 100%;
  }
  :host([hidden]) {
    display: none;
  }
  .side {
    display: flex;
    flex-wrap: wrap;
    gap: var(--k-space-2);
  }
  .pill {
    padding-inline: calc(22 * var(--k-u));
  }
  .pill[aria-pressed='true'] {
    background: var(--k-words);
    border-color: var(--k-words);
    color: var(--k-ground);
  }
  /* The language that is spoken asks for nothing: a line under its name, not a filled button. */
  .side .pill[aria-pressed='true'] {
    padding-inline: calc(12 * var(--k-u));
    border-color: transparent;
    background: none;
    color: var(--k-words);
    text-decoration: underline max(3px, calc(4 * var(--k-u)));
    text-underline-offset: 0.35em;
  }
  /* Above its button and never off the glass, wherever the bar's lines put the button. */
  ul {
    list-style: none;
    padding: var(--k-space-3);
    position: fixed;
    inset-inline: var(--k-edge);
    inset-block: auto calc(var(--above) + var(--k-space-2));
    width: fit-content;
    margin-inline-start: auto;
    /* All of it within reach, where controls are to lie low: what is left above the bar. */
    max-height: calc(min(100vh, var(--k-band)) - var(--k-lift) - var(--k-target) - 60 * var(--k-u));
    z-index: 2;
    display: flex;
    flex-wrap: wrap;
    gap: var(--k-space-2);
    overflow-y: auto;
    touch-action: pan-y;
    scrollbar-width: none;
    border-radius: var(--k-radius-2);
    border: max(2px, calc(2 * var(--k-u))) solid var(--k-line);
    background: var(--k-surface);
    box-shadow: var(--k-shadow);
  }
`;
