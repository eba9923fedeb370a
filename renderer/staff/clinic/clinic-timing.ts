import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { localized, msg, str } from '@lit/localize';
import { dwellSeconds } from '../../rotation/dwell.js';
import { Follow } from '../follow.js';
import '../parts/number-field.js';
import { staffStyles } from '../parts/staff.css.js';
import type { StaffStore } from '../store.js';
import { timingBounds } from './bounds.js';
import { editPart } from './edit-part.js';
import { idleWords, slideWords } from './timing-words.js';

/** How long things take, with what follows from it in words. */
@localized()
@customElement('k-clinic-timing')
export class KClinicTiming extends LitElement {
  static override styles = staffStyles;

  /** What the staff screens share. */
  @property({ attribute: false }) store!: StaffStore;

  constructor() {
    super();
    new Follow(this, () => this.store);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { edited } = this.store;
    if (!edited) return nothing;
    const { slideSeconds, idleSeconds, warningSeconds } = edited.timing;
    return html`<div class="stack wide">
      <section class="stack tight">
        ${this.renderField('slideSeconds', msg('A slide stays at least'), slideSeconds, 1)}
        <p class="measure" role="status">${slideWords(edited.timing, dwellSeconds)}</p>
      </section>
      <section class="stack tight">
        ${this.renderField('idleSeconds', msg('Time without a touch'), idleSeconds, 10)}
        ${this.renderField('warningSeconds', msg('Time to answer'), warningSeconds, 5)}
        <p class="measure" role="status">${idleWords(edited.timing)}</p>
        ${
          edited.mode === 'slideshow'
            ? html`<p class="note">
                ${msg('In slideshow mode nobody reads, so these two times do nothing.')}
              </p>`
            : nothing
        }
      </section>
    </div>`;
  }

  private renderField(
    name: keyof typeof timingBounds,
    label: string,
    value: number,
    step: number,
  ): TemplateResult {
    const { min, max } = timingBounds[name];
    return html`<k-number-field
      .label=${label}
      .help=${msg(str`From ${min} to ${max} seconds.`)}
      .value=${value}
      .min=${min}
      .max=${max}
      .step=${step}
      unit="s"
      @k-change=${(event: CustomEvent<number>) => {
        editPart(this.store, 'timing', { [name]: event.detail });
      }}
    ></k-number-field>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'k-clinic-timing': KClinicTiming;
  }
}
