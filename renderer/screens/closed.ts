import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { localized, msg } from '@lit/localize';
import { inLanguage } from '../parts/in-language.js';
import '../parts/logo.js';
import { base } from '../styles/shared.js';
import { spoken } from '../words/language.js';

/** Outside opening hours: a dark, quiet screen or a black one. The first touch only wakes. */
@localized()
@customElement('k-closed')
export class KClosed extends LitElement {
  static override styles = [
    base,
    css`
      :host {
        height: 100%;
        display: grid;
        place-content: center;
        padding: var(--k-edge);
        text-align: center;
        background: #000;
        /* Dim for the night; nothing here has to be read. */
        color: #9c968b;
      }
      main {
        display: grid;
        gap: var(--k-space-3);
      }
      k-logo {
        justify-self: center;
        margin-block-end: var(--k-space-4);
        /* No brighter than the words beside it. */
        opacity: 0.6;
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
  /** The language of the clinic's name. */
  @property() clinicLanguage = 'en';

  /** Address of the clinic's logo, or null. */
  @property() logo: string | null = null;
  /** True shows nothing at all. */
  @property({ type: Boolean }) black = false;

  protected override render(): TemplateResult {
    if (this.black) return html`<main><h1 class="said">${msg('We are closed')}</h1></main>`;
    return html`<main>
      ${this.logo === null ? nothing : html`<k-logo plate .src=${this.logo}></k-logo>`}
      <h1 ${inLanguage(this.clinic ? this.clinicLanguage : spoken())}>
        ${this.clinic || msg('We are closed')}
      </h1>
      ${this.clinic ? html`<p>${msg('We are closed right now.')}</p>` : nothing}
    </main>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'k-closed': KClosed;
  }
}
