import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { localized, msg } from '@lit/localize';
import '../parts/icon.js';
import { styled } from '../parts/styled.js';
import { findLanguage } from '../rotation/language.js';
import { base, controls } from '../styles/shared.js';
import { directionOf, ownName } from '../words/language.js';
import { languagesStyles } from './languages.css.js';
import { send } from './send.js';

/** As many languages stand side by side; more of them need a list. */
const few = 2;

/**
 * The choice of language, each named in its own words: side by side, or as a list that opens
 * upward. Nothing where there is no choice.
 */
@localized()
@customElement('k-languages')
export class KLanguages extends LitElement {
  static override styles = [base, controls, languagesStyles];

  /** The languages to choose from. */
  @property({ attribute: false }) languages: readonly string[] = [];
  /** The one that is spoken. */
  @property() language = 'en';

  @state() private open = false;
  /** Where the button begins, in CSS px from the lower edge of the screen. */
  private above = 0;

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('pointerdown', this.onPress);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('pointerdown', this.onPress);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { languages } = this;
    if (languages.length < 2) return nothing;
    const texts = Object.fromEntries(languages.map((tag) => [tag, true]));
    const chosen = findLanguage(texts, this.language);
    if (languages.length <= few) {
      return html`<div class="side" role="group" aria-label=${msg('Language')}>
        ${languages.map((tag) => this.renderChoice(tag, chosen))}
      </div>`;
    }
    return html`${
        this.open
          ? html`<ul
              aria-label=${msg('Language')}
              ${styled({ '--above': `${this.above}px` })}
              @keydown=${this.onKey}
              @focusout=${this.onLeave}
            >
              ${languages.map((tag) => html`<li>${this.renderChoice(tag, chosen)}</li>`)}
            </ul>`
          : nothing
      }
      <button
        class="pill toggle"
        type="button"
        aria-expanded=${this.open ? 'true' : 'false'}
        @keydown=${this.onKey}
        @click=${this.toggle}
      >
        <k-icon name="globe"></k-icon>
        <span class="said">${msg('Language')}</span>
        ${this.renderName(chosen ?? this.language)}
      </button>`;
  }

  private renderChoice(tag: string, chosen: string | null): TemplateResult {
    return html`<button
      class="pill"
      type="button"
      aria-pressed=${tag === chosen ? 'true' : 'false'}
      @click=${() => {
        this.close();
        send(this, { type: 'set-language', language: tag });
      }}
    >
      ${this.renderName(tag)}
    </button>`;
  }

  private renderName(tag: string): TemplateResult {
    return html`<span lang=${tag} dir=${directionOf(tag)}>${ownName(tag, this.languages)}</span>`;
  }

  /** Begins at the language that is spoken. */
  private readonly toggle = async (): Promise<void> => {
    const button = this.renderRoot.querySelector('.toggle');
    this.above = innerHeight - (button?.getBoundingClientRect().top ?? innerHeight);
    this.open = !this.open;
    await this.updateComplete;
    const list = this.renderRoot.querySelector('ul');
    const chosen = list?.querySelector<HTMLElement>('[aria-pressed="true"]');
    (chosen ?? list?.querySelector('button'))?.focus({ preventScroll: true });
  };

  /** The list takes its focus along; its button gets it back. */
  private close(): void {
    if (!this.open) return;
    this.open = false;
    this.renderRoot.querySelector<HTMLElement>('.toggle')?.focus({ preventScroll: true });
  }

  private readonly onPress = (event: Event): void => {
    if (!event.composedPath().includes(this)) this.open = false;
  };

  private readonly onLeave = ({ relatedTarget }: FocusEvent): void => {
    if (relatedTarget instanceof Node && !this.renderRoot.contains(relatedTarget))
      this.open = false;
  };

  private readonly onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') this.close();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'k-languages': KLanguages;
  }
}
