import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import { localized, msg } from '@lit/localize';
import '../../parts/icon.js';
import { base, controls } from '../../styles/shared.js';
import { deepFocus } from './focus.js';

/**
 * Something to answer before going on. It is open for as long as it stands in the page, keeps the
 * focus inside, and gives it back at its end. Whoever put it there takes it away on `k-close`.
 *
 * @slot - what it is about
 * @slot actions - its buttons, the main one last
 * @event k-close - its close button or Escape was pressed
 */
@localized()
@customElement('k-dialog')
export class KDialog extends LitElement {
  static override styles = [
    base,
    controls,
    css`
      dialog {
        /* The keyboard, while it is there, takes its room from the dialog. */
        --room: calc(100vh - var(--k-keys) - 2 * var(--k-space-4));
        width: min(calc(100vw - 2 * var(--k-space-4)), calc(880 * var(--k-u) * var(--wider)));
        --wider: min(var(--k-text), 1.5);
        max-width: none;
        max-height: var(--room);
        margin: auto;
        border: 0;
        padding: 0;
        border-radius: var(--k-radius-2);
        background: var(--k-ground);
        color: var(--k-words);
        box-shadow: var(--k-shadow);
        overflow: hidden;
        animation: come var(--k-quick) ease-out;
      }
      dialog[open] {
        display: flex;
        flex-direction: column;
        inset: 0 0 var(--k-keys);
        height: fit-content;
      }
      /* On a tall screen low enough for every arm. */
      @media (orientation: portrait) {
        dialog[open] {
          margin-block-end: var(--k-space-4);
        }
      }
      dialog.wide {
        width: min(calc(100vw - 2 * var(--k-space-4)), calc(1480 * var(--k-u)));
      }
      dialog::backdrop {
        background: rgb(10 20 24 / 55%);
      }
      @keyframes come {
        from {
          opacity: 0;
          transform: translateY(calc(16 * var(--k-u)));
        }
      }
      .head {
        flex: none;
        display: flex;
        align-items: flex-start;
        justify-content: space-between;
        gap: var(--k-space-4);
        padding: var(--k-space-4) var(--k-space-4) var(--k-space-2) var(--k-space-5);
      }
      h2 {
        padding-block-start: 0.35em;
        font-size: calc(38 * var(--k-u) * min(var(--k-text), 1.5));
      }
      h2:focus {
        outline: none;
      }
      .body {
        flex: 1 1 auto;
        min-height: 0;
        overflow: hidden auto;
        overscroll-behavior: contain;
        padding: var(--k-space-2) var(--k-space-5) var(--k-space-5);
        scrollbar-width: thin;
      }
      .actions {
        flex: none;
        display: flex;
        flex-wrap: wrap;
        justify-content: flex-end;
        gap: var(--k-space-3);
        padding: var(--k-space-3) var(--k-space-5) var(--k-space-4);
        border-block-start: max(1px, calc(2 * var(--k-u))) solid var(--k-line);
      }
      .actions.none {
        display: none;
      }
    `,
  ];

  @property() heading = '';
  /** For what needs the whole width: a picture, a table. */
  @property({ type: Boolean }) wide = false;
  /** Where there is nothing but text: it is a stop by itself, so that keys can scroll it. */
  @property({ type: Boolean }) text = false;
  /** False leaves only the buttons in `actions` as a way out: the answer is needed. */
  @property({ attribute: false }) closable = true;

  @query('dialog') private readonly dialog!: HTMLDialogElement;
  @query('h2') private readonly head!: HTMLElement;

  private returnTo: Element | null = null;
  private acts = false;

  override connectedCallback(): void {
    super.connectedCallback();
    this.returnTo = deepFocus();
    if (this.hasUpdated) this.show();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    if (this.returnTo?.isConnected && this.returnTo instanceof HTMLElement) {
      this.returnTo.focus({ preventScroll: true });
    }
  }

  protected override firstUpdated(): void {
    this.show();
  }

  protected override render(): TemplateResult {
    return html`<dialog
      class=${this.wide ? 'wide' : ''}
      aria-labelledby="heading"
      @cancel=${this.onCancel}
      @close=${this.onClose}
    >
      <div class="head">
        <h2 id="heading" tabindex="-1">${this.heading}</h2>
        ${
          this.closable
            ? html`<button
                class="pill round"
                type="button"
                aria-label=${msg('Close')}
                @click=${this.tell}
              >
                <k-icon name="close"></k-icon>
              </button>`
            : nothing
        }
      </div>
      <div
        class="body"
        role=${ifDefined(this.text ? 'group' : undefined)}
        aria-labelledby=${ifDefined(this.text ? 'heading' : undefined)}
        tabindex=${ifDefined(this.text ? '0' : undefined)}
      >
        <slot></slot>
      </div>
      <div class="actions ${this.acts ? '' : 'none'}">
        <slot name="actions" @slotchange=${this.onActions}></slot>
      </div>
    </dialog>`;
  }

  private show(): void {
    this.dialog.showModal();
    this.head.focus({ preventScroll: true });
  }

  private readonly tell = (): void => {
    this.dispatchEvent(new CustomEvent('k-close'));
  };

  private readonly onCancel = (event: Event): void => {
    event.preventDefault();
    if (this.closable) this.tell();
  };

  /** Chromium lets nobody refuse a second Escape without a touch in between; it closes the dialog. */
  private readonly onClose = (): void => {
    if (!this.isConnected) return;
    if (this.closable) this.tell();
    void Promise.resolve().then(() => {
      if (this.isConnected && !this.dialog.open) this.show();
    });
  };

  private readonly onActions = (event: Event): void => {
    this.acts = (event.target as HTMLSlotElement).assignedElements().length > 0;
    this.requestUpdate();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'k-dialog': KDialog;
  }
  interface HTMLElementEventMap {
    'k-close': CustomEvent<undefined>;
  }
}
