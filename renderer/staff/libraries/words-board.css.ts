import { css } from 'lit';

/** The board of words: a table, or where there is no room for one its rows below one another. */
export const boardStyles = css`
  .board {
    container-type: inline-size;
    /* The query below counts in it, so that large text has one column sooner. */
    font-size: var(--k-size-body);
  }
  table,
  tbody,
  tr,
  th,
  td {
    display: block;
  }
  thead {
    /* Seen by a screen reader only: each cell says its language itself. */
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  table {
    width: 100%;
  }
  tbody tr {
    padding-block: var(--k-space-3);
    border-block-start: max(1px, calc(2 * var(--k-u))) solid var(--k-line);
  }
  tbody th {
    text-align: start;
    font-weight: 650;
    line-height: 1.3;
    overflow-wrap: anywhere;
  }
  td {
    padding-block-start: var(--k-space-2);
  }
  .cell {
    display: flex;
    flex-direction: column;
    align-items: flex-start;
    gap: var(--k-space-1);
  }
  .cell p {
    line-height: 1.35;
  }
  .language {
    font-weight: 620;
  }
  @container (min-width: 40em) {
    table {
      display: table;
      border-collapse: collapse;
      table-layout: fixed;
    }
    tbody {
      display: table-row-group;
    }
    tr {
      display: table-row;
    }
    thead {
      position: static;
      display: table-header-group;
      clip-path: none;
    }
    th,
    td {
      display: table-cell;
      vertical-align: top;
      padding: var(--k-space-3) var(--k-space-3) var(--k-space-3) 0;
    }
    thead th {
      text-align: start;
      font-weight: 650;
    }
    tbody tr {
      border-block-start: max(1px, calc(2 * var(--k-u))) solid var(--k-line);
    }
    .language {
      display: none;
    }
  }
`;
