import { css } from 'lit';

/** What is being read aloud: a line under it as well as a tint, so not by colour alone. */
export const spokenStyles = css`
  ::highlight(k-aloud) {
    color: var(--k-words);
    background-color: color-mix(in srgb, var(--k-focus) 16%, transparent);
    text-decoration: underline solid var(--k-focus) max(4px, 0.1em);
  }
  [data-saying] {
    outline: max(4px, calc(5 * var(--k-u))) solid var(--k-focus);
    outline-offset: calc(6 * var(--k-u));
    border-radius: var(--k-radius-1);
  }
`;
