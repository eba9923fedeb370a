import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import '../parts/patient-view.js';
import type { StaffStore } from '../store.js';

/**
 * One article over the whole screen, as a patient reads it.
 *
 * @event k-close - staff have seen enough
 */
@customElement('k-approval-reading')
export class KApprovalReading extends LitElement {
  /** What the staff screens share. */
  @property({ attribute: false }) store!: StaffStore;
  /** The article's id. */
  @property() article = '';

  protected override render(): TemplateResult | typeof nothing {
    const { edited, catalogue, clock, bridge } = this.store;
    if (!edited || !catalogue) return nothing;
    return html`<k-patient-view
      .catalogue=${catalogue}
      .settings=${edited}
      .fetch=${(id: string) => bridge.readArticle({ id })}
      .article=${this.article}
      .clock=${clock}
      @k-close=${this.close}
    ></k-patient-view>`;
  }

  private readonly close = (): void => {
    this.dispatchEvent(new CustomEvent('k-close'));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'k-approval-reading': KApprovalReading;
  }
}
