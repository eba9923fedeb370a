import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { localized, msg } from '@lit/localize';
import type { PinChosen, PinRefusal } from '../../../main/contract/staff.js';
import { BridgeError } from '../../bridge/bridge.js';
import '../../parts/icon.js';
import { staffStyles } from '../parts/staff.css.js';
import { problemOf, problemWords } from '../words/problems.js';
import { doorStyles } from './door.css.js';
import './pin-pad.js';
import { refusalWords } from './refusals.js';

/**
 * Chooses a PIN: typed twice, and taken or refused with a reason.
 *
 * @event k-chosen - it was taken; `detail` is the recovery code, to be shown this once
 * @event k-refused - it was not; `detail` is main's answer
 */
@localized()
@customElement('k-new-pin')
export class KNewPin extends LitElement {
  static override styles = [...staffStyles, doorStyles];

  /** Hands the PIN to main. A rejection is shown in its own words. */
  @property({ attribute: false }) choose: ((pin: string) => Promise<PinChosen>) | null = null;
  /** What this PIN is for, in place of the usual words. */
  @property() lead = '';

  @state() private first: string | null = null;
  @state() private trouble = '';
  @state() private busy = false;

  protected override render(): TemplateResult {
    const again = this.first !== null;
    return html`<div class="step">
      <div class="words">
        <h1>${again ? msg('Once more') : msg('Choose a PIN')}</h1>
        <p class="lead" role="status">
          ${
            this.busy
              ? msg('One moment …')
              : again
                ? msg('Type the same digits again, so that no slip of a finger locks you out.')
                : this.lead ||
                  msg(
                    '6 to 12 digits that nobody would guess. Everybody who looks after this screen needs them.',
                  )
          }
        </p>
        ${
          this.trouble
            ? html`<p class="note danger" role="alert">
                <k-icon name="warning"></k-icon><span>${this.trouble}</span>
              </p>`
            : nothing
        }
        ${
          again
            ? html`<button class="pill" type="button" @click=${this.restart}>
                <k-icon name="arrow-left"></k-icon>${msg('Choose other digits')}
              </button>`
            : nothing
        }
      </div>
      <k-pin-pad
        .disabled=${this.busy}
        .done=${again ? msg('Set this PIN') : msg('Next')}
        @k-pin=${this.onPin}
      ></k-pin-pad>
    </div>`;
  }

  private readonly onPin = (event: CustomEvent<string>): void => {
    const pin = event.detail;
    this.trouble = '';
    if (this.first === null) {
      this.first = pin;
    } else if (this.first === pin) {
      void this.hand(pin);
    } else {
      this.first = null;
      this.trouble = msg('The two were not the same. Choose the digits again.');
    }
  };

  private async hand(pin: string): Promise<void> {
    if (!this.choose) return;
    this.busy = true;
    try {
      const answer = await this.choose(pin);
      if (answer.chosen) {
        this.dispatchEvent(new CustomEvent('k-chosen', { detail: answer.recoveryCode }));
      } else {
        this.refuse(answer.reason);
        this.dispatchEvent(new CustomEvent('k-refused', { detail: answer }));
      }
    } catch (error) {
      this.first = null;
      this.trouble =
        error instanceof BridgeError || !(error instanceof Error)
          ? problemWords(problemOf(error))
          : error.message;
    } finally {
      this.busy = false;
    }
  }

  private refuse(reason: PinRefusal): void {
    this.first = null;
    this.trouble = refusalWords(reason);
  }

  private readonly restart = (): void => {
    this.first = null;
    this.trouble = '';
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'k-new-pin': KNewPin;
  }
}
