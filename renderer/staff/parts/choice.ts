import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { base, controls } from '../../styles/shared.js';
import { tellChange } from './change.js';
import { fieldStyles } from './field.css.js';
import { describedBy, remarks } from './field.js';

/** One thing to choose. */
export interface Option {
  readonly value: string;
  readonly label: string;
  /** What it means, in one line. */
  readonly help?: string;
}

/** How arrow keys lead from one option to the next. */
const steps: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowRight: 1,
  ArrowUp: -1,
  ArrowLeft: -1,
};

/**
 * One of a few, all in sight. With help texts the options stand below one another.
 *
 * @event k-change - one was chosen; `detail` is its value
 */
@customElement('k-choice')
export class KChoice extends LitElement {
  static override styles = [
    base,
    controls,
    fieldStyles,
    css`
      .options {
        display: flex;
        flex-wrap: wrap;
        gap: var(--k-space-2);
      }
      .options.tall {
        flex-direction: column;
      }
      button {
        display: flex;
        align-items: center;
        gap: var(--k-space-3);
        min-height: var(--k-target);
        padding: var(--k-space-2) var(--k-space-4);
        border: max(2px, calc(2 * var(--k-u))) solid var(--k-control-line);
        border-radius: var(--k-radius-1);
        background: var(--k-surface);
        line-height: 1.3;
      }
      .mark {
        flex: none;
        width: calc(34 * var(--k-u));
        height: calc(34 * var(--k-u));
        border: max(2px, calc(3 * var(--k-u))) solid var(--k-control-line);
        border-radius: 50%;
        background: var(--k-surface);
      }
      [aria-checked='true'] {
        border-color: var(--k-accent);
        box-shadow: inset 0 0 0 max(1px, calc(2 * var(--k-u))) var(--k-accent);
        font-weight: 620;
      }
      [aria-checked='true'] .mark {
        border: calc(11 * var(--k-u)) solid var(--k-accent);
      }
      .meaning {
        display: block;
        color: var(--k-quiet);
        font-size: var(--k-size-small);
        font-weight: 420;
      }
    `,
  ];

  @property() label = '';
  @property() help = '';
  @property() error = '';
  @property({ attribute: false }) options: readonly Option[] = [];
  @property() value = '';

  protected override render(): TemplateResult {
    const tall = this.options.some((option) => option.help);
    return html`<div class="field">
      <span class="label" id="label">${this.label}</span>
      <div
        class="options ${tall ? 'tall' : ''}"
        role="radiogroup"
        aria-labelledby="label"
        aria-describedby=${describedBy(this)}
        @keydown=${this.onKey}
      >
        ${this.options.map((option, index) => this.renderOption(option, index))}
      </div>
      ${remarks(this)}
    </div>`;
  }

  private renderOption({ value, label, help }: Option, index: number): TemplateResult {
    const chosen = value === this.value;
    const none = this.options.every((option) => option.value !== this.value);
    return html`<button
      type="button"
      role="radio"
      aria-checked=${chosen ? 'true' : 'false'}
      tabindex=${chosen || (none && index === 0) ? '0' : '-1'}
      @click=${() => {
        this.choose(value);
      }}
    >
      <span class="mark" aria-hidden="true"></span>
      <span>${label}${help ? html`<span class="meaning">${help}</span>` : nothing}</span>
    </button>`;
  }

  private choose(value: string): void {
    if (value !== this.value) tellChange(this, value);
  }

  private readonly onKey = (event: KeyboardEvent): void => {
    const step = steps[event.key];
    if (step === undefined || this.options.length === 0) return;
    event.preventDefault();
    const at = this.options.findIndex((option) => option.value === this.value);
    const next = (at + step + this.options.length) % this.options.length;
    const option = this.options[Math.max(0, next)];
    if (!option) return;
    this.choose(option.value);
    this.renderRoot.querySelectorAll('button')[next]?.focus();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'k-choice': KChoice;
  }
}
