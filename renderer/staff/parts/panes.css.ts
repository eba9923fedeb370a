import { css } from 'lit';

/**
 * A place of two panes: a list, and beside it what was chosen. Where there is no room for both,
 * `chosen` on `.panes` says which of them shows. The panes stand in an `.area`.
 */
export const paneStyles = css`
  :host {
    display: block;
    height: 100%;
  }
  .area {
    height: 100%;
    container-type: size;
    /* The query below counts in it, so that large text has one pane sooner. */
    font-size: var(--k-size-body);
  }
  .panes {
    height: 100%;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }
  .list,
  .detail {
    min-width: 0;
    height: 100%;
    overflow: hidden auto;
    overscroll-behavior: contain;
    scroll-padding-block: var(--k-space-5);
    scrollbar-width: thin;
    scrollbar-color: var(--k-control-line) transparent;
    padding: var(--k-space-5) var(--k-space-6) var(--k-space-7);
  }
  .list h1 {
    margin-block-end: var(--k-space-4);
  }
  .rows {
    list-style: none;
    padding: 0;
  }
  .rows button {
    display: flex;
    align-items: center;
    gap: var(--k-space-3);
    width: 100%;
    min-height: calc(var(--k-target) + var(--k-space-2));
    padding: var(--k-space-2) var(--k-space-3);
    border-radius: var(--k-radius-1);
    line-height: 1.25;
  }
  .rows li + li button {
    border-block-start: max(1px, calc(2 * var(--k-u))) solid var(--k-line);
    border-start-start-radius: 0;
    border-start-end-radius: 0;
  }
  .what {
    flex: 1;
    min-width: 0;
    display: grid;
    justify-items: start;
    gap: calc(4 * var(--k-u));
  }
  .title {
    font-weight: 650;
    overflow-wrap: anywhere;
  }
  .value {
    color: var(--k-quiet);
    font-size: var(--k-size-small);
    overflow-wrap: anywhere;
    text-wrap: pretty;
  }
  .rows .on {
    color: var(--k-quiet);
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--k-space-3);
    margin-block-end: var(--k-space-5);
  }
  .head h2 {
    min-width: 0;
  }
  .head h2:focus {
    outline: none;
  }
  .detail > :last-child {
    max-width: calc(1000 * var(--k-u) * var(--k-text));
  }
  .panes:not(.chosen) .detail,
  .panes.chosen .list {
    display: none;
  }
  @container (min-width: 46em) {
    .panes {
      grid-template-columns: minmax(0, 36fr) minmax(0, 64fr);
    }
    .panes:not(.chosen) .detail,
    .panes.chosen .list {
      display: block;
    }
    .list {
      padding-inline-end: var(--k-space-4);
      border-inline-end: max(1px, calc(2 * var(--k-u))) solid var(--k-line);
    }
    .rows [aria-current='true'] {
      background: var(--k-surface);
      box-shadow: inset max(4px, calc(6 * var(--k-u))) 0 0 var(--k-accent);
    }
    .rows .on,
    .back {
      display: none;
    }
  }
`;
