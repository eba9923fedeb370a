import { css, html, LitElement, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { localized, msg } from '@lit/localize';
import { base, controls } from '../../styles/shared.js';
import { tellChange } from './change.js';
import { fieldStyles } from './field.css.js';
import { fieldGroup } from './field.js';
import { weekdayName, weekOrder, wordsLanguage } from './locale.js';

const all = [1, 2, 3, 4, 5, 6, 7];

/**
 * Days of the week, at least one of them.
 *
 * @event k-change - other days; `detail` is a list of 1 (Monday) to 7, or null for every day
 */
@localized()
@customElement('k-weekdays')
export class KWeekdays extends LitElement {
  static override styles = [
    base,
    controls,
    fieldStyles,
    css`
      .days {
        display: flex;
        flex-wrap: wrap;
        gap: var(--k-space-2);
      }
      .pill {
        padding-inline: var(--k-space-3);
        border-radius: var(--k-radius-1);
      }
      .pill[aria-pressed='true'] {
        border-color: var(--k-accent);
        background: var(--k-accent);
        color: var(--k-on-accent);
      }
    `,
  ];

  @property() label = '';
  @property() help = '';
  @property() error = '';
  /** 1 is Monday (ISO 8601); null is every day. */
  @property({ attribute: false }) value: readonly number[] | null = null;

  protected override render(): TemplateResult {
    const language = wordsLanguage();
    return fieldGroup(
      this,
      html`<div class="days">
        <button
          class="pill"
          type="button"
          aria-pressed=${this.value === null ? 'true' : 'false'}
          @click=${() => {
            if (this.value !== null) tellChange(this, null);
          }}
        >
          ${msg('Every day')}
        </button>
        ${weekOrder(language).map(
          (weekday) =>
            html`<button
              class="pill"
              type="button"
              aria-label=${fullName(weekday, language)}
              aria-pressed=${(this.value ?? []).includes(weekday) ? 'true' : 'false'}
              @click=${() => {
                this.toggle(weekday);
              }}
            >
              ${weekdayName(weekday, 'short', language)}
            </button>`,
        )}
      </div>`,
    );
  }

  /** From "every day", a touch on a day means that day alone; the last day cannot be taken away. */
  private toggle(weekday: number): void {
    const days = this.value ?? [];
    const rest = days.filter((day) => day !== weekday);
    const next = rest.length < days.length ? rest : [...days, weekday].sort((a, b) => a - b);
    if (next.length === 0) return;
    tellChange(this, next.length === all.length ? null : next);
  }
}

/** The word that is seen and then the whole day, so that who says the button by voice finds it. */
function fullName(weekday: number, language: string): string {
  const seen = weekdayName(weekday, 'short', language);
  const whole = weekdayName(weekday, 'long', language);
  return seen === whole ? whole : `${seen}, ${whole}`;
}

declare global {
  interface HTMLElementTagNameMap {
    'k-weekdays': KWeekdays;
  }
}
