import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { localized, msg, str } from '@lit/localize';
import '../../parts/icon.js';
import { machineClock, type Clock } from '../../visit/clock.js';
import { Follow } from '../follow.js';
import '../parts/dialog.js';
import { staffStyles } from '../parts/staff.css.js';
import type { StaffStore } from '../store.js';
import './publish-dialog.js';
import './publish-history.js';
import { summaryOf } from './summary.js';

/** Milliseconds that the bar says that it was done. */
const doneStays = 8000;

/** What is not on the wall yet, and the buttons that put it there or throw it away. */
@localized()
@customElement('k-publish-bar')
export class KPublishBar extends LitElement {
  static override styles = [
    ...staffStyles,
    css`
      :host {
        display: block;
        background: var(--k-surface);
        border-block-start: max(1px, calc(2 * var(--k-u))) solid var(--k-line);
      }
      :host([waiting]) {
        border-block-start: max(3px, calc(4 * var(--k-u))) solid var(--k-accent);
      }
      .bar {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: var(--k-space-2) var(--k-space-3);
        padding: var(--k-space-2) var(--k-space-6);
      }
      .state {
        flex: 1 1 12em;
        display: flex;
        align-items: center;
        gap: var(--k-space-2);
        line-height: 1.25;
      }
      /* The bar stays low: what is above it is what is worked on. */
      .state,
      .bar .pill {
        font-size: calc(27 * var(--k-u) * min(var(--k-text), 1.4));
      }
      @media (orientation: portrait) {
        .bar {
          justify-content: flex-end;
        }
        :host([waiting]) .state {
          flex-basis: 100%;
        }
      }
      .state.changed {
        font-weight: 650;
      }
      .state k-icon {
        color: var(--k-accent);
      }
      .note {
        margin: var(--k-space-2) var(--k-space-6) 0;
        align-items: center;
      }
      .note span {
        flex: 1;
      }
    `,
  ];

  @property({ attribute: false }) store: StaffStore | null = null;
  /** Source of all time. */
  @property({ attribute: false }) clock: Clock = machineClock;
  /** Whether something waits to be published. */
  @property({ type: Boolean, reflect: true }) waiting = false;

  @state() private open: 'publish' | 'discard' | 'history' | null = null;
  /** What was done last, while it is told. */
  @state() private done: string | null = null;

  private timer = 0;
  private lines: readonly string[] = [];

  constructor() {
    super();
    new Follow(this, () => this.store);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.clock.clearTimer(this.timer);
  }

  protected override willUpdate(): void {
    const { store } = this;
    this.lines =
      store?.published && store.edited && store.catalogue && store.draft
        ? summaryOf(store.published, store.edited, store.catalogue)
        : [];
    this.waiting = store?.draft != null;
  }

  protected override render(): TemplateResult | typeof nothing {
    const { store, waiting } = this;
    if (!store) return nothing;
    return html`${
        store.problem === null
          ? nothing
          : html`<p class="note danger" role="alert">
              <k-icon name="warning"></k-icon><span>${store.problem}</span>
            </p>`
      }
      <div class="bar">
        ${this.renderState()}
        <button class="pill plain" type="button" @click=${() => (this.open = 'history')}>
          <k-icon name="history"></k-icon>${msg('Undo or look back')}
        </button>
        ${
          waiting
            ? html`<button class="pill" type="button" @click=${() => (this.open = 'discard')}>
                  ${msg('Discard')}
                </button>
                <button class="pill main" type="button" @click=${() => (this.open = 'publish')}>
                  <k-icon name="send"></k-icon>${msg('Publish')}
                </button>`
            : nothing
        }
      </div>
      ${this.renderDialog(store)}`;
  }

  private renderState(): TemplateResult {
    const count = this.lines.length;
    if (this.waiting) {
      // What is set without a word of its own is one change all the same.
      const words =
        count <= 1
          ? msg('1 change is not on the wall yet')
          : msg(str`${count} changes are not on the wall yet`);
      return html`<p class="state changed" role="status">
        <k-icon name="pencil"></k-icon>${words}
      </p>`;
    }
    return html`<p class="state ${this.done === null ? 'quiet' : ''}" role="status">
      <k-icon name="check"></k-icon>${this.done ?? msg('All changes are on the wall.')}
    </p>`;
  }

  private renderDialog(store: StaffStore): TemplateResult | typeof nothing {
    switch (this.open) {
      case 'publish':
        return html`<k-publish-dialog
          .store=${store}
          @k-close=${this.close}
          @k-published=${() => {
            this.tell(msg('Published. It is on the wall now.'));
          }}
        ></k-publish-dialog>`;
      case 'history':
        return html`<k-publish-history
          .store=${store}
          @k-close=${this.close}
          @k-undone=${() => {
            this.tell(msg('The latest publish was taken back.'));
          }}
        ></k-publish-history>`;
      case 'discard':
        return html`<k-dialog heading=${msg('Discard the changes?')} @k-close=${this.close}>
          <div class="stack tight">
            <p>${msg('The wall stays as it is. These changes are thrown away:')}</p>
            <ul>
              ${this.lines.map((line) => html`<li>${line}</li>`)}
            </ul>
          </div>
          <button class="pill" type="button" slot="actions" @click=${this.close}>
            ${msg('Keep them')}
          </button>
          <button
            class="pill main danger"
            type="button"
            slot="actions"
            @click=${() => {
              this.close();
              void store.discard();
            }}
          >
            ${msg('Discard')}
          </button>
        </k-dialog>`;
      case null:
        return nothing;
    }
  }

  private readonly close = (): void => {
    this.open = null;
  };

  private tell(words: string): void {
    this.open = null;
    this.done = words;
    this.clock.clearTimer(this.timer);
    this.timer = this.clock.setTimer(() => {
      this.done = null;
    }, doneStays);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'k-publish-bar': KPublishBar;
  }
}
