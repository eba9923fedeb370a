import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { localized, msg } from '@lit/localize';
import type { PinChosen } from '../../../main/contract/staff.js';
import '../../parts/icon.js';
import '../door/new-pin.js';
import '../door/recovery-code.js';
import '../parts/dialog.js';
import { staffStyles } from '../parts/staff.css.js';
import type { StaffStore } from '../store.js';

/** Another PIN, by the same steps as the first one. It holds at once, without "Publish". */
@localized()
@customElement('k-clinic-pin')
export class KClinicPin extends LitElement {
  static override styles = staffStyles;

  /** What the staff screens share. */
  @property({ attribute: false }) store!: StaffStore;

  @state() private isChoosing = false;
  /** The new recovery code while it is shown; empty otherwise. */
  @state() private code = '';
  @state() private isDone = false;

  protected override render(): TemplateResult {
    return html`<div class="stack">
        <p class="measure">
          ${msg('The PIN opens these screens. Change it when somebody leaves who knew it, or when too many people know it.')}
        </p>
        <p class="quiet measure">
          ${msg('You get a new recovery code with it. The old PIN and the old code stop working at once.')}
        </p>
        <div>
          <button
            class="pill main"
            type="button"
            @click=${() => {
              this.isDone = false;
              this.isChoosing = true;
            }}
          >
            <k-icon name="key"></k-icon>${msg('Choose another PIN')}
          </button>
        </div>
        ${
          this.isDone
            ? html`<p class="note good" role="status">
                <k-icon name="check"></k-icon>
                <span>${msg('The new PIN holds from now on.')}</span>
              </p>`
            : nothing
        }
      </div>
      ${this.isChoosing ? this.renderSteps() : nothing}`;
  }

  private renderSteps(): TemplateResult {
    return html`<k-dialog
      wide
      .heading=${this.code ? msg('New recovery code') : msg('Another PIN')}
      .closable=${this.code === ''}
      @k-close=${this.close}
    >
      ${
        this.code
          ? html`<k-recovery-code
              .code=${this.code}
              @k-noted=${() => {
                this.isDone = true;
                this.close();
              }}
            ></k-recovery-code>`
          : html`<k-new-pin
              .choose=${this.choose}
              @k-chosen=${(event: CustomEvent<string>) => {
                this.code = event.detail;
              }}
            ></k-new-pin>`
      }
    </k-dialog>`;
  }

  /** A refusal by a door that fell shut is the store's to notice; the rest is shown by the steps. */
  private readonly choose = async (pin: string): Promise<PinChosen> => {
    let answer: PinChosen | undefined;
    await this.store.attempt(async () => {
      answer = await this.store.bridge.changePin({ pin });
    });
    if (answer) return answer;
    throw new Error(this.store.problem ?? msg('The PIN could not be changed. Try again.'));
  };

  private readonly close = (): void => {
    this.isChoosing = false;
    this.code = '';
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'k-clinic-pin': KClinicPin;
  }
}
