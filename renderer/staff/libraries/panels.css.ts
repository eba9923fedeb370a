import { css } from 'lit';

/** The panels of the libraries: problems, and the libraries before. */
export const panelStyles = css`
  .problems {
    overflow-wrap: anywhere;
  }
  .kept {
    padding-block: var(--k-space-3);
    border-block-start: max(1px, calc(2 * var(--k-u))) solid var(--k-line);
  }
  .kept > p {
    flex: 1;
    min-width: 14em;
  }
  ul {
    list-style: none;
    padding: 0;
  }
`;
