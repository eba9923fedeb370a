import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { Task } from '@lit/task';
import { localized, msg } from '@lit/localize';
import type { Article, ArticleCard, ArticleText, Catalogue } from '../../main/contract/article.js';
import type { PublicSettings } from '../../main/contract/settings.js';
import '../parts/bar.js';
import { blockStyles } from '../parts/blocks.css.js';
import { body, meaning, type BlockContext } from '../parts/blocks.js';
import '../parts/card.js';
import '../parts/contents.js';
import type { Section } from '../parts/contents.js';
import '../parts/icon.js';
import { inLanguage } from '../parts/in-language.js';
import { inlines } from '../parts/inlines.js';
import '../parts/rail.js';
import { spokenStyles } from '../parts/spoken.css.js';
import type { ApprovalView } from '../rotation/approval.js';
import { base, controls, hueing } from '../styles/shared.js';
import { spoken } from '../words/language.js';
import type { Aloud } from '../speech/aloud.js';
import { sentencesOfArticle, sourceOf } from './article-aloud.js';
import { articleEnd, ourHeading } from './article-end.js';
import { articleHead, heroOf } from './article-head.js';
import { articleViewOf, type ArticleView } from './article-view.js';
import { articleStyles } from './article.css.js';
import { Explained } from './explained.js';
import { Listening } from './listening.js';
import { Reading } from './reading.js';
import { sectionsOf } from './sections.js';
import type { Visit } from '../visit/visit.js';
import { send } from './send.js';
import './tools.js';
import { Upright } from './upright.js';
import { relatedTo } from './views.js';
import { way } from './way.js';

/** One article to read: key points first, then the text, sources, and what to read next. */
@localized()
@customElement('k-article')
export class KArticle extends LitElement {
  static override styles = [base, controls, hueing, blockStyles, spokenStyles, articleStyles];

  /** The article's card; its body is fetched. */
  @property({ attribute: false }) card!: ArticleCard;
  /** The library. */
  @property({ attribute: false }) catalogue!: Catalogue;
  /** Fetches the whole article. */
  @property({ attribute: false }) fetch!: (id: string) => Promise<Article>;
  /** How it stands with the clinic's clinicians; null where that is not asked. */
  @property({ attribute: false }) approval: ApprovalView | null = null;
  /** The clinic's website, printed for readers to take along; or empty. */
  @property() website = '';
  /** The visitor's language. */
  @property() language = 'en';
  /** The visit, for the tools at the end of the bar. */
  @property({ attribute: false }) visit!: Visit;
  /** Languages to choose from. */
  @property({ attribute: false }) languages: readonly string[] = [];
  /** The open glossary term, or null. */
  @property({ attribute: false }) term: string | null = null;
  /** Where to begin, in CSS px; for Back. */
  @property({ attribute: false }) top = 0;
  /** True when motion is reduced. */
  @property({ type: Boolean }) still = false;

  /** The voice that reads aloud; null where none does. */
  @property({ attribute: false }) aloud: Aloud | null = null;
  /** What the clinic says of headphones. */
  @property() headphones: PublicSettings['sound']['headphones'] = 'none';

  @query('.scroller') private readonly scroller!: HTMLElement | null;

  private placed = false;
  /** Where the text stood before reach mode came or went, in CSS px. */
  private kept: number | null = null;
  private readonly upright = new Upright(this);
  private readonly article = new Task(this, {
    task: ([card]) => this.fetch(card.id),
    args: () => [this.card] as const,
  });
  private readonly reading = new Reading(
    this,
    () => this.scroller,
    () => [...this.renderRoot.querySelectorAll<HTMLElement>('[data-section]')],
    (top) => {
      if (this.placed) send(this, { type: 'scrolled', article: this.card.id, top });
    },
  );
  private readonly explained = new Explained(this, (meanings) => {
    this.reading.reveal(meanings, !this.still);
  });
  private readonly listening = new Listening(this, {
    aloud: () => this.aloud,
    on: () => this.visit.aloud,
    language: () => this.view?.head.language ?? this.language,
    source: () => (this.view ? sourceOf(this.view) : []),
    sentences: () => (this.view ? sentencesOfArticle(this.view) : []),
    scroller: () => this.scroller,
    still: () => this.still,
  });

  protected override willUpdate(changed: PropertyValues<this>): void {
    const before = changed.get('visit');
    if (this.placed && before && before.reach !== this.visit.reach) this.kept = this.reading.top;
  }

