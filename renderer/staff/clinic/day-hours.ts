import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { localized, msg, str } from '@lit/localize';
import type { HoursSpan } from '../../../main/contract/settings.js';
import '../../parts/icon.js';
import '../parts/dialog.js';
import { staffStyles } from '../parts/staff.css.js';
import '../parts/time-field.js';
import '../parts/weekdays.js';
import { hoursWords } from '../words/rules.js';
import { most } from './bounds.js';
import { overlapWords, weekdayWords } from './hours-words.js';
import {
  nextSpan,
  passesMidnight,
  spansOf,
  tryDays,
  weekdays,
  withBreak,
  type Weekly,
} from './week.js';

/** Minutes between two times that can be set. */
const step = 5;

/**
 * The hours of one weekday in a dialog. What overlaps is explained and not handed out.
 *
 * @event k-week - other opening hours; `detail` is the whole week
 * @event k-close - staff are done
 */
@localized()
@customElement('k-day-hours')
export class KDayHours extends LitElement {
  static override styles = [
    ...staffStyles,
    css`
      .span {
        display: flex;
        flex-wrap: wrap;
        align-items: flex-end;
        gap: var(--k-space-3) var(--k-space-5);
        padding-block-end: var(--k-space-4);
        border-block-end: max(1px, calc(2 * var(--k-u))) solid var(--k-line);
      }
      .pill.round {
        font-size: calc(27 * var(--k-u));
      }
      .copy {
        padding-block-start: var(--k-space-2);
      }
    `,
  ];

  /** 1 is Monday. */
  @property({ type: Number }) weekday = 1;
  /** The opening hours of the whole week. */
  @property({ attribute: false }) weekly: Weekly = [];

  /** The day as it is on the glass; null is as it is in the week. */
  @state() private own: readonly HoursSpan[] | null = null;
  /** What is wrong with it; empty when nothing is. */
  @state() private problem = '';
  @state() private copyTo: readonly number[] | null = null;
  /** What the last copy did. */
  @state() private done = '';

  protected override render(): TemplateResult {
    const spans = this.spans;
    const [only] = spans;
    return html`<k-dialog .heading=${weekdayWords(this.weekday)} @k-close=${this.close}>
      <div class="stack">
        ${spans.length === 0 ? html`<p>${msg('Closed all day.')}</p>` : nothing}
        ${spans.map((span, index) => this.renderSpan(span, index))}
        ${
          this.problem
            ? html`<p class="note danger" role="alert">
                <k-icon name="warning"></k-icon><span>${this.problem}</span>
              </p>`
            : nothing
        }
        <div class="row">
          ${
            only && spans.length === 1 && withBreak(only)
              ? this.renderAct('clock', msg('Add a lunch break'), () => [
                  ...(withBreak(only) ?? []),
                ])
              : nothing
          }
          ${this.renderAct('plus', msg('Add hours'), () => [...spans, nextSpan(spans)])}
          ${spans.length > 0 ? this.renderAct('moon', msg('Closed all day'), () => []) : nothing}
        </div>
        ${this.renderCopy()}
      </div>
      <button class="pill main" slot="actions" type="button" @click=${this.close}>
        ${msg('Done')}
      </button>
    </k-dialog>`;
  }

  private get spans(): readonly HoursSpan[] {
    return this.own ?? spansOf(this.weekly, this.weekday);
  }

  private renderSpan(span: HoursSpan, index: number): TemplateResult {
    const change = (parts: Partial<HoursSpan>): void => {
      this.put(this.spans.map((other, at) => (at === index ? { ...other, ...parts } : other)));
    };
    return html`<div class="span" role="group" aria-label=${hoursWords(span)}>
      <k-time-field
        .label=${msg('Opens')}
        .value=${span.from}
        .step=${step}
        @k-change=${(event: CustomEvent<string>) => {
          change({ from: event.detail });
        }}
      ></k-time-field>
      <k-time-field
        .label=${msg('Closes')}
        .value=${span.until}
        .step=${step}
        .help=${passesMidnight(span) ? msg('The next day') : ''}
        @k-change=${(event: CustomEvent<string>) => {
          change({ until: event.detail });
        }}
      ></k-time-field>
      <button
        class="pill round"
        type="button"
        aria-label=${msg(str`Take away ${hoursWords(span)}`)}
        @click=${() => {
          this.put(this.spans.filter((_, at) => at !== index));
        }}
      >
        <k-icon name="trash"></k-icon>
      </button>
    </div>`;
  }

  private renderAct(
    icon: string,
    words: string,
    spans: () => readonly HoursSpan[],
  ): TemplateResult {
    return html`<button
      class="pill"
      type="button"
      @click=${() => {
        this.put(spans());
      }}
    >
      <k-icon name=${icon}></k-icon>${words}
    </button>`;
  }

  private renderCopy(): TemplateResult {
    return html`<section class="stack tight copy">
      <k-weekdays
        .label=${msg('Copy these hours to')}
        .value=${this.copyTo ?? [this.weekday]}
        @k-change=${(event: CustomEvent<readonly number[] | null>) => {
          this.copyTo = event.detail ?? weekdays;
          this.done = '';
        }}
      ></k-weekdays>
      <div class="row">
        <button
          class="pill"
          type="button"
          ?disabled=${this.problem !== '' || this.targets.length === 0}
          @click=${this.copy}
        >
          ${msg('Copy')}
        </button>
        <p class="quiet" role="status">${this.done}</p>
      </div>
    </section>`;
  }

  /** The days to copy to, but for the day itself. */
  private get targets(): readonly number[] {
    return (this.copyTo ?? []).filter((weekday) => weekday !== this.weekday);
  }

  private put(spans: readonly HoursSpan[]): void {
    this.own = spans;
    this.done = '';
    this.tell([this.weekday], spans);
  }

  private readonly copy = (): void => {
    const { targets } = this;
    if (this.tell([this.weekday, ...targets], this.spans)) {
      this.done =
        targets.length === 1
          ? msg('Copied to 1 day.')
          : msg(str`Copied to ${targets.length} days.`);
    }
  };

  /** Hands the week out, unless something is wrong with it. */
  private tell(days: readonly number[], spans: readonly HoursSpan[]): boolean {
    const { weekly, overlap } = tryDays(this.weekly, days, spans);
    this.problem = overlap
      ? `${overlapWords(overlap)} ${msg('Change one of them: until then the day stays as it was.')}`
      : weekly.length > most.weekly
        ? msg('These are too many different hours. Use the same hours on more days.')
        : '';
    if (this.problem) return false;
    this.dispatchEvent(new CustomEvent<Weekly>('k-week', { detail: weekly }));
    return true;
  }

  private readonly close = (): void => {
    this.dispatchEvent(new CustomEvent('k-close'));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'k-day-hours': KDayHours;
  }
  interface HTMLElementEventMap {
    'k-week': CustomEvent<Weekly>;
  }
}
