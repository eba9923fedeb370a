import { css } from 'lit';

/** Home: a heading, topics, and cards that fill the room between them and the bar. */
export const homeStyles = css`
  :host {
    height: 100%;
    display: flex;
    flex-direction: column;
  }
  main {
    flex: 1;
    min-height: 0;
    overflow-y: auto;
    scrollbar-width: none;
    display: flex;
    flex-direction: column;
    gap: calc(20 * var(--k-u));
    padding: calc(40 * var(--k-u)) var(--k-edge) var(--k-space-4);
  }
  h1 {
    font-size: calc(60 * var(--k-u) * var(--k-text));
    letter-spacing: -0.022em;
  }
  h1:focus {
    outline: none;
  }
  ul {
    flex: 1;
    min-height: calc(176 * var(--k-u) * var(--k-text));
    list-style: none;
    padding: 0;
    display: grid;
    gap: calc(28 * var(--k-u)) var(--k-space-5);
    grid-template-columns: repeat(var(--columns), minmax(0, 1fr));
    grid-template-rows: repeat(var(--rows), minmax(0, 1fr));
  }
  li {
    min-width: 0;
    min-height: 0;
    margin: 0;
  }
  k-card {
    height: 100%;
  }
  @media (orientation: landscape) and (max-height: 800px) {
    main {
      gap: var(--k-space-2);
      padding-block: var(--k-space-4) var(--k-space-2);
    }
    ul {
      gap: calc(20 * var(--k-u)) var(--k-space-5);
    }
    h1 {
      /* The heading is large as it is; the room belongs to the cards. */
      font-size: calc(52 * var(--k-u) * min(var(--k-text), 1.4));
    }
  }
  /* What is touched lies under what is looked at. */
  main.low {
    padding-block-end: var(--k-space-1);
  }
  .low ul {
    grid-template-rows: minmax(min-content, 1fr);
  }
  k-topics.low {
    padding: 0 var(--k-edge) var(--k-space-1);
  }
  .lone {
    max-width: calc(1100 * var(--k-u));
  }
  .empty {
    font-size: var(--k-size-lead);
    color: var(--k-quiet);
  }
  .pages {
    display: flex;
    align-items: center;
    gap: var(--k-space-3);
    font-size: calc(26 * var(--k-u) * var(--k-control-text));
    font-variant-numeric: tabular-nums;
  }
`;
