import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { localized, msg } from '@lit/localize';
import '../parts/patient-view.js';
import type { StaffStore } from '../store.js';

/**
 * One article over the whole screen, as a patient reads it. A dialog of its own, so that neither
 * the keyboard nor a screen reader gets behind it.
 *
 * @event k-close - staff have seen enough
 */
@localized()
@customElement('k-approval-reading')
export class KApprovalReading extends LitElement {
  static override styles = css`
    dialog {
      width: 100vw;
      height: 100vh;
      max-width: none;
      max-height: none;
      margin: 0;
      border: 0;
      padding: 0;
      background: var(--k-ground);
      color: var(--k-words);
    }
  `;

  /** What the staff screens share. */
  @property({ attribute: false }) store!: StaffStore;
  /** The article's id. */
  @property() article = '';

  @query('dialog') private readonly dialog!: HTMLDialogElement;

  protected override firstUpdated(): void {
    this.dialog.showModal();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { edited, catalogue, clock, bridge } = this.store;
    if (!edited || !catalogue) return nothing;
    return html`<dialog aria-label=${msg('As a patient reads it')} @cancel=${this.cancel}>
      <k-patient-view
        .catalogue=${catalogue}
        .settings=${edited}
        .fetch=${(id: string) => bridge.readArticle({ id })}
        .article=${this.article}
        .clock=${clock}
        @k-close=${this.close}
      ></k-patient-view>
    </dialog>`;
  }

  private readonly cancel = (event: Event): void => {
    event.preventDefault();
    this.close();
  };

  private readonly close = (): void => {
    this.dispatchEvent(new CustomEvent('k-close'));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'k-approval-reading': KApprovalReading;
  }
}
