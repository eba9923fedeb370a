import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { localized, msg, str } from '@lit/localize';
import type { HoursSpan } from '../../../main/contract/settings.js';
import '../../parts/icon.js';
import { isSame } from '../draft.js';
import '../parts/choice.js';
import '../parts/day-field.js';
import { oneStop } from '../parts/locale.js';
import { staffStyles } from '../parts/staff.css.js';
import '../parts/switch.js';
import '../parts/weekdays.js';
import { rulesWords } from '../words/rules.js';
import { untilWords } from '../words/times.js';
import { noRules, type AskedToday, type EntryRules } from './edits.js';
import './entry-dwell.js';
import './entry-hours.js';
import './entry-place.js';
import type { RowView } from './rotation-row.js';

declare global {
  interface HTMLElementEventMap {
    'k-rules': CustomEvent<Partial<EntryRules>>;
    'k-today': CustomEvent<AskedToday>;
  }
}

/**
 * Whether, when, where and how long an entry plays. What is set shows in words at once.
 *
 * @event k-rules - rules were changed; `detail` holds those that change; bubbles, composed
 * @event k-today - something was asked for today only; bubbles, composed
 * @event k-place - it shall move; `detail` is its new place, from 0; bubbles, composed
 */
@localized()
@customElement('k-entry-rules')
export class KEntryRules extends LitElement {
  static override styles = [
    ...staffStyles,
    css`
      :host {
        display: block;
        container-type: inline-size;
        font-size: var(--k-size-body);
      }
      .halves {
        display: grid;
        gap: var(--k-space-4) var(--k-space-7);
        align-items: start;
      }
      @container (width >= 38em) {
        .halves {
          grid-template-columns: repeat(2, minmax(0, 1fr));
        }
      }
      .said-so {
        font-weight: 620;
      }
      .dates {
        display: flex;
        flex-wrap: wrap;
        gap: var(--k-space-3) var(--k-space-6);
      }
      .reset {
        align-self: flex-start;
      }
    `,
  ];

  /** The entry as its row shows it. */
  @property({ attribute: false }) view!: RowView;
  /** What the clock shows. */
  @property({ attribute: false }) now!: Temporal.ZonedDateTime;
  /** When "today only" would end, local date and time. */
  @property() endOfToday = '';

  protected override render(): TemplateResult {
    const { item, words, place, count } = this.view;
    const { entry } = item;
    const { show, seconds, from, until, days, hours } = entry;
    const isUsual = isSame({ show, seconds, from, until, days, hours }, noRules);
    return html`<div class="stack">
      <div class="note ${words.status ? 'warning' : 'good'}" role="status">
        <k-icon name=${words.status ? 'clock' : 'check'}></k-icon>
        <span>
          <span class="said-so">${oneStop(`${rulesWords(entry, this.now.toPlainDate())}.`)}</span>
          ${words.status || msg('It plays now.')}
        </span>
      </div>
      <div class="halves">
        <div class="stack">
          <k-switch
            label=${msg('Show in the loop')}
            .on=${show}
            @k-change=${(event: CustomEvent<boolean>) => {
              this.tell({ show: event.detail });
            }}
          ></k-switch>
          ${this.renderToday()}
          <k-entry-dwell
            .value=${seconds}
            .slides=${item.slides}
            .seconds=${item.seconds}
            @k-change=${(event: CustomEvent<number | null>) => {
              this.tell({ seconds: event.detail });
            }}
          ></k-entry-dwell>
          <k-entry-place .place=${place} .count=${count}></k-entry-place>
        </div>
        <div class="stack">${this.renderWhen()} ${isUsual ? nothing : this.renderReset()}</div>
      </div>
    </div>`;
  }

  private renderWhen(): TemplateResult {
    const { days, hours } = this.view.item.entry;
    return html`<k-weekdays
        label=${msg('Days')}
        .value=${days}
        @k-change=${(event: CustomEvent<number[] | null>) => {
          this.tell({ days: event.detail });
        }}
      ></k-weekdays>
      <k-entry-hours
        .value=${hours}
        @k-change=${(event: CustomEvent<HoursSpan | null>) => {
          this.tell({ hours: event.detail });
        }}
      ></k-entry-hours>
      ${this.renderDates()}`;
  }

  private renderReset(): TemplateResult {
    return html`<button
      class="pill reset"
      type="button"
      @click=${() => {
        this.tell(noRules);
      }}
    >
      <k-icon name="rotate"></k-icon>${msg('Take all rules away')}
    </button>`;
  }

  private renderToday(): TemplateResult {
    const { today } = this.view.item;
    const end = untilWords(
      Temporal.PlainDateTime.from(this.endOfToday),
      this.now.toPlainDateTime(),
    );
    return html`<k-choice
      label=${msg('Just today')}
      .options=${[
        { value: 'usual', label: msg('As usual') },
        { value: 'skip', label: msg('Not today') },
        { value: 'only', label: msg('Only this today') },
      ]}
      .value=${today ?? 'usual'}
      help=${
        today === null
          ? oneStop(msg(str`What you ask just for today holds ${end}.`))
          : msg(str`This holds ${end}, then ends by itself.`)
      }
      @k-change=${(event: CustomEvent<AskedToday>) => {
        this.dispatchEvent(
          new CustomEvent('k-today', { detail: event.detail, bubbles: true, composed: true }),
        );
      }}
    ></k-choice>`;
  }

  private renderDates(): TemplateResult {
    const { from, until } = this.view.item.entry;
    const isBackwards = from !== null && until !== null && until < from;
    return html`<div class="dates">
      <k-day-field
        label=${msg('First day')}
        none=${msg('From now on')}
        .value=${from}
        @k-change=${(event: CustomEvent<string | null>) => {
          this.tell({ from: event.detail });
        }}
      ></k-day-field>
      <k-day-field
        label=${msg('Last day')}
        none=${msg('No end')}
        .value=${until}
        .min=${from}
        error=${isBackwards ? msg('The last day is before the first, so it never plays.') : ''}
        @k-change=${(event: CustomEvent<string | null>) => {
          this.tell({ until: event.detail });
        }}
      ></k-day-field>
    </div>`;
  }

  private tell(detail: Partial<EntryRules>): void {
    this.dispatchEvent(new CustomEvent('k-rules', { detail, bubbles: true, composed: true }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'k-entry-rules': KEntryRules;
  }
}
