import { html, LitElement, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { localized, msg } from '@lit/localize';
import '../parts/choice.js';
import { staffStyles } from '../parts/staff.css.js';
import '../parts/switch.js';
import { onlyApprovedWords, type ApprovalCount } from '../words/loop.js';
import type { Rotation } from './edits.js';

/** What holds for the whole loop. */
export type LoopChange = Partial<Pick<Rotation, 'order' | 'onlyApproved'>>;

declare global {
  interface HTMLElementEventMap {
    'k-loop-change': CustomEvent<LoopChange>;
  }
}

/**
 * Order and approval of the whole loop, each with its effect beside it.
 *
 * @event k-loop-change - something was set; `detail` holds what changes
 */
@localized()
@customElement('k-loop-settings')
export class KLoopSettings extends LitElement {
  static override styles = [...staffStyles];

  /** What is set. */
  @property({ attribute: false }) rotation!: Pick<Rotation, 'order' | 'onlyApproved'>;
  /** How the articles of the loop stand with the clinicians. */
  @property({ attribute: false }) count: ApprovalCount = { articles: 0, approved: 0, notices: 0 };

  protected override render(): TemplateResult {
    const { order, onlyApproved } = this.rotation;
    return html`<div class="stack">
      <k-choice
        label=${msg('Order')}
        .options=${[
          { value: 'listed', label: msg('As listed') },
          { value: 'shuffled', label: msg('Mixed') },
        ]}
        .value=${order}
        help=${
          order === 'shuffled'
            ? msg('Each entry plays once before any plays again.')
            : msg('From the top of the list to its end, then again.')
        }
        @k-change=${(event: CustomEvent<Rotation['order']>) => {
          this.tell({ order: event.detail });
        }}
      ></k-choice>
      <k-switch
        label=${msg('Play only approved articles')}
        .on=${onlyApproved}
        help=${onlyApprovedWords(this.count, onlyApproved)}
        @k-change=${(event: CustomEvent<boolean>) => {
          this.tell({ onlyApproved: event.detail });
        }}
      ></k-switch>
    </div>`;
  }

  private tell(detail: LoopChange): void {
    this.dispatchEvent(new CustomEvent('k-loop-change', { detail }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'k-loop-settings': KLoopSettings;
  }
}
