import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { localized, msg, str } from '@lit/localize';
import type { PublicSettings } from '../../../main/contract/settings.js';
import { styled } from '../../parts/styled.js';
import { themeSamples } from '../../styles/theme-samples.js';
import { physicalOf } from '../../styles/physical.js';
import { textSizes } from '../../visit/visit.js';
import { Follow } from '../follow.js';
import '../parts/choice.js';
import { staffStyles } from '../parts/staff.css.js';
import '../parts/switch.js';
import type { StaffStore } from '../store.js';
import { editPart } from './edit-part.js';

type Display = PublicSettings['display'];

/** Text size and colours that every visit begins with, with a sample of both. */
@localized()
@customElement('k-clinic-reading')
export class KClinicReading extends LitElement {
  static override styles = [
    ...staffStyles,
    css`
      .sample {
        padding: var(--k-space-5);
        border: max(1px, calc(2 * var(--k-u))) solid var(--k-control-line);
        border-radius: var(--k-radius-1);
        background: var(--ground);
        color: var(--words);
        font-size: calc(29 * var(--k-u) * var(--size));
        line-height: 1.5;
      }
      .sample strong {
        display: block;
        font-size: 1.45em;
        line-height: 1.15;
        margin-block-end: 0.3em;
        overflow-wrap: break-word;
      }
    `,
  ];

  /** What the staff screens share. */
  @property({ attribute: false }) store!: StaffStore;

  constructor() {
    super();
    new Follow(this, () => this.store);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { edited } = this.store;
    if (!edited) return nothing;
    const { textSize, contrast, reducedMotion } = edited.display;
    return html`<div class="stack">
      <p class="measure">
        ${msg('Every visit begins like this. A patient can make the text larger for themselves.')}
      </p>
      <k-choice
        .label=${msg('Size of the text')}
        .value=${String(textSize)}
        .options=${textSizes.map((size) => ({ value: String(size), label: msg(str`${size} %`) }))}
        @k-change=${(event: CustomEvent<string>) => {
          editPart(this.store, 'display', {
            textSize: Number(event.detail) as Display['textSize'],
          });
        }}
      ></k-choice>
      ${this.renderBegin(edited.display)}
      <k-choice
        .label=${msg('Colors')}
        .value=${contrast}
        .options=${[
          { value: 'paper', label: msg('Paper') },
          { value: 'dark', label: msg('Dark') },
          { value: 'maximum', label: msg('Maximum contrast') },
        ]}
        @k-change=${(event: CustomEvent<Display['contrast']>) => {
          editPart(this.store, 'display', { contrast: event.detail });
        }}
      ></k-choice>
      <p
        class="sample"
        ${styled({
          '--size': String(textSize / 100),
          '--ground': themeSamples[contrast].ground,
          '--words': themeSamples[contrast].words,
        })}
      >
        <strong>${msg('How does it work?')}</strong>
        ${msg('Read this from where a patient would sit or stand. It should be easy to read.')}
      </p>
      <k-switch
        .label=${msg('Keep pictures still')}
        .help=${msg('Slides change without gliding. Kinder to people who get dizzy from movement.')}
        .on=${reducedMotion}
        @k-change=${(event: CustomEvent<boolean>) => {
          editPart(this.store, 'display', { reducedMotion: event.detail });
        }}
      ></k-switch>
      <k-switch
        .label=${msg('A two-button switch is connected')}
        .help=${msg('For people who cannot touch the glass. One button (Space) steps from one control to the next, the other (Enter) chooses.')}
        .on=${edited.display.switch}
        @k-change=${(event: CustomEvent<boolean>) => {
          editPart(this.store, 'display', { switch: event.detail });
        }}
      ></k-switch>
    </div>`;
  }

  /** Where the distance of readers asks for more than was chosen here. */
  private renderBegin(display: Display): TemplateResult | typeof nothing {
    const { textSize } = physicalOf(display, { width: innerWidth, height: innerHeight });
    const isMeasured = display.diagonalInches !== null && display.viewingCm !== null;
    if (!isMeasured || textSize <= display.textSize) return nothing;
    return html`<p class="note">
      ${msg(str`Visits begin at ${textSize}\u00a0%: readers stand that far away, as “Screen and reach” says.`)}
    </p>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'k-clinic-reading': KClinicReading;
  }
}
