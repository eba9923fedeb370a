import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { localized, msg, str } from '@lit/localize';
import type { Hue } from '../../main/contract/article.js';
import { base, controls, hueing } from '../styles/shared.js';
import { number } from '../words/format.js';
import { spoken } from '../words/language.js';
import { cardStyles } from './card.css.js';
import './icon.js';
import { inLanguage } from './in-language.js';

/** What a card says of its article. */
export interface CardView {
  readonly article: string;
  readonly hue: Hue | null;
  readonly topic: string;
  readonly title: string;
  readonly summary: string;
  readonly minutes: number;
  readonly picture: string | null;
  readonly language: string;
}

/**
 * An article as a large card. The whole card is one control, or in the low form a button at its lower
 * end is; a click reaches the screen as an ordinary `click` on this element.
 */
@localized()
@customElement('k-card')
export class KCard extends LitElement {
  static override shadowRootOptions = { ...LitElement.shadowRootOptions, delegatesFocus: true };

  static override styles = [base, controls, hueing, cardStyles];

  /** True for the flat form: picture beside the words. */
  @property({ type: Boolean, reflect: true }) row = false;
  /** True where it fills a place of a given height: it says as much as has room there. */
  @property({ type: Boolean, reflect: true }) tight = false;
  /** True where only a button at its lower end is to be touched: the rest may lie too high. */
  @property({ type: Boolean, reflect: true }) low = false;
  /** What the card says. */
  @property({ attribute: false }) view: CardView | null = null;

  protected override render(): TemplateResult | typeof nothing {
    const view = this.view;
    if (!view) return nothing;
    const hue = view.hue ?? nothing;
    return this.low
      ? html`<div class="card" data-hue=${hue}>${this.renderFace(view)}</div>`
      : html`<button class="card" type="button" data-hue=${hue}>${this.renderFace(view)}</button>`;
  }

  private renderFace(view: CardView): TemplateResult {
    return html`<span class="picture">
        ${
          view.picture
            ? html`<img src=${view.picture} alt="" decoding="async" draggable="false" />`
            : nothing
        }
      </span>
      <span class="words">
        <span class="head">
          <span class="topic" ${inLanguage(view.language)}>${view.topic}</span>
          <span class="minutes" ${inLanguage(spoken())}
            >${msg(str`${number(view.minutes, spoken())} min read`)}</span
          >
        </span>
        <span class="title" ${inLanguage(view.language)}>${view.title}</span>
        <span class="summary" ${inLanguage(view.language)}>${view.summary}</span>
        ${
          this.low
            ? html`<button
                class="pill read"
                type="button"
                aria-label=${msg(str`Read: ${view.title}`)}
              >
                <k-icon name="book"></k-icon>${msg('Read')}
              </button>`
            : nothing
        }
      </span>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'k-card': KCard;
  }
}
