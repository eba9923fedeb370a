import { css, html, LitElement, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { localized, msg } from '@lit/localize';
import { staffStyles } from '../parts/staff.css.js';

/**
 * What a machine without a PIN says at its door: what is behind it, and the way in.
 *
 * @event k-begin - somebody wants to choose the first PIN
 */
@localized()
@customElement('k-staff-welcome')
export class KStaffWelcome extends LitElement {
  static override styles = [
    ...staffStyles,
    css`
      :host {
        display: grid;
        align-content: safe center;
        justify-items: start;
        gap: var(--k-space-5);
        min-height: 100%;
        max-width: calc(1100 * var(--k-u));
        margin-inline: auto;
      }
      h1 {
        font-size: calc(88 * var(--k-u) * min(var(--k-text), 1.3));
      }
      p {
        font-size: var(--k-size-lead);
        max-width: 32em;
      }
      .pill {
        min-height: calc(104 * var(--k-u));
        padding-inline: var(--k-space-6);
        font-size: calc(36 * var(--k-u) * var(--k-text));
      }
    `,
  ];

  protected override render(): TemplateResult {
    return html`<h1>${msg('Welcome to Anteroom')}</h1>
      <p>
        ${msg('Here you choose what this screen shows, when, and in what order. A PIN keeps it in the hands of your team.')}
      </p>
      <button class="pill main" type="button" @click=${this.begin}>${msg('Choose a PIN')}</button>`;
  }

  private readonly begin = (): void => {
    this.dispatchEvent(new CustomEvent('k-begin'));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'k-staff-welcome': KStaffWelcome;
  }
}
