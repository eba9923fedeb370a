import { css } from 'lit';
import { base, controls } from '../../styles/shared.js';

const staff = css`
  :host {
    --step: var(--k-space-4);
  }
  h1 {
    font-size: calc(48 * var(--k-u) * min(var(--k-text), 1.4));
  }
  h2 {
    font-size: calc(34 * var(--k-u) * min(var(--k-text), 1.5));
  }
  h3 {
    font-size: var(--k-size-body);
  }
  h1:focus {
    outline: none;
  }

  /* A place: the whole area it was given, scrolling inside itself. */
  .place {
    height: 100%;
    overflow: hidden auto;
    overscroll-behavior: contain;
    padding: var(--k-space-5) var(--k-space-6) var(--k-space-7);
    scroll-padding-block: var(--k-space-5);
    scrollbar-width: thin;
    scrollbar-color: var(--k-control-line) transparent;
  }
  .stack {
    display: flex;
    flex-direction: column;
    align-items: stretch;
    gap: var(--step);
  }
  .stack.tight {
    gap: var(--k-space-2);
  }
  .stack.wide {
    gap: var(--k-space-6);
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--k-space-3);
  }
  .row.apart {
    justify-content: space-between;
  }
  .row.end {
    justify-content: flex-end;
  }
  /* As many columns as there is room for. */
  .columns {
    display: grid;
    grid-template-columns: repeat(
      auto-fit,
      minmax(min(100%, calc(520 * var(--k-u) * var(--k-text))), 1fr)
    );
    gap: var(--k-space-5);
    align-items: start;
  }
  .panel {
    background: var(--k-surface);
    border: max(1px, calc(2 * var(--k-u))) solid var(--k-line);
    border-radius: var(--k-radius-2);
    padding: var(--k-space-5);
  }
  .quiet {
    color: var(--k-quiet);
  }
  .small {
    font-size: var(--k-size-small);
  }
  .measure {
    max-width: 34em;
  }
  .numbers {
    font-variant-numeric: tabular-nums;
  }

  /* One word about the state of a thing. Its colour never says it alone. */
  .badge {
    display: inline-flex;
    align-items: center;
    gap: var(--k-space-1);
    padding: calc(4 * var(--k-u)) var(--k-space-2);
    border-radius: var(--k-radius-1);
    background: var(--k-sunken);
    color: var(--k-words);
    font-size: var(--k-size-small);
    font-weight: 600;
    line-height: 1.3;
  }
  .badge.good {
    background: var(--k-teal-wash);
    color: var(--k-teal);
  }
  .badge.warning {
    background: var(--k-ochre-wash);
    color: var(--k-ochre);
  }
  .badge.danger {
    background: var(--k-danger-wash);
    color: var(--k-danger);
  }

  .pill {
    padding-inline: var(--k-space-4);
    font-size: calc(27 * var(--k-u) * var(--k-text));
  }
  .pill.danger {
    border-color: var(--k-danger);
    color: var(--k-danger);
  }
  .pill.main.danger {
    background: var(--k-danger);
    color: var(--k-surface);
  }
  .pill.plain {
    border-color: transparent;
    background: transparent;
  }
  /* A clinic's accent is made to be read on the ground, not on every surface. */
  .pill.plain k-icon {
    color: var(--k-accent);
  }
  .pill.round {
    padding: 0;
  }
  .pill[aria-pressed='true'],
  .pill[aria-checked='true'] {
    border-color: var(--k-accent);
    background: var(--k-accent);
    color: var(--k-on-accent);
  }

  /* A remark that stands by itself. */
  .note {
    display: flex;
    align-items: flex-start;
    gap: var(--k-space-3);
    padding: var(--k-space-3) var(--k-space-4);
    border-radius: var(--k-radius-1);
    background: var(--k-sunken);
    line-height: 1.4;
  }
  .note > k-icon {
    margin-block-start: 0.1em;
  }
  .note.good {
    background: var(--k-teal-wash);
    color: var(--k-teal);
  }
  .note.warning {
    background: var(--k-ochre-wash);
    color: var(--k-ochre);
  }
  .note.danger {
    background: var(--k-danger-wash);
    color: var(--k-danger);
  }
  :host-context([data-contrast='maximum']) :is(.note, .badge) {
    border: 2px solid currentcolor;
  }
`;

/** What all staff screens look like; holds `base` and `controls` already. */
export const staffStyles = [base, controls, staff];
