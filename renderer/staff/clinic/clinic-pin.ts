import { html, LitElement, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { StaffStore } from '../store.js';

/** Another PIN. */
@customElement('k-clinic-pin')
export class KClinicPin extends LitElement {
  /** What the staff screens share. */
  @property({ attribute: false }) store!: StaffStore;

  protected override render(): TemplateResult {
    return html``;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'k-clinic-pin': KClinicPin;
  }
}
