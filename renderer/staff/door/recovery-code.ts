import { css, html, LitElement, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { localized, msg } from '@lit/localize';
import '../../parts/icon.js';
import { staffStyles } from '../parts/staff.css.js';
import { doorStyles } from './door.css.js';

/**
 * The recovery code, large, to be written down: it is shown this once and kept nowhere.
 *
 * @event k-noted - it was written down
 */
@localized()
@customElement('k-recovery-code')
export class KRecoveryCode extends LitElement {
  static override styles = [
    ...staffStyles,
    doorStyles,
    css`
      .words {
        flex-basis: calc(1000 * var(--k-u));
        align-items: stretch;
      }
      .code {
        padding: var(--k-space-5);
        border: max(2px, calc(4 * var(--k-u))) solid var(--k-control-line);
        border-radius: var(--k-radius-2);
        background: var(--k-surface);
        font-size: calc(66 * var(--k-u));
        font-weight: 680;
        line-height: 1.3;
        letter-spacing: 0.06em;
        text-align: center;
        font-variant-numeric: slashed-zero tabular-nums;
        text-wrap: balance;
      }
      .pill {
        align-self: flex-start;
        min-height: calc(88 * var(--k-u));
      }
    `,
  ];

  @property() code = '';

  protected override render(): TemplateResult {
    return html`<div class="step">
      <div class="words">
        <h1>${msg('Write this down now')}</h1>
        <p class="lead">
          ${msg('If the PIN is ever lost, this code sets a new one. It is shown only this once. Keep the paper where you keep keys.')}
        </p>
        <p class="code">${this.code}</p>
        <button
          class="pill main"
          type="button"
          @click=${() => {
            this.dispatchEvent(new CustomEvent('k-noted'));
          }}
        >
          <k-icon name="check"></k-icon>${msg('I have written it down')}
        </button>
      </div>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'k-recovery-code': KRecoveryCode;
  }
}
