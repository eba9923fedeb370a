import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { localized, msg } from '@lit/localize';
import type { Publish } from '../../../main/contract/staff.js';
import '../../parts/icon.js';
import { Follow } from '../follow.js';
import '../parts/dialog.js';
import { staffStyles } from '../parts/staff.css.js';
import type { StaffStore } from '../store.js';
import { keptLine } from '../words/said.js';
import { capital, wordsLanguage } from '../parts/locale.js';

/**
 * The latest publishes, and the way back behind the last of them.
 *
 * @event k-undone - the latest one was taken back
 * @event k-close - enough seen
 */
@localized()
@customElement('k-publish-history')
export class KPublishHistory extends LitElement {
  static override styles = [
    ...staffStyles,
    css`
      ol {
        list-style: none;
        padding: 0;
        display: flex;
        flex-direction: column;
      }
      ol > li {
        padding-block: var(--k-space-3);
        border-block-start: max(1px, calc(2 * var(--k-u))) solid var(--k-line);
      }
      ul {
        list-style: disc;
        padding-inline-start: 1.2em;
        line-height: 1.4;
      }
      .first {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        justify-content: space-between;
        gap: var(--k-space-2);
      }
    `,
  ];

  @property({ attribute: false }) store: StaffStore | null = null;

  /** True while it is asked whether to undo. */
  @state() private asking = false;
  @state() private busy = false;

  constructor() {
    super();
    new Follow(this, () => this.store);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { store } = this;
    if (!store) return nothing;
    const { publishes } = store;
    const [latest] = publishes;
    if (this.asking && latest) return this.renderQuestion(store, latest);
    return html`<k-dialog heading=${msg('Earlier publishes')} @k-close=${this.close}>
      ${
        publishes.length === 0
          ? html`<p class="quiet">
              ${msg('Nothing has been published yet. What you publish stands here, and can be taken back.')}
            </p>`
          : html`<ol>
              ${publishes.map((publish, index) => this.renderPublish(publish, index === 0))}
            </ol>`
      }
    </k-dialog>`;
  }

  private renderPublish(publish: Publish, isLatest: boolean): TemplateResult {
    return html`<li>
      <div class="first">
        <h3>${this.momentWords(publish.at)}</h3>
        ${
          isLatest
            ? html`<button class="pill" type="button" @click=${() => (this.asking = true)}>
                <k-icon name="undo"></k-icon>${msg('Undo the latest')}
              </button>`
            : nothing
        }
      </div>
      ${linesOf(publish)}
    </li>`;
  }

  private renderQuestion(store: StaffStore, latest: Publish): TemplateResult {
    return html`<k-dialog
      heading=${msg('Take the latest publish back?')}
      @k-close=${() => (this.asking = false)}
    >
      <div class="stack">
        <p>${msg('The wall goes back to how it was before. These changes are taken back:')}</p>
        ${linesOf(latest)}
        ${
          store.problem === null
            ? nothing
            : html`<p class="note danger" role="alert">
                <k-icon name="warning"></k-icon><span>${store.problem}</span>
              </p>`
        }
      </div>
      <button class="pill" type="button" slot="actions" @click=${() => (this.asking = false)}>
        ${msg('Leave it')}
      </button>
      <button
        class="pill main"
        type="button"
        slot="actions"
        ?disabled=${this.busy}
        @click=${() => void this.undo(store)}
      >
        <k-icon name="undo"></k-icon>${msg('Take it back')}
      </button>
    </k-dialog>`;
  }

  private async undo(store: StaffStore): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    const done = await store.undo();
    this.busy = false;
    if (done) this.dispatchEvent(new CustomEvent('k-undone'));
  }

  private momentWords(at: number): string {
    const words = new Intl.DateTimeFormat(wordsLanguage(), {
      weekday: 'short',
      month: 'short',
      day: 'numeric',
      hour: 'numeric',
      minute: '2-digit',
    });
    return capital(words.format(at));
  }

  private readonly close = (): void => {
    this.dispatchEvent(new CustomEvent('k-close'));
  };
}

function linesOf({ summary }: Publish): TemplateResult {
  return html`<ul>
    ${summary.map((line) => html`<li>${keptLine(line)}</li>`)}
  </ul>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'k-publish-history': KPublishHistory;
  }
}
