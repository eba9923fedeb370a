import { css } from 'lit';

/** A sheet at the foot of the screen; its last row lies where the bar lies under it. */
export const accessPanelStyles = css`
  dialog {
    position: fixed;
    inset: auto 0 0;
    width: 100vw;
    max-width: none;
    max-height: min(100vh, var(--k-band));
    margin: 0;
    padding: 0;
    border: 0;
    overflow: hidden;
    background: var(--k-surface);
    color: var(--k-words);
    border-start-start-radius: var(--k-radius-2);
    border-start-end-radius: var(--k-radius-2);
    border-block-start: max(2px, calc(3 * var(--k-u))) solid var(--k-control-line);
    box-shadow: 0 calc(-8 * var(--k-u)) calc(60 * var(--k-u)) rgb(0 0 0 / 22%);
  }
  /* What lies above stays in sight: it shows what each choice does. */
  dialog::backdrop {
    background: transparent;
  }
  .sheet {
    display: flex;
    flex-direction: column;
    max-height: inherit;
  }
  .groups {
    flex: 1;
    min-height: 0;
    overflow-y: auto;
    touch-action: pan-y;
    display: flex;
    flex-wrap: wrap;
    gap: var(--k-space-4) var(--k-space-6);
    padding: var(--k-space-4) var(--k-edge) var(--k-space-1);
  }
  section {
    flex: 1 1 auto;
  }
  h2 {
    font-size: var(--k-size-small);
    margin-block-end: var(--k-space-2);
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: var(--k-space-2);
  }
  .pill {
    padding-inline: var(--k-space-4);
    border-radius: var(--k-radius-2);
  }
  .letter {
    flex: 1 0 calc(84 * var(--k-u));
    max-width: calc(140 * var(--k-u));
    height: calc(92 * var(--k-u));
    padding: 0;
  }
  .letter svg {
    height: 78%;
  }
  .colour {
    flex: 1 0 auto;
    min-height: calc(92 * var(--k-u));
  }
  .switch {
    flex: 1 0 auto;
    justify-content: space-between;
  }
  .switch > span:first-of-type {
    flex: 1;
    text-align: start;
  }
  /* On and off differ in shape and place, not only in color. */
  .track {
    flex: none;
    width: calc(76 * var(--k-u));
    height: calc(44 * var(--k-u));
    padding: calc(4 * var(--k-u));
    border: max(2px, calc(3 * var(--k-u))) solid currentColor;
    border-radius: var(--k-radius-round);
  }
  .track i {
    display: block;
    height: 100%;
    aspect-ratio: 1;
    border-radius: 50%;
    border: max(2px, calc(3 * var(--k-u))) solid currentColor;
  }
  [aria-pressed='true'] .track i {
    margin-inline-start: auto;
    background: currentColor;
  }
  .foot {
    display: flex;
    align-items: flex-end;
    justify-content: space-between;
    gap: var(--k-space-2) var(--k-space-4);
    padding: var(--k-space-2) var(--k-edge) calc(24 * var(--k-u) + var(--k-lift));
  }
  .foot p {
    align-self: center;
    /* Beside the button, however long: a line of its own would take the room of a choice. */
    min-width: 0;
    font-size: calc(24 * var(--k-u) * var(--k-control-text));
    line-height: 1.25;
    color: var(--k-quiet);
  }
  .foot .pill {
    flex: none;
    border-radius: var(--k-radius-round);
    margin-inline-start: auto;
  }
  .sample {
    background: var(--ground);
    color: var(--words);
    display: grid;
    place-items: center;
    width: calc(52 * var(--k-u));
    height: calc(52 * var(--k-u));
    border-radius: 50%;
    border: max(2px, calc(2 * var(--k-u))) solid #7d7a72;
    font-size: calc(32 * var(--k-u));
    font-weight: 740;
  }
`;
