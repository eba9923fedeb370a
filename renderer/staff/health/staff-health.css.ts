import { css } from 'lit';

/** The verdict above; below, the facts in two columns, or below one another where there is no room. */
export const healthStyles = css`
  .verdict {
    font-size: var(--k-size-lead);
    font-weight: 620;
    align-items: center;
  }
  .concerns {
    list-style: none;
    padding: 0;
  }
  .concerns .row {
    flex-wrap: nowrap;
  }
  .concerns p {
    flex: 1;
  }
  .facts {
    container-type: inline-size;
    /* The query below counts in it, so that large text has one column sooner. */
    font-size: var(--k-size-body);
  }
  dl,
  dd {
    margin: 0;
  }
  dt {
    padding-block-start: var(--k-space-2);
    border-block-start: max(1px, calc(2 * var(--k-u))) solid var(--k-line);
    color: var(--k-quiet);
  }
  dd {
    padding-block-end: var(--k-space-2);
    overflow-wrap: anywhere;
  }
  dt:first-of-type {
    border: 0;
  }
  @container (width >= 26em) {
    dl {
      display: grid;
      grid-template-columns: minmax(9em, auto) 1fr;
    }
    dt {
      padding-block-end: var(--k-space-2);
      padding-inline-end: var(--k-space-4);
    }
    dd {
      padding-block-start: var(--k-space-2);
      border-block-start: max(1px, calc(2 * var(--k-u))) solid var(--k-line);
    }
    dd:first-of-type {
      border: 0;
    }
  }
`;
