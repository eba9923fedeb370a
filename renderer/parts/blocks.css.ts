import { css } from 'lit';

/** How an article's text is set. */
export const blockStyles = css`
  .text {
    font-size: var(--k-size-body);
    line-height: 1.55;
  }
  .text > * + * {
    margin-block-start: calc(1em * 0.85);
  }
  .text h2 {
    font-size: var(--k-size-h2);
    color: var(--k-words);
    margin-block-start: calc(64 * var(--k-u));
    scroll-margin-block-start: calc(40 * var(--k-u));
  }
  .text h3 {
    font-size: var(--k-size-h3);
    margin-block-start: calc(40 * var(--k-u));
  }
  .text h2:focus,
  .box:focus {
    outline: none;
  }
  .text > .opening {
    font-size: var(--k-size-lead);
    line-height: 1.5;
  }
  strong {
    font-weight: 720;
  }
  ul,
  ol {
    padding-inline-start: 1.4em;
  }
  /* Numbers of two digits, which stand before their lines. */
  ol:has(> li:nth-child(10)) {
    padding-inline-start: 2em;
  }
  li + li {
    margin-block-start: 0.55em;
  }
  li::marker {
    color: var(--hue);
    font-weight: 700;
  }
  .cite {
    font-size: 0.62em;
    line-height: 0;
    font-weight: 600;
    color: var(--k-quiet);
    padding-inline-start: 0.12em;
    font-variant-numeric: lining-nums;
  }
  .term {
    display: inline;
    position: relative;
    font-weight: inherit;
    color: inherit;
    text-decoration: underline dotted var(--hue) 0.11em;
    text-underline-offset: 0.2em;
  }
  /* A finger needs more than a line's height. */
  .term::after {
    content: '';
    position: absolute;
    inset: -0.35em -0.2em;
  }
  .term[aria-expanded='true'] {
    background: var(--wash);
    box-shadow: 0 0 0 0.15em var(--wash);
  }
  .meaning {
    display: flex;
    align-items: flex-start;
    gap: var(--k-space-3);
    margin-block: var(--k-space-3);
    /* Clear of the fade at the foot of the text. */
    scroll-margin-block-end: calc(80 * var(--k-u));
    padding-block: var(--k-space-3);
    padding-inline: var(--k-space-4) var(--k-space-3);
    border-radius: var(--k-radius-1);
    border-inline-start: calc(6 * var(--k-u)) solid var(--hue);
    /* Not the wash: it opens on the wash of the key points, too. */
    background: var(--k-surface);
    font-size: var(--k-size-body);
  }
  .meaning > span {
    flex: 1;
    min-width: 0;
    padding-block: calc(10 * var(--k-u));
  }
  .close {
    display: grid;
    place-items: center;
    width: var(--k-target);
    height: var(--k-target);
    border-radius: 50%;
    flex: none;
  }
  blockquote {
    padding-inline-start: var(--k-space-4);
    border-inline-start: calc(6 * var(--k-u)) solid var(--k-line);
    color: var(--k-quiet);
  }
  hr {
    border: 0;
    border-block-start: max(2px, calc(2 * var(--k-u))) solid var(--k-line);
    margin-block: var(--k-space-6);
  }
  figure img {
    display: block;
    width: 100%;
    max-height: 60vh;
    object-fit: contain;
    border-radius: var(--k-radius-2);
  }
  .table {
    overflow-x: auto;
    touch-action: pan-x pan-y;
    border-radius: var(--k-radius-1);
  }
  table {
    width: 100%;
    border-collapse: collapse;
    font-size: var(--k-size-small);
    line-height: 1.4;
  }
  th,
  td {
    padding: var(--k-space-2) var(--k-space-3);
    text-align: start;
    vertical-align: top;
    border-block-end: max(1px, calc(1.5 * var(--k-u))) solid var(--k-line);
    overflow-wrap: break-word;
    hyphens: auto;
  }
  th:first-child,
  td:first-child {
    padding-inline-start: 0;
  }
  thead th {
    font-weight: 700;
    color: var(--hue);
    border-block-end-color: var(--hue);
    border-block-end-width: max(2px, calc(3 * var(--k-u)));
  }
  tbody th {
    font-weight: 650;
  }
  /* Too wide for its frame (stacked.ts): each row is a list. */
  .stacked thead {
    display: none;
  }
  .stacked :is(table, tbody, tr, th, td) {
    display: block;
  }
  .stacked tr {
    padding-block: var(--k-space-3);
    border-block-end: max(1px, calc(1.5 * var(--k-u))) solid var(--k-line);
  }
  .stacked :is(th, td) {
    padding: calc(4 * var(--k-u)) 0;
    border: 0;
    overflow-wrap: anywhere;
  }
  .stacked td:not([data-column=''])::before {
    content: attr(data-column) ': ';
    color: var(--hue);
    font-weight: 700;
  }
  .center {
    text-align: center;
  }
  .end {
    text-align: end;
  }
  .stacked :is(.center, .end) {
    text-align: start;
  }
  .box {
    --tone: var(--hue);
    --tint: var(--wash);
    padding: var(--k-space-5);
    border-radius: var(--k-radius-2);
    background: var(--tint);
    border: max(2px, calc(2 * var(--k-u))) solid
      color-mix(in srgb, var(--tone) var(--k-tint-line), transparent);
    margin-block: var(--k-space-5);
    scroll-margin-block-start: calc(40 * var(--k-u));
  }
  .box > * + * {
    margin-block-start: 0.7em;
  }
  .box-title {
    display: flex;
    align-items: center;
    gap: 0.5em;
    font-size: var(--k-size-h3);
    line-height: 1.2;
    font-weight: 720;
    color: var(--tone);
  }
  .box-title > span {
    min-width: 0;
  }
  .box.note {
    --tone: var(--k-quiet);
    --tint: var(--k-sunken);
  }
  .box.ask {
    --tone: var(--hue);
    --tint: var(--wash);
  }
  .box.warning {
    --tone: var(--k-ochre);
    --tint: var(--k-ochre-wash);
    border-inline-start-width: calc(10 * var(--k-u));
    border-inline-start-color: var(--tone);
  }
  .box.emergency {
    --tone: var(--k-danger);
    --tint: var(--k-danger-wash);
    border-color: var(--tone);
    border-width: max(3px, calc(4 * var(--k-u)));
  }
`;
