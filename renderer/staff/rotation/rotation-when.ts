import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { localized, msg } from '@lit/localize';
import '../../parts/icon.js';
import type { RotationContext } from '../../rotation/context.js';
import { idOf } from '../../rotation/ids.js';
import { momentOf, playingAt, type Plan } from '../../rotation/plan.js';
import { machineClock, type Clock } from '../../visit/clock.js';
import '../parts/day-field.js';
import '../parts/dialog.js';
import { staffStyles } from '../parts/staff.css.js';
import '../parts/time-field.js';
import { lengthWords } from '../words/lengths.js';
import { askedWords, clockChangeWords, planWords } from '../words/plans.js';
import { titleWords } from '../words/rows.js';
import { itemsOf, type RotationItem } from './items.js';
import { zonedNow } from './now.js';

/**
 * "What plays on Tuesday at 7:45?", for any day and time, as the draft would play it.
 *
 * @event k-close - staff have seen enough
 */
@localized()
@customElement('k-rotation-when')
export class KRotationWhen extends LitElement {
  static override styles = [
    ...staffStyles,
    css`
      .asked {
        display: flex;
        flex-wrap: wrap;
        align-items: flex-start;
        gap: var(--k-space-3) var(--k-space-6);
      }
      .answer {
        display: flex;
        flex-direction: column;
        gap: var(--k-space-2);
        padding-block-start: var(--k-space-4);
        border-block-start: max(1px, calc(2 * var(--k-u))) solid var(--k-line);
      }
      ol {
        display: grid;
        gap: var(--k-space-1);
        padding-inline-start: 2.2em;
      }
      li::marker {
        color: var(--k-quiet);
        font-variant-numeric: tabular-nums;
      }
      /* Lengths stand below one another at the end of the line. */
      li {
        position: relative;
        padding-inline-end: 6em;
      }
      li .quiet {
        position: absolute;
        inset: 0.15em 0 auto auto;
        white-space: nowrap;
      }
    `,
  ];

  /** The library and the settings with the draft over them. */
  @property({ attribute: false }) context!: RotationContext;
  /** Source of all time; set before the element is connected. */
  @property({ attribute: false }) clock: Clock = machineClock;

  /** What was asked for; null is now. */
  @state() private asked: { readonly day: string; readonly time: string } | null = null;

  protected override render(): TemplateResult {
    const now = zonedNow(this.clock);
    const day = this.asked?.day ?? now.toPlainDate().toString();
    const time = this.asked?.time ?? now.toPlainTime().toString({ smallestUnit: 'minute' });
    return html`<k-dialog heading=${msg('What plays on …?')} @k-close=${this.close}>
      <div class="stack">
        <div class="asked">
          <k-day-field
            label=${msg('Day')}
            .clearable=${false}
            .value=${day}
            @k-change=${(event: CustomEvent<string>) => {
              this.asked = { day: event.detail, time };
            }}
          ></k-day-field>
          <k-time-field
            label=${msg('Time')}
            .value=${time}
            step="5"
            @k-change=${(event: CustomEvent<string>) => {
              this.asked = { day, time: event.detail };
            }}
          ></k-time-field>
        </div>
        ${this.renderAnswer(day, time, now.toPlainDate())}
      </div>
      <button
        class="pill"
        slot="actions"
        type="button"
        ?disabled=${this.asked === null}
        @click=${() => {
          this.asked = null;
        }}
      >
        <k-icon name="clock"></k-icon>${msg('Now')}
      </button>
      <button class="pill main" slot="actions" type="button" @click=${this.close}>
        ${msg('Done')}
      </button>
    </k-dialog>`;
  }

  private renderAnswer(day: string, time: string, today: Temporal.PlainDate): TemplateResult {
    const moment = momentOf(`${day}T${time}`, zonedNow(this.clock).timeZoneId);
    const plan = playingAt(this.context, moment.at);
    const change = clockChangeWords(moment, time);
    const isShuffled = this.context.settings.rotation.order === 'shuffled';
    return html`<div class="answer" aria-live="polite">
      <h3>${askedWords(moment.at, today)}</h3>
      ${
        change
          ? html`<p class="note warning"><k-icon name="clock"></k-icon><span>${change}</span></p>`
          : nothing
      }
      <p>${planWords(plan, isShuffled)}</p>
      ${plan.entries.length > 0 ? this.renderEntries(plan, moment.at) : nothing}
    </div>`;
  }

  private renderEntries({ entries }: Plan, at: Temporal.ZonedDateTime): TemplateResult {
    const items = new Map(itemsOf(this.context, at).map((item) => [item.id, item]));
    const playing = entries.flatMap((entry): RotationItem[] => {
      const item = items.get(idOf(entry));
      return item ? [item] : [];
    });
    return html`<ol>
      ${playing.map(
        (item) =>
          html`<li>
            <span lang=${item.language}>${titleWords(item)}</span>
            <span class="quiet small numbers">${lengthWords(item.seconds)}</span>
          </li>`,
      )}
    </ol>`;
  }

  private readonly close = (): void => {
    this.dispatchEvent(new Event('k-close'));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'k-rotation-when': KRotationWhen;
  }
}
