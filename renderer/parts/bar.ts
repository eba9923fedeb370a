import { css, html, LitElement, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { base } from '../styles/shared.js';

/**
 * The band at the bottom where everything is touched: low enough for a seated reach, and the same
 * place on every screen.
 *
 * @slot first - a line of its own above the others
 * @slot start - what leads back, and where one is
 * @slot end - what leads on; its last control stands at the same place on every screen
 *
 * With the attribute `beside` the end's controls break into lines beside the start, not under it.
 */
@customElement('k-bar')
export class KBar extends LitElement {
  static override styles = [
    base,
    css`
      :host {
        display: flex;
        flex-wrap: wrap;
        /* The last line keeps its place above the edge, however high what stands beside it. */
        align-items: flex-end;
        justify-content: space-between;
        gap: var(--k-space-2) var(--k-space-4);
        padding: calc(20 * var(--k-u)) var(--k-edge) calc(24 * var(--k-u) + var(--k-lift));
        background: var(--k-ground);
        border-block-start: max(1px, calc(2 * var(--k-u))) solid var(--k-line);
      }
      div {
        display: flex;
        flex-wrap: wrap;
        align-items: flex-end;
        gap: var(--k-space-2);
        min-width: 0;
      }
      ::slotted([slot='first']) {
        flex: 0 0 100%;
      }
      .start {
        align-self: center;
      }
      .end {
        flex: 1 1 auto;
        justify-content: flex-end;
      }
      @media (orientation: landscape) {
        :host([beside]) {
          flex-wrap: nowrap;
        }
        /* The start breaks its words before the end breaks its line. */
        :host([beside]) .start {
          flex: 1 1 0;
          min-width: min-content;
        }
        :host([beside]) .end {
          flex: 0 1 auto;
          column-gap: var(--k-space-4);
        }
      }
    `,
  ];

  protected override render(): TemplateResult {
    return html`<slot name="first"></slot>
      <div class="start"><slot name="start"></slot></div>
      <div class="end"><slot name="end"></slot></div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'k-bar': KBar;
  }
}
