import { css } from 'lit';

/** The wall at the left, the list at the right; where there is little room, one above the other. */
export const rotationStyles = css`
  :host {
    display: block;
    height: 100%;
    container-type: inline-size;
    /* Measures below are in letters, so that large text moves things below one another. */
    font-size: var(--k-size-body);
  }
  .place {
    display: flex;
    flex-direction: column;
    gap: var(--k-space-4);
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--k-space-2) var(--k-space-4);
  }
  .title {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 var(--k-space-4);
  }
  .side {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 11.5em), 1fr));
    gap: var(--k-space-4) var(--k-space-6);
    align-items: start;
  }
  .side,
  .list {
    scrollbar-width: thin;
    scrollbar-color: var(--k-control-line) transparent;
  }
  .list {
    /* Rows keep room for their focus rings; their edges stand on the page's line all the same. */
    margin-inline: calc(-10 * var(--k-u));
  }
  .list .note {
    margin: 0 calc(10 * var(--k-u)) var(--k-space-2);
    justify-content: space-between;
    align-items: center;
  }
  @container (width >= 44em) {
    .place {
      display: grid;
      grid-template: auto minmax(0, 1fr) / minmax(0, 4fr) minmax(0, 9fr);
      gap: var(--k-space-3) var(--k-space-6);
      padding-block-end: 0;
      overflow: hidden;
    }
    .head {
      grid-column: 1 / -1;
    }
    .side,
    .list {
      overflow: hidden auto;
      overscroll-behavior: contain;
      padding-block: calc(10 * var(--k-u)) var(--k-space-6);
    }
    .side {
      grid-template-columns: minmax(0, 1fr);
      /* Room for focus rings at the edge that cuts. */
      padding-inline: calc(10 * var(--k-u));
      margin-inline: calc(-10 * var(--k-u));
    }
  }
`;
