import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import { live } from 'lit/directives/live.js';
import { localized, msg, str } from '@lit/localize';
import { base } from '../../styles/shared.js';
import { tellChange } from './change.js';
import { fieldStyles } from './field.css.js';
import { describedBy, remarks } from './field.js';
import './keyboard.js';
import type { Keys } from './layouts.js';
import { afterPress, byHardwareKeys } from './typing.js';

/**
 * A line or a few lines of text, with the on-screen keyboard below it while it has the focus.
 *
 * @event k-change - another text; `detail` is the text
 */
@localized()
@customElement('k-text-field')
export class KTextField extends LitElement {
  static override styles = [
    base,
    fieldStyles,
    css`
      .head {
        display: flex;
        justify-content: space-between;
        gap: var(--k-space-3);
      }
      .count {
        flex: none;
        color: var(--k-quiet);
        font-size: var(--k-size-small);
        font-variant-numeric: tabular-nums;
      }
      input,
      textarea {
        display: block;
        width: 100%;
        min-height: var(--k-target);
        margin: 0;
        padding: var(--k-space-2) var(--k-space-3);
        border: max(2px, calc(2 * var(--k-u))) solid var(--k-control-line);
        border-radius: var(--k-radius-1);
        background: var(--k-surface);
        color: var(--k-words);
        font: inherit;
        line-height: 1.35;
        user-select: text;
        scroll-margin-block: calc(64 * var(--k-u) * var(--k-text));
      }
      textarea {
        height: calc(4 * 1.35em + 2 * var(--k-space-2) + 6px);
        resize: none;
      }
      [aria-invalid='true'] {
        border-color: var(--k-danger);
      }
    `,
  ];

  @property() label = '';
  @property() help = '';
  @property() error = '';
  @property() value = '';
  /** The most characters it takes; 0 for no limit. */
  @property({ type: Number }) max = 0;
  @property({ type: Boolean }) multiline = false;
  /** Of the text, as a BCP 47 tag; the keyboard begins with its layout. */
  @property() language = 'en';
  /** What is typed: sentences, an address of the web, or capitals and digits. */
  @property() keys: Keys = 'text';

  @query('input, textarea') private readonly box!: HTMLInputElement | HTMLTextAreaElement | null;

  @state() private typing = false;

  /** Puts the caret into the field. */
  override focus(options?: FocusOptions): void {
    void this.updateComplete.then(() => this.box?.focus(options));
  }

  protected override render(): TemplateResult {
    const { label, value, max } = this;
    return html`<div class="field">
      <div class="head">
        <label class="label" for="box">${label}</label>
        ${
          max > 0 && this.keys === 'text'
            ? html`<span class="count">${msg(str`${value.length} of ${max}`)}</span>`
            : nothing
        }
      </div>
      ${this.renderBox()}${remarks(this)}
      ${
        this.typing
          ? html`<k-keyboard
              .field=${this.box}
              .language=${this.language}
              .keys=${this.keys}
              .multiline=${this.multiline}
              @k-close=${this.close}
            ></k-keyboard>`
          : nothing
      }
    </div>`;
  }

  private renderBox(): TemplateResult {
    const max = this.max > 0 ? this.max : undefined;
    const wrong = this.error ? 'true' : 'false';
    // The machine's own keyboard, which could lead out of the app, is not asked for: inputmode.
    return this.multiline
      ? html`<textarea
          id="box"
          lang=${this.language}
          maxlength=${ifDefined(max)}
          inputmode="none"
          autocomplete="off"
          spellcheck="false"
          aria-invalid=${wrong}
          aria-describedby=${describedBy(this)}
          .value=${live(this.value)}
          @input=${this.onInput}
          @focus=${this.onFocus}
          @blur=${this.onBlur}
          @click=${this.open}
          @keydown=${this.onKey}
        ></textarea>`
      : html`<input
          id="box"
          type="text"
          lang=${this.language}
          maxlength=${ifDefined(max)}
          inputmode="none"
          autocomplete="off"
          spellcheck="false"
          aria-invalid=${wrong}
          aria-describedby=${describedBy(this)}
          .value=${live(this.value)}
          @input=${this.onInput}
          @focus=${this.onFocus}
          @blur=${this.onBlur}
          @click=${this.open}
          @keydown=${this.onKey}
        />`;
  }

  private readonly onInput = (): void => {
    if (!this.box) return;
    this.value = this.box.value;
    tellChange(this, this.value);
  };

  /** Whoever came here by Tab has keys of their own. */
  private readonly onFocus = (): void => {
    if (!byHardwareKeys()) this.open();
  };

  private readonly onBlur = (): void => {
    afterPress(() => {
      if (this.shadowRoot?.activeElement !== this.box) this.close();
    });
  };

  private readonly open = (): void => {
    this.typing = true;
  };

  private readonly close = (): void => {
    this.typing = false;
  };

  /** The first Escape puts the keyboard away, the next one closes what the field stands in. */
  private readonly onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !this.typing) return;
    event.preventDefault();
    event.stopPropagation();
    this.close();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'k-text-field': KTextField;
  }
}
