import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { localized, msg } from '@lit/localize';
import type { HoursSpan } from '../../../main/contract/settings.js';
import { tellChange } from '../parts/change.js';
import '../parts/choice.js';
import { staffStyles } from '../parts/staff.css.js';
import '../parts/time-field.js';
import { afternoons, hoursWords, isSpan, mornings } from '../words/rules.js';

/** What "own times" begins with: an ordinary day of work. */
const workday: HoursSpan = { from: '08:00', until: '17:00' };

type Kind = 'all' | 'mornings' | 'afternoons' | 'own';

/**
 * The hours of a day at which an entry plays: by name, or by own times.
 *
 * @event k-change - other hours; `detail` is a span, or null for all day
 */
@localized()
@customElement('k-entry-hours')
export class KEntryHours extends LitElement {
  static override styles = [
    ...staffStyles,
    css`
      :host {
        display: block;
      }
      .times {
        display: flex;
        flex-wrap: wrap;
        gap: var(--k-space-3) var(--k-space-6);
      }
    `,
  ];

  /** The span, or null for all day. */
  @property({ attribute: false }) value: HoursSpan | null = null;

  /** Own times may pass by noon and midnight without turning into one of the names. */
  @state() private isOwn = false;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('value') && this.value === null) this.isOwn = false;
  }

  protected override render(): TemplateResult {
    const kind = this.kind;
    return html`<div class="stack tight">
      <k-choice
        label=${msg('Time of day')}
        .options=${[
          { value: 'all', label: msg('All day') },
          { value: 'mornings', label: msg('Mornings') },
          { value: 'afternoons', label: msg('Afternoons') },
          { value: 'own', label: msg('Own times') },
        ]}
        .value=${kind}
        help=${this.help(kind)}
        @k-change=${(event: CustomEvent<Kind>) => {
          this.choose(event.detail);
        }}
      ></k-choice>
      ${kind === 'own' && this.value ? this.renderTimes(this.value) : nothing}
    </div>`;
  }

  private renderTimes(span: HoursSpan): TemplateResult {
    return html`<div class="times">
      <k-time-field
        label=${msg('From')}
        .value=${span.from}
        @k-change=${(event: CustomEvent<string>) => {
          tellChange(this, { ...span, from: event.detail });
        }}
      ></k-time-field>
      <k-time-field
        label=${msg('Until')}
        .value=${span.until}
        @k-change=${(event: CustomEvent<string>) => {
          tellChange(this, { ...span, until: event.detail });
        }}
      ></k-time-field>
    </div>`;
  }

  private get kind(): Kind {
    const { value } = this;
    if (value === null) return 'all';
    if (this.isOwn) return 'own';
    if (isSpan(value, mornings)) return 'mornings';
    return isSpan(value, afternoons) ? 'afternoons' : 'own';
  }

  private help(kind: Kind): string {
    if (kind === 'mornings') return msg('Until noon.');
    if (kind === 'afternoons') return msg('From noon on.');
    return kind === 'own' && this.value ? hoursWords(this.value) : '';
  }

  private choose(kind: Kind): void {
    this.isOwn = kind === 'own';
    const spans: Readonly<Record<Kind, HoursSpan | null>> = {
      all: null,
      mornings,
      afternoons,
      own: this.value ?? workday,
    };
    tellChange(this, spans[kind]);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'k-entry-hours': KEntryHours;
  }
}
