import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { localized, msg, str } from '@lit/localize';
import type { Catalogue } from '../../main/contract/article.js';
import type { PublicSettings } from '../../main/contract/settings.js';
import '../parts/bar.js';
import '../parts/card.js';
import type { CardView } from '../parts/card.js';
import '../parts/icon.js';
import { spokenStyles } from '../parts/spoken.css.js';
import { styled } from '../parts/styled.js';
import '../parts/topics.js';
import { usable } from '../parts/usable.js';
import type { Aloud } from '../speech/aloud.js';
import { base, controls } from '../styles/shared.js';
import { spoken } from '../words/language.js';
import { gridFor, lowRowFor, pagesFor } from './grid.js';
import { homeStyles } from './home.css.js';
import { sentencesOfHome } from './home-aloud.js';
import { Listening } from './listening.js';
import { Measured } from './measured.js';
import type { Visit } from '../visit/visit.js';
import { send } from './send.js';
import './tools.js';
import { cardView } from './views.js';

/** All articles, or those of one topic, as pages of large cards. */
@localized()
@customElement('k-home')
export class KHome extends LitElement {
  static override styles = [base, controls, spokenStyles, homeStyles];

  /** The library. */
  @property({ attribute: false }) catalogue!: Catalogue;
  /** The visitor's language. */
  @property() language = 'en';
  /** Id of the topic shown, or empty for all. */
  @property() topic = '';
  /** Which page, from 0. */
  @property({ type: Number }) page = 0;
  /** The visit, for the tools at the end of the bar. */
  @property({ attribute: false }) visit!: Visit;
  /** Languages to choose from. */
  @property({ attribute: false }) languages: readonly string[] = [];

  /** The voice that reads aloud; null where none does. */
  @property({ attribute: false }) aloud: Aloud | null = null;
  /** What the clinic says of headphones. */
  @property() headphones: PublicSettings['sound']['headphones'] = 'none';

  /** The heading and the cards drawn last. */
  private heading = '';
  private shown: readonly CardView[] = [];
  private readonly listening = new Listening(this, {
    aloud: () => this.aloud,
    on: () => this.visit.aloud,
    language: spoken,
    source: () => [spoken(), ...this.shown.map(({ title }) => title)],
    sentences: () => sentencesOfHome(this.heading, this.shown),
    scroller: () => this.renderRoot.querySelector('main'),
    still: () => this.visit.calm,
  });
  private readonly list = new Measured(this, () => this.renderRoot.querySelector('ul'));

  protected override render(): TemplateResult {
    const cards = this.catalogue.articles
      .filter((card) => !this.topic || card.topic === this.topic)
      .map((card) => cardView(card, this.catalogue, this.language))
      .filter((view) => view !== null);
    const { room } = this.list;
    const low = this.visit.reach;
    const grid = room
      ? (low ? lowRowFor : gridFor)(room, this.visit.textSize, cards.length)
      : { columns: 1, rows: 0, flat: false };
    const pages = room ? pagesFor(cards.length, grid) : 1;
    const page = Math.min(this.page, pages - 1);
    const size = grid.columns * grid.rows;
    const shown = cards.slice(page * size, (page + 1) * size);
    this.shown = shown;
    this.heading =
      cards.length === 0
        ? msg('There is nothing to read here yet')
        : msg('What would you like to read about?');
    return html`<main class=${low ? 'low' : ''}>
        <h1 tabindex="-1" data-say="heading">${this.heading}</h1>
        ${low ? nothing : this.renderTopics()}
        ${
          cards.length === 0
            ? html`<p class="empty">
                ${msg('Please ask at the front desk. They are glad to help.')}
              </p>`
            : html`<ul
                class=${cards.length === 1 ? 'lone' : ''}
                ${styled({
                  '--columns': String(grid.columns),
                  '--rows': String(Math.max(1, grid.rows)),
                })}
              >
                ${repeat(
                  shown,
                  (view) => view.article,
                  (view) =>
                    html`<li data-say="card.${view.article}">
                      <k-card
                        ?row=${grid.flat}
                        ?tight=${grid.flat && !low}
                        ?low=${low}
                        .view=${view}
                        @click=${() => {
                          send(this, { type: 'open-article', article: view.article });
                        }}
                      ></k-card>
                    </li>`,
                )}
              </ul>`
        }
      </main>
      ${low ? this.renderTopics() : nothing} ${this.listening.render(this.headphones)}
      <k-bar role="contentinfo">
        ${pages > 1 ? this.renderPages(page, pages) : nothing}
        <k-tools slot="end" .visit=${this.visit} .languages=${this.languages}></k-tools>
      </k-bar>`;
  }

  private renderTopics(): TemplateResult | typeof nothing {
    const topics = this.catalogue.topics.filter((entry) =>
      this.catalogue.articles.some((card) => card.topic === entry.id),
    );
    if (topics.length < 2) return nothing;
    const low = this.visit.reach;
    return html`<k-topics
      class=${low ? 'low' : ''}
      .topics=${topics}
      .chosen=${this.topic}
      .language=${this.language}
      ?wrap=${!low && this.visit.textSize <= 125}
      @k-topic=${this.chooseTopic}
    ></k-topics>`;
  }

  private renderPages(page: number, pages: number): TemplateResult {
    const turn = (to: number) => (): void => {
      send(this, { type: 'go-page', page: to });
    };
    return html`<nav class="pages" slot="start" aria-label=${msg('Pages')}>
      <button class="pill" type="button" ${usable(page > 0)} @click=${turn(page - 1)}>
        <k-icon name="chevron-left"></k-icon>${msg('Before')}
      </button>
      <button class="pill" type="button" ${usable(page < pages - 1)} @click=${turn(page + 1)}>
        ${msg('More')}<k-icon name="chevron-right"></k-icon>
      </button>
      <span aria-live="polite">${msg(str`Page ${page + 1} of ${pages}`)}</span>
    </nav>`;
  }

  private readonly chooseTopic = (event: CustomEvent<string>): void => {
    send(this, event.detail ? { type: 'open-topic', topic: event.detail } : { type: 'open-home' });
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'k-home': KHome;
  }
}
