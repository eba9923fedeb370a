import { css } from 'lit';

/** Rows as wide as the dialog, one a drive, folder or file. */
export const drivePickerStyles = css`
  .picker {
    display: grid;
    align-content: start;
    gap: var(--k-space-3);
    /* As high with one row as with many, so that nothing jumps under the finger. */
    min-height: min(calc(420 * var(--k-u)), 40vh);
  }
  .where {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--k-space-3);
  }
  .where:focus {
    outline: none;
  }
  .where p {
    min-width: 0;
    overflow-wrap: anywhere;
    color: var(--k-quiet);
  }
  ul {
    list-style: none;
    padding: 0;
    display: grid;
    gap: var(--k-space-2);
  }
  .entry {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--k-space-1) var(--k-space-3);
    width: 100%;
    min-height: var(--k-target);
    padding: var(--k-space-2) var(--k-space-4);
    border: max(2px, calc(2 * var(--k-u))) solid var(--k-control-line);
    border-radius: var(--k-radius-1);
    background: var(--k-surface);
    font-size: var(--k-size-body);
    line-height: 1.3;
  }
  .entry[disabled] {
    border-color: var(--k-line);
    background: transparent;
    color: var(--k-quiet);
  }
  .entry k-icon {
    color: var(--k-accent);
  }
  .entry .name {
    flex: 1 1 8em;
    min-width: 0;
    overflow-wrap: anywhere;
    font-weight: 620;
  }
  .entry > k-icon {
    flex: none;
  }
  .entry .quiet {
    font-size: var(--k-size-small);
    color: var(--k-quiet);
  }
  .empty {
    display: grid;
    place-items: center;
    place-content: center;
    gap: var(--k-space-2);
    padding-block: var(--k-space-5);
    text-align: center;
  }
  .empty > k-icon {
    width: calc(72 * var(--k-u));
    height: calc(72 * var(--k-u));
    color: var(--k-accent);
  }
`;
