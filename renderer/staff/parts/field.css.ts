import { css } from 'lit';

/** How a field of a form is laid out: its label above, its help and its error below. */
export const fieldStyles = css`
  :host {
    display: block;
  }
  .field {
    display: flex;
    flex-direction: column;
    align-items: stretch;
    gap: var(--k-space-1);
    border: 0;
    padding: 0;
    margin: 0;
    min-width: 0;
  }
  .label {
    font-weight: 650;
    line-height: 1.3;
  }
  .help {
    color: var(--k-quiet);
    font-size: var(--k-size-small);
    line-height: 1.4;
    max-width: 36em;
  }
  .error {
    display: flex;
    gap: var(--k-space-1);
    color: var(--k-danger);
    font-size: var(--k-size-small);
    font-weight: 600;
    line-height: 1.4;
  }
  .error k-icon {
    margin-block-start: 0.1em;
  }
`;
