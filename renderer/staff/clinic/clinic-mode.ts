import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { localized, msg } from '@lit/localize';
import type { PublicSettings } from '../../../main/contract/settings.js';
import { Follow } from '../follow.js';
import '../parts/choice.js';
import { staffStyles } from '../parts/staff.css.js';
import type { StaffStore } from '../store.js';

/** Whether patients may touch, or only look. */
@localized()
@customElement('k-clinic-mode')
export class KClinicMode extends LitElement {
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
    return html`<k-choice
      .label=${msg('What a touch does')}
      .value=${edited.mode}
      .options=${[
        {
          value: 'kiosk',
          label: msg('Kiosk'),
          help: msg('The slideshow plays. A touch opens the article, and patients can read on.'),
        },
        {
          value: 'slideshow',
          label: msg('Slideshow only'),
          help: msg('The slideshow plays. Touches do nothing, except for the way to this page.'),
        },
      ]}
      @k-change=${(event: CustomEvent<PublicSettings['mode']>) => {
        this.store.edit({ mode: event.detail });
      }}
    ></k-choice>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'k-clinic-mode': KClinicMode;
  }
}
