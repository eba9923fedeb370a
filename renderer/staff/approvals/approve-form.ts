import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { localized, msg, str } from '@lit/localize';
import '../../parts/icon.js';
import '../parts/day-field.js';
import '../parts/dialog.js';
import { staffStyles } from '../parts/staff.css.js';
import '../parts/text-field.js';
import {
  faultsOf,
  isSound,
  latestDue,
  longestName,
  mostMonths,
  type Approving,
  type ApprovingFaults,
} from './approving.js';
import { dayOf } from './words.js';

/**
 * A clinician's name, the day, and the next review, in a dialog.
 *
 * @event k-approve - approve it so; `detail` is an `Approving`
 * @event k-close - not now
 */
@localized()
@customElement('k-approve-form')
export class KApproveForm extends LitElement {
  static override styles = staffStyles;

  /** The article's title. */
  @property() headline = '';
  /** Names of its languages; the approval covers them all. */
  @property() languages = '';
  /** Names to offer, the latest first. */
  @property({ attribute: false }) names: readonly string[] = [];
  /** The day it is. */
  @property({ attribute: false }) today!: Temporal.PlainDate;

  @state() private by = '';
  @state() private on = '';
  @state() private due = '';
  /** A name is not asked for before somebody tried without one. */
  @state() private isTried = false;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('today') || this.on !== '') return;
    this.on = this.today.toString();
    this.due = latestDue(this.on);
  }

  protected override render(): TemplateResult {
    const faults = faultsOf(this.approving, this.today);
    return html`<k-dialog .heading=${msg(str`Approve “${this.headline}”`)} @k-close=${this.close}>
      <div class="stack">
        <p>
          ${msg(
            str`You say that a clinician has read this text and answers for its words, in ${this.languages}.`,
          )}
        </p>
        ${this.renderName(faults)} ${this.renderDays(faults)}
        <p class="quiet small">
          ${msg('Patients see the name and the day above the article, once you publish.')}
        </p>
      </div>
      <button class="pill" slot="actions" type="button" @click=${this.close}>
        ${msg('Not now')}
      </button>
      <button class="pill main" slot="actions" type="button" @click=${this.approve}>
        <k-icon name="approved"></k-icon>${msg('Approve')}
      </button>
    </k-dialog>`;
  }

  private get approving(): Approving {
    return { by: this.by, on: this.on, due: this.due };
  }

  private renderName({ by }: ApprovingFaults): TemplateResult {
    return html`<div class="stack tight">
      <k-text-field
        .label=${msg('Name of the clinician')}
        .help=${msg('As patients should read it, such as Dr. Maria Lopez')}
        .error=${this.isTried && by === 'missing' ? msg('A name is needed: who answers for these words?') : ''}
        .value=${this.by}
        .max=${longestName}
        @k-change=${(event: CustomEvent<string>) => {
          this.by = event.detail;
        }}
      ></k-text-field>
      ${
        this.names.length > 0
          ? html`<div class="row" role="group" aria-label=${msg('Names used before')}>
              ${this.names.map(
                (name) =>
                  html`<button
                    class="pill"
                    type="button"
                    aria-pressed=${name === this.by.trim() ? 'true' : 'false'}
                    @click=${() => {
                      this.by = name;
                    }}
                  >
                    ${name}
                  </button>`,
              )}
            </div>`
          : nothing
      }
    </div>`;
  }

  private renderDays({ on, due }: ApprovingFaults): TemplateResult {
    return html`<k-day-field
        .label=${msg('Approved on')}
        .value=${this.on}
        .clearable=${false}
        .error=${on === 'future' ? msg('This day is still to come. Choose today or an earlier one.') : ''}
        @k-change=${(event: CustomEvent<string>) => {
          // A review that was left at its latest moves with the approval.
          const isLatest = this.due === latestDue(this.on);
          this.on = event.detail;
          if (isLatest) this.due = latestDue(this.on);
        }}
      ></k-day-field>
      <k-day-field
        .label=${msg('Next review due')}
        .value=${this.due}
        .clearable=${false}
        .help=${msg(str`At most ${mostMonths} months later. The article is marked 60 days before; after that day it leaves the slideshow.`)}
        .error=${this.dueWords(due)}
        @k-change=${(event: CustomEvent<string>) => {
          this.due = event.detail;
        }}
      ></k-day-field>`;
  }

  private dueWords(fault: ApprovingFaults['due']): string {
    switch (fault) {
      case null:
        return '';
      case 'not-after':
        return msg('The review comes after the approval. Choose a later day.');
      case 'too-late':
        return msg(str`This is too far off. The latest day is ${dayOf(latestDue(this.on))}.`);
    }
  }

  private readonly approve = (): void => {
    this.isTried = true;
    if (!isSound(faultsOf(this.approving, this.today))) return;
    this.dispatchEvent(new CustomEvent<Approving>('k-approve', { detail: this.approving }));
  };

  private readonly close = (): void => {
    this.dispatchEvent(new CustomEvent('k-close'));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'k-approve-form': KApproveForm;
  }
  interface HTMLElementEventMap {
    'k-approve': CustomEvent<Approving>;
  }
}
