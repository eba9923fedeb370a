import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { localized, msg, str } from '@lit/localize';
import type { ArticleCard, Catalogue, LanguageTag } from '../../../main/contract/article.js';
import type { Reading } from '../../../main/contract/reading.js';
import '../../parts/icon.js';
import { findLanguage, pickLanguage } from '../../rotation/language.js';
import { languageName } from '../clinic/languages.js';
import { Follow } from '../follow.js';
import { capital } from '../parts/locale.js';
import { staffStyles } from '../parts/staff.css.js';
import type { StaffStore } from '../store.js';
import { boardLanguages, parityOf } from './parity.js';
import './reading-dialog.js';
import {
  languageWords,
  levelWords,
  parityLooks,
  parityWord,
  parityWords,
} from './reading-words.js';
import { boardStyles } from './words-board.css.js';

/** The words of the library: each article in each language, who checked it, how easy it is. */
@localized()
@customElement('k-words-board')
export class KWordsBoard extends LitElement {
  static override styles = [...staffStyles, boardStyles];

  /** What all staff screens share. */
  @property({ attribute: false }) store!: StaffStore;

  /** Undefined until they were measured; null when that was not possible. */
  @state() private readings: readonly Reading[] | null | undefined;
  /** The text whose numbers are open. */
  @state() private open: Reading | null = null;

  private stop: (() => void) | null = null;

  constructor() {
    super();
    new Follow(this, () => this.store);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.stop = this.store.bridge.on('libraryChanged', () => void this.read());
    void this.read();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.stop?.();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { catalogue, edited } = this.store;
    if (!catalogue || !edited || catalogue.articles.length === 0) return nothing;
    const languages = boardLanguages(catalogue, edited.languages);
    const { articles } = catalogue;
    return html`<section class="panel stack" aria-labelledby="words">
        <h2 id="words">${msg('Words and languages')}</h2>
        <div class="stack tight">
          ${languages.map(
            (tag) => html`<p>${languageWords(articles, catalogue.languages, tag)}</p>`,
          )}
          ${
            this.readings === null
              ? html`<p class="note warning">
                  <k-icon name="warning"></k-icon
                  ><span>${msg('How easy the words are could not be measured.')}</span>
                </p>`
              : nothing
          }
        </div>
        <div class="board">
          <table
            aria-labelledby="words"
            aria-busy=${this.readings === undefined ? 'true' : 'false'}
          >
            <thead>
              <tr>
                <th scope="col">${msg('Article')}</th>
                ${languages.map((tag) => html`<th scope="col">${capital(languageName(tag))}</th>`)}
              </tr>
            </thead>
            <tbody>
              ${articles.map((card) => this.renderRow(card, languages, catalogue))}
            </tbody>
          </table>
        </div>
      </section>
      ${this.renderOpen(catalogue)}`;
  }

  private renderRow(
    card: ArticleCard,
    languages: readonly LanguageTag[],
    catalogue: Catalogue,
  ): TemplateResult {
    return html`<tr>
      <th scope="row">${this.titleOf(card)}</th>
      ${languages.map((tag) => html`<td>${this.renderCell(card, tag, catalogue)}</td>`)}
    </tr>`;
  }

  private renderCell(card: ArticleCard, tag: LanguageTag, catalogue: Catalogue): TemplateResult {
    const parity = parityOf(card, tag, catalogue);
    const { tone, icon } = parityLooks[parity.state];
    const words = parityWords(parity);
    return html`<div class="cell">
      <span class="language">${capital(languageName(tag))}</span>
      <span class="badge ${tone}"><k-icon name=${icon}></k-icon>${parityWord(parity)}</span>
      ${words ? html`<p class="quiet small">${words}</p>` : nothing}
      ${this.renderReading(card, findLanguage(card.texts, tag))}
    </div>`;
  }

  private renderReading(
    card: ArticleCard,
    tag: LanguageTag | null,
  ): TemplateResult | typeof nothing {
    const reading = this.readings?.find(
      ({ article, language }) => article === card.id && language === tag,
    );
    if (!reading) return nothing;
    const count = reading.faults.length;
    const level = levelWords(reading.grades);
    const words =
      count === 0
        ? level
        : count === 1
          ? msg('1 thing to mend')
          : msg(str`${count} things to mend`);
    const name = `${this.titleOf(card)}, ${languageName(reading.language)}`;
    return html`<button
      class="pill"
      type="button"
      aria-label=${`${words}: ${name}`}
      @click=${() => {
        this.open = reading;
      }}
    >
      <k-icon name=${count === 0 ? 'book' : 'warning'}></k-icon>${words}
    </button>`;
  }

  private renderOpen(catalogue: Catalogue): TemplateResult | typeof nothing {
    const { open } = this;
    const card = catalogue.articles.find(({ id }) => id === open?.article);
    if (!open || !card) return nothing;
    return html`<k-reading-dialog
      .heading=${`${this.titleOf(card)}: ${languageName(open.language)}`}
      .reading=${open}
      @k-close=${() => {
        this.open = null;
      }}
    ></k-reading-dialog>`;
  }

  private titleOf({ id, texts }: ArticleCard): string {
    const { languages = [] } = this.store.edited ?? {};
    const tag = pickLanguage(texts, languages[0] ?? 'en', languages);
    return (tag === null ? undefined : texts[tag]?.title) ?? id;
  }

  private async read(): Promise<void> {
    await this.store.attempt(async () => {
      this.readings = await this.store.bridge.readReadings();
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'k-words-board': KWordsBoard;
  }
}
