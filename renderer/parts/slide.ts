import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { localized, msg } from '@lit/localize';
import type { Hue } from '../../main/contract/article.js';
import { base, hueing } from '../styles/shared.js';
import { spoken } from '../words/language.js';
import { Fit } from './fit.js';
import { inLanguage } from './in-language.js';
import { slideStyles } from './slide.css.js';
import { noticeStyles } from './slide-notice.css.js';
import { mirroredStyles } from './slide-mirrored.css.js';
import { uprightStyles } from './slide-upright.css.js';

/** Everything one slide shows. */
export interface SlideView {
  /** Unique among the slides on screen, so that a change is seen as one. */
  readonly key: string;
  /**
   * `notice` and `wide` are the clinic's own: words alone or beside a picture, or on a panel over
   * a picture that fills the slide.
   */
  readonly kind: 'title' | 'point' | 'welcome' | 'notice' | 'wide';
  readonly hue: Hue | null;
  /** The topic on a title slide, the article's title on a point. */
  readonly label: string;
  /** Empty is a welcome in the language of the interface. */
  readonly headline: string;
  readonly summary: string;
  readonly picture: string | null;
  readonly alt: string;
  /** Which part of the picture a point shows, from 0. */
  readonly detail: number;
  readonly language: string;
}

/**
 * A title with more letters than this is set smaller; a notice with at most so many is set larger,
 * or it would look lost.
 */
const brief = { title: 44, notice: 60 } as const;

/** One slide of the attract loop: words on clean ground, a picture with an edge of its own. */
@localized()
@customElement('k-slide')
export class KSlide extends LitElement {
  static override styles = [base, hueing, slideStyles, noticeStyles, uprightStyles, mirroredStyles];

  /** What to show. */
  @property({ attribute: false }) view: SlideView | null = null;

  /** The address of a picture that could not be shown; the words then stand alone. */
  @state() private missing: string | null = null;

  @query('.words') private readonly words!: HTMLElement | null;

  constructor() {
    super();
    new Fit(this, () => this.words);
  }

  protected override render(): TemplateResult | typeof nothing {
    const view = this.view;
    if (!view) return nothing;
    const bare = view.picture === null || view.picture === this.missing;
    const isOwn = view.kind === 'notice' || view.kind === 'wide';
    const kind = view.kind === 'wide' && bare ? 'notice' : view.kind;
    const headline = kind === 'title' ? inTwo(view.headline) : unbroken(view.headline);
    return html`<div
      class="slide ${kind} ${bare ? 'bare' : ''} ${lengthOf(view)}"
      data-hue=${view.hue ?? (isOwn ? 'clinic' : nothing)}
      ${inLanguage(view.language)}
    >
      <div class="words">
        ${
          view.kind === 'point'
            ? html`<h1 class="label">${view.label}</h1>
                <p class="point-words">${headline}</p>`
            : html`${view.label ? html`<p class="label">${view.label}</p>` : nothing}
              ${
                view.headline
                  ? html`<h1>${headline}</h1>`
                  : html`<h1 ${inLanguage(spoken())}>${msg('Welcome')}</h1>`
              }
              ${view.summary ? html`<p class="summary">${unbroken(view.summary)}</p>` : nothing}`
        }
      </div>
      ${
        bare
          ? nothing
          : html`<div class="picture">
              <img
                class="d${view.detail % 5}"
                src=${view.picture}
                alt=${view.alt}
                @error=${() => {
                  this.missing = view.picture;
                }}
              />
            </div>`
      }
    </div>`;
  }
}

/** Whether the words are so few, or so many, that they are set in another size than usual. */
function lengthOf({ kind, headline, summary }: SlideView): 'brief' | 'long' | '' {
  if (kind === 'notice' || kind === 'wide')
    return `${headline}${summary}`.length <= brief.notice ? 'brief' : '';
  return kind === 'title' && headline.length > brief.title ? 'long' : '';
}

/** `Ketamine treatment: what to ask` is a name and what is told of it; the name is set larger. */
function inTwo(title: string): TemplateResult | string {
  const [, name, rest] =
    /^(.{6,}?(?:[:?!؟](?=\s)|[：？！]))(\s*\S.{5,})$/u.exec(unbroken(title)) ?? [];
  return name && rest ? html`${name}<span class="rest">${rest}</span>` : unbroken(title);
}

/**
 * Large type must not break inside `FDA-approved`, and not before the number of `type 1`: U+2011 is
 * a hyphen and U+00A0 a blank that do not break.
 */
function unbroken(text: string): string {
  return text
    .replace(/(\p{L})-(?=\p{L})/gu, '$1\u2011')
    .replace(/(\p{L}{3}) (?=\d(?!\d))/gu, '$1\u00a0');
}

declare global {
  interface HTMLElementTagNameMap {
    'k-slide': KSlide;
  }
}
