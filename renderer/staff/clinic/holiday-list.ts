import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { localized, msg, str } from '@lit/localize';
import '../../parts/icon.js';
import { tellChange } from '../parts/change.js';
import '../parts/day-field.js';
import { capital } from '../parts/locale.js';
import { staffStyles } from '../parts/staff.css.js';
import { fullDayWords } from '../words/times.js';
import { most } from './bounds.js';

/**
 * Days on which the clinic is closed whatever its hours say.
 *
 * @event k-change - other days; `detail` is the whole list, the earliest first
 */
@localized()
@customElement('k-holiday-list')
export class KHolidayList extends LitElement {
  static override styles = [
    ...staffStyles,
    css`
      ul {
        list-style: none;
        padding: 0;
        display: grid;
        grid-template-columns: repeat(
          auto-fill,
          minmax(min(100%, calc(400 * var(--k-u) * var(--k-text))), 1fr)
        );
        column-gap: var(--k-space-5);
      }
      li {
        display: flex;
        align-items: center;
        justify-content: space-between;
        gap: var(--k-space-2);
        border-block-end: max(1px, calc(2 * var(--k-u))) solid var(--k-line);
        padding-block: var(--k-space-1);
      }
      .row {
        align-items: flex-end;
      }
      .past {
        color: var(--k-quiet);
      }
    `,
  ];

  /** `YYYY-MM-DD` each. */
  @property({ attribute: false }) days: readonly string[] = [];
  /** The day it is. */
  @property({ attribute: false }) today!: Temporal.PlainDate;

  protected override render(): TemplateResult {
    const { days, today } = this;
    const sorted = [...new Set(days)].toSorted();
    const past = sorted.filter((day) => day < today.toString());
    const isFull = days.length >= most.holidays;
    return html`<div class="stack tight">
      <h3>${msg('Holidays')}</h3>
      <p class="quiet small">
        ${msg('The clinic stays closed on these days. A night that begins on one is closed to its end.')}
      </p>
      ${
        sorted.length > 0
          ? html`<ul>
              ${sorted.map((day) => html`<li>${this.renderDay(day, past.includes(day))}</li>`)}
            </ul>`
          : nothing
      }
      <div class="row">
        <k-day-field
          .label=${msg('Add a holiday')}
          .none=${msg('Choose a day')}
          .value=${null}
          .min=${today.toString()}
          .error=${isFull ? msg('The list is full. Sweep the days that are over.') : ''}
          @k-change=${this.add}
        ></k-day-field>
        ${
          past.length > 0
            ? html`<button
                class="pill"
                type="button"
                @click=${() => {
                  tellChange(
                    this,
                    sorted.filter((day) => !past.includes(day)),
                  );
                }}
              >
                <k-icon name="trash"></k-icon>
                ${
                  past.length === 1
                    ? msg('Sweep 1 day that is over')
                    : msg(str`Sweep ${past.length} days that are over`)
                }
              </button>`
            : nothing
        }
      </div>
    </div>`;
  }

  private renderDay(day: string, isPast: boolean): TemplateResult {
    const words = fullDayWords(Temporal.PlainDate.from(day), this.today);
    return html`<span class=${isPast ? 'past' : ''}>
        ${capital(words)}${isPast ? html` ${msg('(over)')}` : nothing}
      </span>
      <button
        class="pill round plain"
        type="button"
        aria-label=${msg(str`Take away ${words}`)}
        @click=${() => {
          tellChange(
            this,
            this.days.filter((other) => other !== day),
          );
        }}
      >
        <k-icon name="close"></k-icon>
      </button>`;
  }

  private readonly add = (event: CustomEvent<string | null>): void => {
    const day = event.detail;
    if (day === null || this.days.length >= most.holidays) return;
    tellChange(this, [...new Set([...this.days, day])].toSorted());
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'k-holiday-list': KHolidayList;
  }
}
