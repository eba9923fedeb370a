import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { localized, msg, str } from '@lit/localize';
import '../../parts/icon.js';
import { approvalOf } from '../../rotation/approval.js';
import { Follow } from '../follow.js';
import '../parts/dialog.js';
import { staffStyles } from '../parts/staff.css.js';
import type { StaffStore } from '../store.js';
import { summaryOf } from './summary.js';
import { warningsOf } from './warnings.js';

/**
 * What will change on the wall, what to know before, and the button that does it.
 *
 * @event k-published - it is on the wall
 * @event k-close - not now
 */
@localized()
@customElement('k-publish-dialog')
export class KPublishDialog extends LitElement {
  static override styles = [
    ...staffStyles,
    css`
      ul {
        padding-inline-start: 1.2em;
        line-height: 1.4;
      }
      li + li {
        margin-block-start: var(--k-space-1);
      }
      .panel {
        padding: var(--k-space-4);
      }
    `,
  ];

  @property({ attribute: false }) store: StaffStore | null = null;

  @state() private busy = false;

  constructor() {
    super();
    new Follow(this, () => this.store);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { store } = this;
    const lines = this.lines;
    if (!store?.edited || !store.catalogue) return nothing;
    const context = { catalogue: store.catalogue, settings: store.edited };
    return html`<k-dialog heading=${msg('Publish these changes?')} @k-close=${this.close}>
      <div class="stack">
        ${warningsOf(context, Temporal.Now.zonedDateTimeISO()).map(
          (words) =>
            html`<p class="note warning"><k-icon name="warning"></k-icon><span>${words}</span></p>`,
        )}
        ${
          lines.length > 0
            ? html`<ul>
                ${lines.map((line) => html`<li>${line}</li>`)}
              </ul>`
            : html`<p>${msg('Nothing that patients see changes.')}</p>`
        }
        ${this.renderSuggestion(store)}
        ${
          store.problem === null
            ? nothing
            : html`<p class="note danger" role="alert">
                <k-icon name="warning"></k-icon><span>${store.problem}</span>
              </p>`
        }
      </div>
      <button class="pill" type="button" slot="actions" @click=${this.close}>
        ${msg('Not now')}
      </button>
      <button
        class="pill main"
        type="button"
        slot="actions"
        ?disabled=${this.busy}
        @click=${() => void this.publish()}
      >
        <k-icon name="send"></k-icon>${msg('Publish')}
      </button>
    </k-dialog>`;
  }

  /** Once, on the first publish; a clinic that says no is not asked again. */
  private renderSuggestion(store: StaffStore): TemplateResult | typeof nothing {
    const { edited, catalogue } = store;
    if (!edited || !catalogue) return nothing;
    if (store.publishes.length > 0 || edited.rotation.onlyApproved) return nothing;
    const today = Temporal.Now.plainDateISO();
    const approved = catalogue.articles.filter(
      (card) => approvalOf(card, edited.approvals, today).words === 'approved',
    ).length;
    return html`<div class="panel stack tight">
      <h3>${msg('Play only what your clinicians have approved?')}</h3>
      <p class="quiet">
        ${msg(str`So far they have approved ${approved} of ${catalogue.articles.length} articles. The others would wait outside the loop until then.`)}
      </p>
      <div class="row">
        <button
          class="pill"
          type="button"
          @click=${() => {
            store.edit({ rotation: { ...edited.rotation, onlyApproved: true } });
          }}
        >
          <k-icon name="approved"></k-icon>${msg('Play only approved articles')}
        </button>
      </div>
    </div>`;
  }

  private get lines(): readonly string[] {
    const { store } = this;
    if (!store?.published || !store.edited || !store.catalogue) return [];
    return summaryOf(store.published, store.edited, store.catalogue);
  }

  private async publish(): Promise<void> {
    const { store } = this;
    if (!store || this.busy) return;
    this.busy = true;
    const done = await store.publish(this.lines);
    this.busy = false;
    if (done) this.dispatchEvent(new CustomEvent('k-published'));
  }

  private readonly close = (): void => {
    this.dispatchEvent(new CustomEvent('k-close'));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'k-publish-dialog': KPublishDialog;
  }
}
