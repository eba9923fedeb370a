import { css, html, LitElement, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { localized, msg, str } from '@lit/localize';
import '../../parts/icon.js';
import { styled } from '../../parts/styled.js';
import { weekOrder, wordsLanguage } from '../parts/locale.js';
import { staffStyles } from '../parts/staff.css.js';
import { dayHoursWords, weekdayWords } from './hours-words.js';
import { dayMinutes, lengthOf, minutesOf, nightsInto, spansOf, type Weekly } from './week.js';

/** A piece of a bar in the row of a day, in minutes after midnight. */
interface Piece {
  readonly from: number;
  readonly length: number;
  /** Began on the evening before. */
  readonly isRest: boolean;
}

/** Hours that the axis names. */
const ticks = [6, 12, 18];

/**
 * The opening hours of a week as bars, a row a day; each row can be pressed.
 *
 * @event k-day - a day was pressed; `detail` is its weekday, 1 is Monday
 */
@localized()
@customElement('k-week-chart')
export class KWeekChart extends LitElement {
  static override styles = [
    ...staffStyles,
    css`
      :host {
        display: block;
        container-type: inline-size;
      }
      .axis,
      button {
        display: grid;
        grid-template-columns: 6.2em minmax(0, 1fr) calc(44 * var(--k-u));
        gap: calc(4 * var(--k-u)) var(--k-space-3);
        align-items: center;
        width: 100%;
      }
      .axis {
        height: calc(34 * var(--k-u) * var(--k-text));
        color: var(--k-quiet);
        font-size: var(--k-size-small);
      }
      .marks {
        grid-column: 2;
        position: relative;
        height: 100%;
      }
      .marks span {
        position: absolute;
        left: var(--at);
        translate: -50%;
        white-space: nowrap;
      }
      button {
        min-height: var(--k-target);
        padding-block: var(--k-space-1);
        border-block-start: max(1px, calc(2 * var(--k-u))) solid var(--k-line);
        line-height: 1.25;
      }
      .name {
        font-weight: 650;
      }
      .hours {
        grid-column: 2;
        color: var(--k-quiet);
        font-size: var(--k-size-small);
      }
      .bar {
        position: relative;
        height: calc(26 * var(--k-u));
        border-radius: calc(8 * var(--k-u));
        background: var(--k-sunken);
        overflow: hidden;
      }
      .piece {
        position: absolute;
        inset-block: 0;
        left: var(--at);
        width: var(--length);
        min-width: 2px;
        border-radius: calc(8 * var(--k-u));
        background: var(--k-accent);
      }
      .piece.rest {
        border-start-start-radius: 0;
        border-end-start-radius: 0;
        opacity: 0.55;
      }
      .tick {
        position: absolute;
        inset-block: 0;
        left: var(--at);
        width: max(1px, calc(2 * var(--k-u)));
        background: var(--k-line);
      }
      k-icon {
        grid-column: 3;
        grid-row: 1 / span 2;
        font-size: calc(30 * var(--k-u));
        color: var(--k-quiet);
      }
      @container (max-width: 22em) {
        .axis,
        button {
          grid-template-columns: minmax(0, 1fr) calc(44 * var(--k-u));
        }
        .marks,
        .hours {
          grid-column: 1;
        }
        k-icon {
          grid-column: 2;
          grid-row: 1 / span 3;
        }
      }
    `,
  ];

  /** The opening hours. */
  @property({ attribute: false }) weekly: Weekly = [];

  protected override render(): TemplateResult {
    const at = (hours: number): Record<string, string> => ({ '--at': `${(hours / 24) * 100}%` });
    return html`<div class="axis" aria-hidden="true">
        <div class="marks">
          ${ticks.map((hours) => html`<span ${styled(at(hours))}>${hourWords(hours)}</span>`)}
        </div>
      </div>
      ${weekOrder(wordsLanguage()).map((weekday) => {
        const words = dayHoursWords(this.weekly, weekday);
        const name = weekdayWords(weekday);
        return html`<button
          type="button"
          aria-label=${msg(str`${name}: ${words}. Change`)}
          @click=${() => {
            this.dispatchEvent(new CustomEvent<number>('k-day', { detail: weekday }));
          }}
        >
          <span class="name">${name}</span>
          <span class="bar">
            ${ticks.map((hours) => html`<span class="tick" ${styled(at(hours))}></span>`)}
            ${piecesOf(this.weekly, weekday).map(
              ({ from, length, isRest }) =>
                html`<span
                  class="piece ${isRest ? 'rest' : ''}"
                  ${styled({
                    '--at': `${(from / dayMinutes) * 100}%`,
                    '--length': `${(length / dayMinutes) * 100}%`,
                  })}
                ></span>`,
            )}
          </span>
          <k-icon name="pencil"></k-icon>
          <span class="hours">${words}</span>
        </button>`;
      })}`;
  }
}

/** An hour as the language of the staff screens writes it, for example `6 AM`. */
function hourWords(hours: number): string {
  return new Intl.DateTimeFormat(wordsLanguage(), { hour: 'numeric', timeZone: 'UTC' }).format(
    Date.UTC(2024, 0, 1, hours),
  );
}

/** What of the week lies on a day: the spans that begin on it, and the rest of last night's. */
function piecesOf(weekly: Weekly, weekday: number): readonly Piece[] {
  const rests = nightsInto(weekly, weekday).map(({ until }) => ({
    from: 0,
    length: minutesOf(until),
    isRest: true,
  }));
  const own = spansOf(weekly, weekday).map((span) => {
    const from = minutesOf(span.from);
    return { from, length: Math.min(lengthOf(span), dayMinutes - from), isRest: false };
  });
  return [...rests, ...own];
}

declare global {
  interface HTMLElementTagNameMap {
    'k-week-chart': KWeekChart;
  }
  interface HTMLElementEventMap {
    'k-day': CustomEvent<number>;
  }
}