  protected override updated(): void {
    if (this.kept !== null) this.reading.moveTo(this.kept);
    this.kept = null;
    if (!this.placed && this.article.value !== undefined) void this.place();
  }

  /** Scrolls to where the reader was, once the cards at the end give the text its full height. */
  private async place(): Promise<void> {
    const cards = [...this.renderRoot.querySelectorAll('k-card')];
    await Promise.all(cards.map((card) => card.updateComplete));
    if (this.placed || !this.scroller) return;
    this.reading.moveTo(this.top);
    this.placed = true;
  }

  private get view(): ArticleView | null {
    const band = this.upright.now || this.visit.textSize >= 150 || this.visit.reach;
    return articleViewOf(this, this.article.value, band);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { view } = this;
    if (!view) return nothing;
    const { head, summary, text } = view;
    const { article, language } = head;
    const wide = !head.band;
    const hue = this.catalogue.topics.find((entry) => entry.id === this.card.topic)?.hue ?? '';
    const sections = sectionsOf(view, relatedTo(this.card.id, this.catalogue).length > 0);
    return html`<div class="stage ${wide ? 'wide' : 'narrow'}" data-hue=${hue}>
        ${wide ? this.renderSide(sections, hue, language) : nothing}
        <main class=${this.visit.reach ? 'low' : ''}>
          <div class="scroller" data-turned tabindex="0" role="region" aria-label=${summary.title}>
            ${this.visit.reach ? html`<div class="pull"></div>` : nothing}
            <article ${inLanguage(language)}>
              ${articleHead(head, this.listening.possible ? this.listening.begin : null)}
              ${this.renderText(summary.keyPoints, text, language)}
              ${article && text ? articleEnd(this, article, text, this.catalogue) : nothing}
            </article>
          </div>
          <div class="fade ${this.reading.more ? 'more' : ''}"></div>
          <k-rail
            .low=${this.visit.reach}
            .share=${this.reading.progress}
            .less=${this.reading.less}
            .more=${this.reading.more}
            .hue=${hue}
            @k-turn=${(event: CustomEvent<-1 | 1>) => {
              this.listening.letGo();
              this.reading.turn(event.detail, !this.still);
            }}
          ></k-rail>
        </main>
      </div>
      ${
        wide
          ? nothing
          : html`<k-contents
              strip
              ?low=${this.visit.reach || !this.upright.now}
              .sections=${sections}
              .now=${this.reading.section}
              .hue=${hue}
              @k-section=${this.jump}
            ></k-contents>`
      }
      ${this.listening.render(this.headphones)}
      <k-bar role="contentinfo">
        ${way(this)}
        <k-tools slot="end" .visit=${this.visit} .languages=${this.languages}></k-tools>
      </k-bar>`;
  }

  private renderSide(sections: readonly Section[], hue: string, language: string): TemplateResult {
    return html`<aside class="side" aria-label=${msg('Picture and contents')}>
      <div class="picture">${heroOf(this.card, language)}</div>
      <k-contents
        .sections=${sections}
        .now=${this.reading.section}
        .hue=${hue}
        @k-section=${this.jump}
      ></k-contents>
    </aside>`;
  }

  private renderText(
    keyPoints: ArticleText['keyPoints'],
    text: ArticleText | undefined,
    language: string,
  ): TemplateResult {
    const context: BlockContext = {
      openTerm: this.term,
      onTerm: this.explained.toggle,
      glossary: this.catalogue.glossary,
      language,
    };
    const missing = this.article.render({
      pending: () => nothing,
      error: () =>
        html`<p ${inLanguage(spoken())}>
          ${msg('This article is not here right now. Please choose another one.')}
        </p>`,
    });
    return html`<section class="short text">
        ${ourHeading('in-short', msg('In short'), 'short')}
        <ul>
          ${(text?.keyPoints ?? keyPoints).map(
            (point, i) =>
              html`<li data-say="key.${i}">
                ${inlines(point, context)} ${meaning([point], context)}
              </li>`,
          )}
        </ul>
      </section>
      <div class="text">${text ? body(text.body, context) : missing}</div>`;
  }

  private readonly jump = (event: CustomEvent<string>): void => {
    this.listening.letGo();
    this.reading.show(event.detail, !this.still);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'k-article': KArticle;
  }
}
