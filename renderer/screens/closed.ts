import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { msg } from '@lit/localize';
import { base } from '../styles/shared.js';

/** Outside opening hours: a dark, quiet screen. The first touch only wakes. */
@customElement('k-closed')
export class KClosed extends LitElement {
  static override styles = [
    base,
    css`
      :host {
        height: 100%;
        display: grid;
        place-content: center;
        gap: var(--k-space-3);
        padding: var(--k-edge);
        text-align: center;
        background: #000;
        /* Dim for the night; nothing here has to be read. */
        color: #9c968b;
      }
      h1 {
        font-size: calc(56 * var(--k-u));
        font-weight: 560;
      }
      p {
        font-size: calc(34 * var(--k-u));
      }
    `,
  ];

  /** The clinic's name, or empty. */
  @property() clinic = '';

  protected override render(): TemplateResult {
    return html`<main>
      <h1>${this.clinic || msg('We are closed')}</h1>
      ${this.clinic ? html`<p>${msg('We are closed right now.')}</p>` : nothing}
    </main>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'k-closed': KClosed;
  }
}
