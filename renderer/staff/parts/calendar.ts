import { css, html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { localized, msg } from '@lit/localize';
import '../../parts/icon.js';
import { base, controls } from '../../styles/shared.js';
import { tellChange } from './change.js';
import { capital, weekdayName, weekOrder, wordsLanguage } from './locale.js';
import { day as dayWords } from '../../words/format.js';

/** Where the arrow keys lead, in days. */
const steps: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowRight: 1,
  ArrowUp: -7,
  ArrowDown: 7,
};

/**
 * One month at a time, to choose a day from.
 *
 * @event k-change - a day was chosen; `detail` is `YYYY-MM-DD`
 */
@localized()
@customElement('k-calendar')
export class KCalendar extends LitElement {
  static override styles = [
    base,
    controls,
    css`
      :host {
        display: block;
      }
      .head {
        display: flex;
        align-items: center;
        justify-content: space-between;
        gap: var(--k-space-3);
        margin-block-end: var(--k-space-2);
      }
      .month {
        font-size: var(--k-size-h3);
        font-weight: 680;
      }
      table {
        width: 100%;
        border-spacing: calc(6 * var(--k-u));
        table-layout: fixed;
      }
      th {
        color: var(--k-quiet);
        font-size: var(--k-size-small);
        font-weight: 600;
      }
      td {
        padding: 0;
      }
      td button {
        width: 100%;
        height: calc(66 * var(--k-u));
        border-radius: var(--k-radius-1);
        text-align: center;
        font-variant-numeric: tabular-nums;
        background: var(--k-surface);
      }
      td button.today {
        box-shadow: inset 0 0 0 max(2px, calc(3 * var(--k-u))) var(--k-control-line);
      }
      td button[aria-pressed='true'] {
        background: var(--k-accent);
        color: var(--k-on-accent);
        font-weight: 680;
      }
      td button[disabled] {
        background: transparent;
        color: var(--k-quiet);
        opacity: 0.55;
      }
    `,
  ];

  /** The day that is chosen, or null. */
  @property() value: string | null = null;
  /** The first day that can be chosen, or null. */
  @property() min: string | null = null;
  /** The day that is marked as today. */
  @property() today = Temporal.Now.plainDateISO().toString();

  /** The day that the keyboard stands on; its month is shown. */
  @state() private at = Temporal.Now.plainDateISO();

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('value') || changed.has('today')) {
      this.at = Temporal.PlainDate.from(this.value ?? this.today);
    }
  }

  protected override render(): TemplateResult {
    const language = wordsLanguage();
    const order = weekOrder(language);
    return html`<div class="head">
        <button
          class="pill round"
          type="button"
          aria-label=${msg('Month before')}
          @click=${() => {
            this.at = this.at.subtract({ months: 1 });
          }}
        >
          <k-icon name="chevron-left"></k-icon>
        </button>
        <span class="month" id="month" aria-live="polite">${monthWords(this.at, language)}</span>
        <button
          class="pill round"
          type="button"
          aria-label=${msg('Month after')}
          @click=${() => {
            this.at = this.at.add({ months: 1 });
          }}
        >
          <k-icon name="chevron-right"></k-icon>
        </button>
      </div>
      <table aria-labelledby="month" @keydown=${this.onKey}>
        <thead>
          <tr>
            ${order.map(
              (weekday) =>
                html`<th scope="col" abbr=${weekdayName(weekday, 'long', language)}>
                  ${weekdayName(weekday, 'short', language)}
                </th>`,
            )}
          </tr>
        </thead>
        <tbody>
          ${weeksOf(this.at, order).map(
            (week) =>
              html`<tr>
                ${week.map((day) => html`<td>${day ? this.renderDay(day, language) : ''}</td>`)}
              </tr>`,
          )}
        </tbody>
      </table>`;
  }

  private renderDay(day: Temporal.PlainDate, language: string): TemplateResult {
    const name = day.toString();
    return html`<button
      type="button"
      class=${name === this.today ? 'today' : ''}
      data-day=${name}
      tabindex=${day.equals(this.at) ? '0' : '-1'}
      aria-label=${dayWords(name, language)}
      aria-pressed=${name === this.value ? 'true' : 'false'}
      ?disabled=${this.min !== null && name < this.min}
      @click=${() => {
        tellChange(this, name);
      }}
    >
      ${day.day}
    </button>`;
  }

  private readonly onKey = (event: KeyboardEvent): void => {
    const step = steps[event.key];
    if (step !== undefined) this.at = this.at.add({ days: step });
    else if (event.key === 'PageDown') this.at = this.at.add({ months: 1 });
    else if (event.key === 'PageUp') this.at = this.at.subtract({ months: 1 });
    else return;
    event.preventDefault();
    const name = this.at.toString();
    void this.updateComplete.then(() =>
      this.renderRoot.querySelector<HTMLElement>(`[data-day='${name}']`)?.focus(),
    );
  };
}

/** A month and its year, for example `November 2026`. */
function monthWords(day: Temporal.PlainDate, language: string): string {
  const words = new Intl.DateTimeFormat(language, {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  return capital(words.format(Date.UTC(day.year, day.month - 1, 1)));
}

/** The weeks of a month, each of seven days; null stands for a day of another month. */
function weeksOf(
  { year, month, daysInMonth }: Temporal.PlainDate,
  order: readonly number[],
): readonly (readonly (Temporal.PlainDate | null)[])[] {
  const first = new Temporal.PlainDate(year, month, 1);
  const before = order.indexOf(first.dayOfWeek);
  const weeks = Math.ceil((before + daysInMonth) / 7);
  return Array.from({ length: weeks }, (_, week) =>
    Array.from({ length: 7 }, (_, column) => {
      const date = week * 7 + column - before + 1;
      return date >= 1 && date <= daysInMonth ? new Temporal.PlainDate(year, month, date) : null;
    }),
  );
}

declare global {
  interface HTMLElementTagNameMap {
    'k-calendar': KCalendar;
  }
}
