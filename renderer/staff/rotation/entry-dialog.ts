import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { localized, msg } from '@lit/localize';
import '../../parts/icon.js';
import '../parts/dialog.js';
import { staffStyles } from '../parts/staff.css.js';
import './entry-rules.js';
import type { RowView } from './rotation-row.js';

/**
 * An article of the rotation: its place and its rules. What is set holds in the draft at once, so
 * there is nothing to save.
 *
 * What its parts tell (`k-rules`, `k-today`, `k-place`) passes through it.
 *
 * @event k-close - staff are done
 */
@localized()
@customElement('k-entry-dialog')
export class KEntryDialog extends LitElement {
  static override styles = [...staffStyles];

  /** The entry as its row shows it. */
  @property({ attribute: false }) view!: RowView;
  /** What the clock shows. */
  @property({ attribute: false }) now!: Temporal.ZonedDateTime;
  /** When "today only" would end, local date and time. */
  @property() endOfToday = '';

  protected override render(): TemplateResult {
    const { item, words } = this.view;
    const isBarred = item.reasons.some((reason) =>
      ['not-approved', 'changed-since-approval', 'overdue'].includes(reason),
    );
    return html`<k-dialog wide .heading=${words.title} @k-close=${this.close}>
      <div class="stack">
        <k-entry-rules
          .view=${this.view}
          .now=${this.now}
          .endOfToday=${this.endOfToday}
        ></k-entry-rules>
        ${
          isBarred
            ? html`<button class="pill" type="button" @click=${this.goToApprovals}>
                <k-icon name="approved"></k-icon>${msg('Go to its approval')}
              </button>`
            : nothing
        }
      </div>
      <button class="pill main" slot="actions" type="button" @click=${this.close}>
        ${msg('Done')}
      </button>
    </k-dialog>`;
  }

  private readonly goToApprovals = (): void => {
    this.dispatchEvent(
      new CustomEvent('k-staff-go', { detail: 'approvals', bubbles: true, composed: true }),
    );
  };

  private readonly close = (): void => {
    this.dispatchEvent(new Event('k-close'));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'k-entry-dialog': KEntryDialog;
  }
}
