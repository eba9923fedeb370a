import { css, html, LitElement, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { base } from '../styles/shared.js';

/**
 * The band at the bottom where everything is touched: low enough for a seated reach, and the same
 * place on every screen.
 *
 * @slot start - what leads back: Back, Home
 * @slot center - where one is
 * @slot end - what leads on
 */
@customElement('k-bar')
export class KBar extends LitElement {
  static override styles = [
    base,
    css`
      :host {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        justify-content: space-between;
        gap: var(--k-space-2) var(--k-space-4);
        min-height: calc(120 * var(--k-u));
        padding: var(--k-space-2) var(--k-edge);
        background: var(--k-ground);
        border-block-start: max(1px, calc(2 * var(--k-u))) solid var(--k-line);
      }
      div {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: var(--k-space-2);
        min-width: 0;
      }
      .end {
        justify-content: flex-end;
      }
      @media (orientation: portrait) {
        :host {
          padding-block: var(--k-space-3);
        }
        .end {
          flex: 1 1 auto;
        }
      }
    `,
  ];

  protected override render(): TemplateResult {
    return html`<div class="start"><slot name="start"></slot></div>
      <div class="center"><slot name="center"></slot></div>
      <div class="end"><slot name="end"></slot></div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'k-bar': KBar;
  }
}
