import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { localized, msg } from '@lit/localize';
import type { PublicSettings } from '../../../main/contract/settings.js';
import '../../parts/icon.js';
import { zonedNow } from '../../visit/clock.js';
import { Follow } from '../follow.js';
import '../parts/choice.js';
import { staffStyles } from '../parts/staff.css.js';
import type { StaffStore } from '../store.js';
import './day-hours.js';
import { editPart } from './edit-part.js';
import './holiday-list.js';
import { nowWords, overlapWords } from './hours-words.js';
import './week-chart.js';
import { overlap, placed, type Weekly } from './week.js';

type Hours = PublicSettings['hours'];

/** What a clinic that never set its hours begins with. */
const firstWeek: Weekly = [{ days: [1, 2, 3, 4, 5], from: '08:00', until: '17:00' }];

/** When the screen plays, and what it does meanwhile. */
@localized()
@customElement('k-clinic-hours')
export class KClinicHours extends LitElement {
  static override styles = [
    ...staffStyles,
    css`
      .now {
        font-size: var(--k-size-lead);
        font-weight: 620;
      }
    `,
  ];

  /** What the staff screens share. */
  @property({ attribute: false }) store!: StaffStore;

  /** The weekday whose hours are open, 1 is Monday. */
  @state() private weekday: number | null = null;

  constructor() {
    super();
    new Follow(this, () => this.store);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { edited, clock } = this.store;
    if (!edited) return nothing;
    const { hours } = edited;
    return html`<div class="stack">
      <p class="now" role="status">${nowWords(hours, zonedNow(clock))}</p>
      <k-choice
        .label=${msg('When the screen plays')}
        .value=${hours.always ? 'always' : 'hours'}
        .options=${[
          { value: 'always', label: msg('Day and night') },
          { value: 'hours', label: msg('In opening hours') },
        ]}
        @k-change=${(event: CustomEvent<string>) => {
          const always = event.detail === 'always';
          // Without hours it would be closed for good.
          const isNew = !always && hours.weekly.length === 0;
          this.put({ always, ...(isNew ? { weekly: firstWeek } : {}) });
        }}
      ></k-choice>
      ${hours.always ? nothing : this.renderWeek(hours)}
    </div>`;
  }

  private renderWeek(hours: Hours): TemplateResult {
    const clash = overlap(placed(hours.weekly));
    return html`${
        clash
          ? html`<p class="note warning">
              <k-icon name="warning"></k-icon
              ><span>${overlapWords(clash)} ${msg('Press one of the days and change it.')}</span>
            </p>`
          : nothing
      }
      <k-week-chart
        .weekly=${hours.weekly}
        @k-day=${(event: CustomEvent<number>) => {
          this.weekday = event.detail;
        }}
      ></k-week-chart>
      <k-holiday-list
        .days=${hours.holidays}
        .today=${zonedNow(this.store.clock).toPlainDate()}
        @k-change=${(event: CustomEvent<string[]>) => {
          this.put({ holidays: event.detail });
        }}
      ></k-holiday-list>
      <k-choice
        .label=${msg('When you are closed')}
        .value=${hours.whenClosed}
        .options=${[
          {
            value: 'message',
            label: msg('A dim message'),
            help: msg('Your name and “We are closed right now”, faint on black.'),
          },
          {
            value: 'black',
            label: msg('Nothing'),
            help: msg('A black screen. The first touch only wakes it.'),
          },
        ]}
        @k-change=${(event: CustomEvent<Hours['whenClosed']>) => {
          this.put({ whenClosed: event.detail });
        }}
      ></k-choice>
      ${
        this.weekday === null
          ? nothing
          : html`<k-day-hours
              .weekday=${this.weekday}
              .weekly=${hours.weekly}
              @k-week=${(event: CustomEvent<Weekly>) => {
                this.put({ weekly: event.detail });
              }}
              @k-close=${() => {
                this.weekday = null;
              }}
            ></k-day-hours>`
      }`;
  }

  private put(fields: Partial<Hours>): void {
    editPart(this.store, 'hours', fields);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'k-clinic-hours': KClinicHours;
  }
}
