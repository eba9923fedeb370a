import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { localized, msg, str } from '@lit/localize';
import '../../parts/icon.js';
import { base, controls } from '../../styles/shared.js';
import { day as dayWords } from '../../words/format.js';
import './calendar.js';
import { tellChange } from './change.js';
import './dialog.js';
import { fieldStyles } from './field.css.js';
import { fieldGroup } from './field.js';
import { wordsLanguage } from './locale.js';

/**
 * A day, chosen from a calendar, or none.
 *
 * @event k-change - another day; `detail` is `YYYY-MM-DD` or null
 */
@localized()
@customElement('k-day-field')
export class KDayField extends LitElement {
  static override styles = [
    base,
    controls,
    fieldStyles,
    css`
      .parts {
        display: flex;
        gap: var(--k-space-2);
      }
      .pill {
        border-radius: var(--k-radius-1);
        padding-inline: var(--k-space-4);
      }
      .pill.round {
        flex: none;
        padding-inline: 0;
      }
    `,
  ];

  @property() label = '';
  @property() help = '';
  @property() error = '';
  /** `YYYY-MM-DD`, or null for none. */
  @property() value: string | null = null;
  /** What it says while there is no day. */
  @property() none = '';
  /** Whether there may be no day. */
  @property({ attribute: false }) clearable = true;
  /** The first day that can be chosen, or null. */
  @property() min: string | null = null;

  @state() private choosing = false;

  protected override render(): TemplateResult {
    const { label, value } = this;
    const words = value === null ? this.none || msg('No day') : dayWords(value, wordsLanguage());
    return html`${fieldGroup(
      this,
      html`<div class="parts">
        <button
          class="pill"
          type="button"
          aria-label=${msg(str`${label}: ${words}`)}
          aria-haspopup="dialog"
          @click=${() => {
            this.choosing = true;
          }}
        >
          <k-icon name="calendar"></k-icon>${words}
        </button>
        ${
          value !== null && this.clearable
            ? html`<button
                class="pill round"
                type="button"
                aria-label=${msg(str`${label}: take the day away`)}
                @click=${() => {
                  this.set(null);
                }}
              >
                <k-icon name="close"></k-icon>
              </button>`
            : nothing
        }
      </div>`,
    )}${this.choosing ? this.renderDialog() : nothing}`;
  }

  private renderDialog(): TemplateResult {
    return html`<k-dialog heading=${this.label} @k-close=${this.close}>
      <k-calendar
        .value=${this.value}
        .min=${this.min}
        @k-change=${(event: CustomEvent<string>) => {
          this.close();
          this.set(event.detail);
        }}
      ></k-calendar>
    </k-dialog>`;
  }

  private readonly close = (): void => {
    this.choosing = false;
  };

  private set(value: string | null): void {
    if (value === this.value) return;
    this.value = value;
    tellChange(this, value);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'k-day-field': KDayField;
  }
}
