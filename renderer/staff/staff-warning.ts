import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { localized, msg, str } from '@lit/localize';
import './parts/dialog.js';
import { staffStyles } from './parts/staff.css.js';

/** A screen reader hears the countdown at these seconds only; every second would drown all else. */
const saidAt = [30, 20, 10, 5];

/** "Still there?" Any touch or key, which the window hears, keeps the staff screens open. */
@localized()
@customElement('k-staff-warning')
export class KStaffWarning extends LitElement {
  static override styles = [
    ...staffStyles,
    css`
      .left {
        font-size: calc(110 * var(--k-u));
        font-weight: 700;
        line-height: 1;
        font-variant-numeric: tabular-nums;
      }
      .count {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: var(--k-space-5);
      }
      .words {
        flex: 1 1 12em;
      }
    `,
  ];

  /** Whole seconds left. */
  @property({ type: Number }) seconds = 0;

  protected override render(): TemplateResult {
    const { seconds } = this;
    return html`<k-dialog heading=${msg('Still there?')} .closable=${false}>
      <div class="count">
        <span class="left" role="timer" aria-label=${msg('Seconds left')}>${seconds}</span>
        <p class="words">
          ${msg('The staff screens lock soon, because nobody has touched them. Your changes are kept.')}
        </p>
      </div>
      <p class="said" aria-live="polite">
        ${saidAt.includes(seconds) ? msg(str`${seconds} seconds left`) : nothing}
      </p>
      <button class="pill main" type="button" slot="actions">${msg('I’m still here')}</button>
    </k-dialog>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'k-staff-warning': KStaffWarning;
  }
}
