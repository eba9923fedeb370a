import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { localized, msg, str } from '@lit/localize';
import '../../parts/icon.js';
import { zonedNow } from '../../visit/clock.js';
import { Follow } from '../follow.js';
import '../parts/dialog.js';
import { staffStyles } from '../parts/staff.css.js';
import type { StaffStore } from '../store.js';
import './approval-facts.js';
import './approval-reading.js';
import './approve-form.js';
import { lastNames, withApproval, withoutApproval, type Approving } from './approving.js';
import type { Item } from './items.js';
import { approvalWords, languagesOf, reviewWords, stateLooks, stateWord } from './words.js';

/** One article: whether a clinician answers for it, what can be done about that, and its facts. */
@localized()
@customElement('k-approval-article')
export class KApprovalArticle extends LitElement {
  static override styles = staffStyles;

  /** What the staff screens share. */
  @property({ attribute: false }) store!: StaffStore;
  /** The article and how it stands. */
  @property({ attribute: false }) item!: Item;

  @state() private open: 'reading' | 'approving' | 'withdrawing' | null = null;

  constructor() {
    super();
    new Follow(this, () => this.store);
  }

  protected override render(): TemplateResult {
    const { card, view } = this.item;
    const today = zonedNow(this.store.clock).toPlainDate();
    const { tone, icon } = stateLooks[view.state];
    return html`<div class="stack">
        <div class="row">
          <span class="badge ${tone}"><k-icon name=${icon}></k-icon>${stateWord(view.state)}</span>
          ${
            card.sensitive
              ? html`<span class="badge">
                  <k-icon name="eye-off"></k-icon>${msg('Sensitive: never in the slideshow')}
                </span>`
              : nothing
          }
        </div>
        <div class="stack tight">
          <p>${approvalWords(view)}</p>
          ${view.due === null ? nothing : html`<p>${reviewWords(view, today)}</p>`}
        </div>
        ${this.renderActions()}
        <k-approval-facts .store=${this.store} .card=${card}></k-approval-facts>
      </div>
      ${this.renderOpen(today)}`;
  }

  private renderActions(): TemplateResult {
    const { words, approval } = this.item.view;
    return html`<div class="row">
      <button
        class="pill"
        type="button"
        @click=${() => {
          this.open = 'reading';
        }}
      >
        <k-icon name="book"></k-icon>${msg('Read it as a patient')}
      </button>
      <button
        class="pill main"
        type="button"
        @click=${() => {
          this.open = 'approving';
        }}
      >
        <k-icon name="approved"></k-icon>
        ${words === 'approved' ? msg('Approve it anew') : msg('Approve')}
      </button>
      ${
        approval
          ? html`<button
              class="pill danger"
              type="button"
              @click=${() => {
                this.open = 'withdrawing';
              }}
            >
              <k-icon name="undo"></k-icon>${msg('Withdraw the approval')}
            </button>`
          : nothing
      }
    </div>`;
  }

  private renderOpen(today: Temporal.PlainDate): TemplateResult | typeof nothing {
    const { title } = this.item;
    switch (this.open) {
      case null:
        return nothing;
      case 'reading':
        return html`<k-approval-reading
          .store=${this.store}
          .article=${this.item.card.id}
          @k-close=${this.close}
        ></k-approval-reading>`;
      case 'approving':
        return html`<k-approve-form
          .headline=${title}
          .languages=${languagesOf(this.item.card)}
          .names=${lastNames(this.store.edited?.approvals ?? {})}
          .today=${today}
          @k-approve=${this.approve}
          @k-close=${this.close}
        ></k-approve-form>`;
      case 'withdrawing':
        return html`<k-dialog .heading=${msg('Withdraw the approval?')} @k-close=${this.close}>
          <p>
            ${msg(str`“${title}” will say again that no clinician has reviewed it. Nothing else changes until you publish.`)}
          </p>
          <button class="pill" slot="actions" type="button" @click=${this.close}>
            ${msg('Keep it')}
          </button>
          <button class="pill main danger" slot="actions" type="button" @click=${this.withdraw}>
            ${msg('Withdraw')}
          </button>
        </k-dialog>`;
    }
  }

  private readonly approve = (event: CustomEvent<Approving>): void => {
    const { edited } = this.store;
    this.close();
    if (!edited) return;
    this.store.edit({ approvals: withApproval(edited.approvals, this.item.card, event.detail) });
  };

  private readonly withdraw = (): void => {
    const { edited } = this.store;
    this.close();
    if (!edited) return;
    this.store.edit({ approvals: withoutApproval(edited.approvals, this.item.card.id) });
  };

  private readonly close = (): void => {
    this.open = null;
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'k-approval-article': KApprovalArticle;
  }
}
