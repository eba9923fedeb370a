import { css, html, LitElement, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { localized, msg, str } from '@lit/localize';
import '../../parts/icon.js';
import { base } from '../../styles/shared.js';

/** Digits of the longest and of the shortest PIN. */
const most = 12;
const least = 6;

const digits = ['1', '2', '3', '4', '5', '6', '7', '8', '9'];

/**
 * A pad of digits. What was typed is shown as dots; the keys of a keyboard work as well.
 *
 * @event k-pin - a PIN was typed; `detail` is its digits
 */
@localized()
@customElement('k-pin-pad')
export class KPinPad extends LitElement {
  static override styles = [
    base,
    css`
      :host {
        display: block;
        width: calc(3 * var(--key) + 2 * var(--k-space-3));
        --key: calc(150 * var(--k-u));
      }
      .dots {
        display: flex;
        justify-content: center;
        align-items: center;
        gap: calc(14 * var(--k-u));
        height: calc(80 * var(--k-u));
        margin-block-end: var(--k-space-4);
        border-radius: var(--k-radius-1);
        background: var(--k-sunken);
        box-shadow: inset 0 calc(-3 * var(--k-u)) 0 var(--k-control-line);
      }
      .dots i {
        width: calc(22 * var(--k-u));
        height: calc(22 * var(--k-u));
        border-radius: 50%;
        background: var(--k-words);
      }
      .keys {
        display: grid;
        grid-template-columns: repeat(3, var(--key));
        gap: var(--k-space-3);
      }
      button {
        display: grid;
        place-items: center;
        height: calc(104 * var(--k-u));
        border-radius: var(--k-radius-1);
        border: max(2px, calc(2 * var(--k-u))) solid var(--k-control-line);
        background: var(--k-surface);
        font-size: calc(48 * var(--k-u));
        font-weight: 620;
        line-height: 1;
      }
      button:active {
        background: var(--k-sunken);
      }
      button.enter {
        border-color: var(--k-accent);
        background: var(--k-accent);
        color: var(--k-on-accent);
      }
      button[disabled] {
        border-color: var(--k-line);
        background: transparent;
        color: var(--k-quiet);
      }
      /* A low screen has no room for tall keys beside large words. */
      @media (orientation: landscape) and (max-height: 800px) {
        button {
          height: calc(96 * var(--k-u));
        }
      }
    `,
  ];

  /** Takes nothing for now. */
  @property({ type: Boolean }) disabled = false;
  /** What the key says that hands the PIN in. */
  @property() done = '';

  @state() private typed = '';

  override connectedCallback(): void {
    super.connectedCallback();
    // At the window: nobody has to find a field first.
    window.addEventListener('keydown', this.onKey);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('keydown', this.onKey);
  }

  /** Forgets what was typed. */
  clear(): void {
    this.typed = '';
  }

  protected override render(): TemplateResult {
    const { disabled, typed } = this;
    return html`<div class="dots" aria-hidden="true">
        ${Array.from({ length: typed.length }, () => html`<i></i>`)}
      </div>
      <p class="said" role="status">${msg(str`${typed.length} digits typed`)}</p>
      <div class="keys">
        ${digits.map((digit) => this.renderDigit(digit))}
        <button
          type="button"
          aria-label=${msg('Delete the last digit')}
          ?disabled=${disabled || typed === ''}
          @click=${this.erase}
        >
          <k-icon name="backspace"></k-icon>
        </button>
        ${this.renderDigit('0')}
        <button
          class="enter"
          type="button"
          aria-label=${this.done || msg('Enter')}
          ?disabled=${disabled || typed.length < least}
          @click=${this.hand}
        >
          <k-icon name="check"></k-icon>
        </button>
      </div>`;
  }

  private renderDigit(digit: string): TemplateResult {
    return html`<button
      type="button"
      ?disabled=${this.disabled}
      @click=${() => {
        this.add(digit);
      }}
    >
      ${digit}
    </button>`;
  }

  private add(digit: string): void {
    if (!this.disabled && this.typed.length < most) this.typed += digit;
  }

  private readonly erase = (): void => {
    this.typed = this.typed.slice(0, -1);
  };

  private readonly hand = (): void => {
    if (this.disabled || this.typed.length < least) return;
    const pin = this.typed;
    this.typed = '';
    this.dispatchEvent(new CustomEvent('k-pin', { detail: pin }));
  };

  private readonly onKey = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    if (/^\d$/.test(event.key)) this.add(event.key);
    else if (event.key === 'Backspace') this.erase();
    else if (event.key === 'Enter' && !isOnButton(event)) this.hand();
  };
}

/** A button that has the focus takes Enter for itself. */
function isOnButton(event: Event): boolean {
  return event.composedPath().some((target) => target instanceof HTMLButtonElement);
}

declare global {
  interface HTMLElementTagNameMap {
    'k-pin-pad': KPinPad;
  }
}
