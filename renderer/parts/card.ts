import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { localized, msg, str } from '@lit/localize';
import type { Hue } from '../../main/contract/article.js';
import { base, controls, hueing } from '../styles/shared.js';
import { number } from '../words/format.js';
import { spoken } from '../words/language.js';
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

  static override styles = [
    base,
    controls,
    hueing,
    css`
      :host {
        display: block;
        min-width: 0;
        min-height: 0;
      }
      .card {
        width: 100%;
        height: 100%;
        display: flex;
        flex-direction: column;
        border-radius: var(--k-radius-2);
        background: var(--k-surface);
        box-shadow: var(--k-shadow);
        /* Clip, not hidden: the button of the low form sticks to what the screen scrolls in. */
        overflow: clip;
        transition: transform var(--k-quick) ease-out;
      }
      button.card:active {
        transform: scale(0.985);
      }
      .picture {
        flex: 1;
        background: var(--hue);
        position: relative;
      }
      img {
        position: absolute;
        inset: 0;
        width: 100%;
        height: 100%;
        object-fit: cover;
      }
      .words {
        display: flex;
        flex-direction: column;
        gap: calc(6 * var(--k-u));
        /* Two lines of title and two of summary, so that pictures in a row end on one line. */
        min-height: calc(219 * var(--k-u) * var(--k-text));
        padding: calc(18 * var(--k-u)) calc(28 * var(--k-u)) calc(18 * var(--k-u));
      }
      .topic {
        color: var(--hue);
        font-size: var(--k-size-small);
        font-weight: 660;
        line-height: 1.25;
      }
      .title {
        font-size: calc(33 * var(--k-u) * var(--k-text));
        font-weight: 720;
        line-height: 1.16;
        letter-spacing: -0.01em;
        text-wrap: balance;
        overflow-wrap: break-word;
        display: -webkit-box;
        -webkit-box-orient: vertical;
        -webkit-line-clamp: 3;
        overflow: hidden;
      }
      .summary {
        font-size: var(--k-size-small);
        line-height: 1.32;
        color: var(--k-quiet);
        text-wrap: pretty;
        display: -webkit-box;
        -webkit-box-orient: vertical;
        -webkit-line-clamp: 3;
        overflow: hidden;
      }
      .minutes {
        font-size: var(--k-size-small);
        line-height: 1.25;
        color: var(--k-quiet);
        white-space: nowrap;
      }
      .head {
        display: flex;
        flex-wrap: wrap;
        justify-content: space-between;
        gap: 0 var(--k-space-3);
      }
      :host([row]) .card {
        flex-direction: row;
        align-items: stretch;
      }
      :host([row]) .picture {
        flex: 0 0 26%;
      }
      :host([row]) .words {
        flex: 1;
        min-width: 0;
        min-height: 0;
        gap: calc(4 * var(--k-u));
        padding-block: calc(12 * var(--k-u));
      }
      :host([row]) .title {
        -webkit-line-clamp: 4;
      }
      :host([row][tight]) .title {
        -webkit-line-clamp: 2;
      }
      :host([row][tight]) .summary {
        -webkit-line-clamp: 1;
        justify-content: center;
      }
      :host([low]) .words {
        min-height: 0;
        padding-block-end: var(--k-space-1);
      }
      :host([low]) .summary {
        margin-block-end: var(--k-space-1);
      }
      .read {
        position: sticky;
        inset-block-end: 0;
        margin-block-start: auto;
        background: var(--k-surface);
      }
      @media (orientation: portrait) {
        :host(:not([row]):not([low])) .words {
          min-height: calc(251 * var(--k-u) * var(--k-text));
        }
        :host([row]) .picture {
          flex-basis: 30%;
        }
      }
    `,
  ];

  /** True for the flat form: picture beside the words. */
  @property({ type: Boolean, reflect: true }) row = false;
  /** True where height is scarce: one line of summary. */
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
