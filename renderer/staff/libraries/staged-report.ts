import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { localized, msg } from '@lit/localize';
import type { StagedArticle, StagedLibrary } from '../../../main/contract/staff.js';
import '../../parts/icon.js';
import { wordsLanguage } from '../parts/locale.js';
import { staffStyles } from '../parts/staff.css.js';
import { changeWord, problemLine, signatureSentence, size, stagedSentence } from './words.js';

/** With more articles than this, those that are as before are folded away. */
const shortList = 12;

const badge: Readonly<Record<StagedArticle['change'], string>> = {
  new: 'good',
  changed: 'warning',
  same: '',
  removed: 'danger',
};

/** What a library from a drive brings, before it plays: counts, articles, problems, signature. */
@localized()
@customElement('k-staged-report')
export class KStagedReport extends LitElement {
  static override styles = [
    ...staffStyles,
    css`
      ul {
        list-style: none;
        padding: 0;
      }
      .articles > li {
        padding-block: var(--k-space-3);
        border-block-start: max(1px, calc(2 * var(--k-u))) solid var(--k-line);
      }
      .title {
        flex: 1;
        min-width: 12em;
        font-weight: 600;
      }
      .problems {
        margin-block-start: var(--k-space-1);
        font-size: var(--k-size-small);
        overflow-wrap: anywhere;
      }
      .sum {
        font-size: var(--k-size-lead);
        font-weight: 640;
      }
    `,
  ];

  /** The staged library. */
  @property({ attribute: false }) staged!: StagedLibrary;

  @state() private whole = false;

  protected override render(): TemplateResult {
    const { name, version, bytes, articles, problems, signature } = this.staged;
    const language = wordsLanguage();
    const fold = articles.length > shortList && !this.whole;
    const shown = fold
      ? articles.filter(({ change, problems: own }) => change !== 'same' || own.length > 0)
      : articles;
    const words = signatureSentence(signature);
    const good = signature === 'good';
    return html`<div class="stack">
      <div class="stack tight">
        <p class="sum">${stagedSentence(this.staged)}</p>
        <p class="quiet">${[name, version, size(bytes, language)].filter(Boolean).join(' · ')}</p>
      </div>
      ${
        words
          ? html`<p class="note ${good ? 'good' : 'danger'}">
              <k-icon name=${good ? 'approved' : 'warning'}></k-icon>${words}
            </p>`
          : nothing
      }
      ${
        problems.length > 0
          ? html`<ul class="problems note warning stack tight">
              ${problems.map((problem) => html`<li>${problemLine(problem)}</li>`)}
            </ul>`
          : nothing
      }
      ${
        problems.length > 0 || articles.some((article) => article.problems.length > 0)
          ? html`<p class="quiet">
              ${msg('What is wrong is written for the author of the library.')}
            </p>`
          : nothing
      }
      <ul class="articles">
        ${shown.map((article) => this.renderArticle(article))}
      </ul>
      ${
        fold
          ? html`<button
              class="pill plain"
              type="button"
              @click=${() => {
                this.whole = true;
              }}
            >
              ${msg('Show also the articles that are as before')}
            </button>`
          : nothing
      }
    </div>`;
  }

  private renderArticle({ title, change, problems }: StagedArticle): TemplateResult {
    return html`<li>
      <div class="row">
        <span class="title">${title}</span>
        <span class="badge ${badge[change]}">${changeWord(change)}</span>
      </div>
      ${
        problems.length > 0
          ? html`<ul class="problems note warning stack tight">
              ${problems.map((problem) => html`<li>${problemLine(problem)}</li>`)}
            </ul>`
          : nothing
      }
    </li>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'k-staged-report': KStagedReport;
  }
}
