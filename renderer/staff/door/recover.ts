import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { localized, msg } from '@lit/localize';
import type { Door, PinChosen } from '../../../main/contract/staff.js';
import '../../parts/icon.js';
import { staffStyles } from '../parts/staff.css.js';
import '../parts/text-field.js';
import { doorStyles } from './door.css.js';
import './new-pin.js';
import { refusalWords, triesWords } from './refusals.js';

/**
 * The way in without the PIN: the recovery code, then a new PIN. Main looks at both together.
 *
 * @event k-chosen - both were taken; `detail` is the new recovery code
 * @event k-refused - they were not; `detail` is main's answer
 * @event k-back - to the pad after all
 */
@localized()
@customElement('k-recover')
export class KRecover extends LitElement {
  static override styles = [...staffStyles, doorStyles];

  @property({ attribute: false }) recover:
    ((request: { code: string; pin: string }) => Promise<PinChosen>) | null = null;

  @state() private code = '';
  @state() private step: 'code' | 'pin' = 'code';
  @state() private refusedBy: Door | null = null;

  protected override render(): TemplateResult {
    if (this.step === 'pin') {
      return html`<k-new-pin
        .lead=${msg('6 to 12 digits that nobody would guess. They take the place of the lost PIN.')}
        .choose=${this.choose}
        @k-chosen=${this.pass}
        @k-refused=${this.onRefused}
      ></k-new-pin>`;
    }
    return html`<div class="step">
      <div class="words">
        <h1>${msg('Set a new PIN')}</h1>
        <p class="lead">
          ${msg('Type the recovery code that was written down when the PIN was chosen.')}
        </p>
        ${
          this.refusedBy
            ? html`<p class="note danger" role="alert">
                <k-icon name="warning"></k-icon>
                <span>${refusalWords('wrong-code')} ${triesWords(this.refusedBy)}</span>
              </p>`
            : nothing
        }
        <k-text-field
          label=${msg('Recovery code')}
          keys="code"
          max="40"
          .value=${this.code}
          @k-change=${(event: CustomEvent<string>) => {
            this.code = event.detail;
          }}
          @keydown=${(event: KeyboardEvent) => {
            if (event.key === 'Enter') this.next();
          }}
        ></k-text-field>
        <div class="row">
          <button class="pill" type="button" @click=${this.goBack}>
            <k-icon name="arrow-left"></k-icon>${msg('Back to the pad')}
          </button>
          <button
            class="pill main"
            type="button"
            ?disabled=${this.code.trim() === ''}
            @click=${this.next}
          >
            ${msg('Next')}
          </button>
        </div>
      </div>
    </div>`;
  }

  private readonly choose = (pin: string): Promise<PinChosen> => {
    if (!this.recover) return Promise.reject(new Error('recover is not set'));
    return this.recover({ code: this.code, pin });
  };

  private readonly goBack = (): void => {
    this.dispatchEvent(new CustomEvent('k-back'));
  };

  private readonly next = (): void => {
    if (this.code.trim() !== '') this.step = 'pin';
  };

  private readonly pass = (event: CustomEvent<string>): void => {
    this.dispatchEvent(new CustomEvent(event.type, { detail: event.detail }));
  };

  private readonly onRefused = (event: CustomEvent<PinChosen & { chosen: false }>): void => {
    const { reason, door } = event.detail;
    if (reason === 'wrong-code') {
      this.refusedBy = door;
      this.step = 'code';
    }
    this.dispatchEvent(new CustomEvent('k-refused', { detail: event.detail }));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'k-recover': KRecover;
  }
}
