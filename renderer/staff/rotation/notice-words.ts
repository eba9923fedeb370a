import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { localized, msg } from '@lit/localize';
import type { LanguageTag } from '../../../main/contract/article.js';
import type { Notice } from '../../../main/contract/settings.js';
import { tellChange } from '../parts/change.js';
import '../parts/choice.js';
import { capital, wordsLanguage } from '../parts/locale.js';
import { staffStyles } from '../parts/staff.css.js';
import '../parts/text-field.js';
import { noticeBounds } from './bounds.js';

declare global {
  interface HTMLElementEventMap {
    'k-language': CustomEvent<LanguageTag>;
  }
}

const noWords = { title: '', text: '' };

/**
 * Title and text of a notice, one language at a time.
 *
 * @event k-change - words were changed; `detail` is the texts of all languages
 * @event k-language - another language is written; `detail` is its tag
 */
@localized()
@customElement('k-notice-words')
export class KNoticeWords extends LitElement {
  static override styles = [
    ...staffStyles,
    css`
      :host {
        display: block;
      }
    `,
  ];

  /** What is written, by language; titles may be empty while staff write. */
  @property({ attribute: false }) texts: Notice['texts'] = {};
  /** The languages that the clinic offers, the usual one first. */
  @property({ attribute: false }) languages: readonly LanguageTag[] = [];
  /** The one that is written now. */
  @property() language: LanguageTag = 'en';

  protected override render(): TemplateResult {
    const { language } = this;
    const { title, text } = this.texts[language] ?? noWords;
    return html`<div class="stack">
      ${this.languages.length > 1 ? this.renderLanguages() : nothing}
      <k-text-field
        label=${msg('Title')}
        .value=${title}
        .max=${noticeBounds.title}
        .language=${language}
        error=${title.trim() === '' && text.trim() !== '' ? msg('Write a title, too. Without one this is not shown.') : ''}
        @k-change=${(event: CustomEvent<string>) => {
          this.write({ title: event.detail, text });
        }}
      ></k-text-field>
      <k-text-field
        label=${msg('Text')}
        help=${msg('May stay empty.')}
        multiline
        .value=${text}
        .max=${noticeBounds.text}
        .language=${language}
        @k-change=${(event: CustomEvent<string>) => {
          this.write({ title, text: event.detail });
        }}
      ></k-text-field>
    </div>`;
  }

  private renderLanguages(): TemplateResult {
    const names = new Intl.DisplayNames(wordsLanguage(), { type: 'language' });
    const [usual] = this.languages;
    return html`<k-choice
      label=${msg('Language')}
      .options=${this.languages.map((tag) => ({ value: tag, label: capital(names.of(tag) ?? tag) }))}
      .value=${this.language}
      help=${this.texts[this.language]?.title || this.language === usual ? '' : this.missing()}
      @k-change=${(event: CustomEvent<LanguageTag>) => {
        this.dispatchEvent(new CustomEvent('k-language', { detail: event.detail }));
      }}
    ></k-choice>`;
  }

  private missing(): string {
    return msg('Not written yet. Patients of this language see the usual one.');
  }

  private write(words: Notice['texts'][string]): void {
    tellChange(this, { ...this.texts, [this.language]: words });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'k-notice-words': KNoticeWords;
  }
}
