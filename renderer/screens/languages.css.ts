import { css } from 'lit';

/** The choice of language: quiet, for it stands beside what a slide invites to on every screen. */
export const languagesStyles = css`
  :host {
    display: block;
    position: relative;
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
  ul {
    list-style: none;
    padding: var(--k-space-4);
    position: absolute;
    inset-block-end: calc(100% + var(--k-space-4));
    inset-inline-end: 0;
    z-index: 2;
    display: grid;
    gap: var(--k-space-2);
    min-width: 100%;
    max-height: 70vh;
    overflow-y: auto;
    touch-action: pan-y;
    scrollbar-width: none;
    border-radius: var(--k-radius-2);
    border: max(2px, calc(2 * var(--k-u))) solid var(--k-line);
    background: var(--k-surface);
    box-shadow: var(--k-shadow);
  }
  li .pill {
    width: 100%;
    white-space: nowrap;
  }
`;
