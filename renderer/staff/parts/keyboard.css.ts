import { css, unsafeCSS } from 'lit';

/** Keys that do not write, and how wide they are beside a letter. */
const widths: Readonly<Record<string, number>> = {
  bksp: 1.6,
  shift: 1.6,
  signs: 1.8,
  letters: 1.8,
  language: 1.4,
  space: 5,
  enter: 1.6,
  close: 1.6,
};

const wide = Object.entries(widths)
  .map(([name, width]) => `.hg-button[data-skbtn='{${name}}'] { flex-grow: ${width}; }`)
  .join('\n');

/** Looks of the on-screen keyboard and its keys. */
export const keyboardStyles = css`
  :host {
    position: fixed;
    inset: auto 0 0;
    width: auto;
    height: auto;
    margin: 0;
    border: 0;
    border-block-start: max(1px, calc(2 * var(--k-u))) solid var(--k-control-line);
    padding: var(--k-space-2) var(--k-space-3) var(--k-space-3);
    background: var(--k-sunken);
    color: var(--k-words);
    overflow: visible;
  }
  .hg-rows {
    display: flex;
    flex-direction: column;
    gap: calc(12 * var(--k-u));
    max-width: calc(1500 * var(--k-u));
    margin-inline: auto;
  }
  .hg-row {
    display: flex;
    gap: calc(12 * var(--k-u));
  }
  .hg-button {
    flex: 1 1 0;
    min-width: 0;
    height: calc(66 * var(--k-u));
    display: flex;
    align-items: center;
    justify-content: center;
    gap: var(--k-space-1);
    border-radius: var(--k-radius-1);
    background: var(--k-surface);
    box-shadow: 0 calc(2 * var(--k-u)) 0 var(--k-control-line);
    font-size: calc(30 * var(--k-u));
    font-weight: 560;
    line-height: 1;
    touch-action: none;
  }
  .hg-button[data-skbtn^='{'] {
    background: transparent;
    box-shadow: inset 0 0 0 max(2px, calc(2 * var(--k-u))) var(--k-control-line);
  }
  .hg-button[data-skbtn='{space}'] {
    background: var(--k-surface);
  }
  .hg-button.hg-activeButton,
  .hg-button[aria-pressed='true'] {
    background: var(--k-accent);
    color: var(--k-on-accent);
  }
  .hg-button k-icon {
    width: 1.3em;
    height: 1.3em;
  }
  ${unsafeCSS(wide)}
`;
