import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { Task } from '@lit/task';
import { localized, msg, str } from '@lit/localize';
import type { Article, ArticleCard } from '../../../main/contract/article.js';
import { sourceLine } from '../../screens/article-end.js';
import { spoken } from '../../words/language.js';
import { capital } from '../parts/locale.js';
import { staffStyles } from '../parts/staff.css.js';
import type { StaffStore } from '../store.js';
import { dayOf, languagesOf } from './words.js';

/** What an article says of itself: who wrote it, in which languages, and from what. */
@localized()
@customElement('k-approval-facts')
export class KApprovalFacts extends LitElement {
  static override styles = [
    ...staffStyles,
    css`
      dl {
        margin: 0;
        display: grid;
        grid-template-columns: minmax(5em, auto) 1fr;
        gap: var(--k-space-2) var(--k-space-4);
      }
      dt {
        color: var(--k-quiet);
      }
      dd {
        margin: 0;
        min-width: 0;
      }
      ol {
        padding-inline-start: 1.4em;
        display: grid;
        gap: var(--k-space-2);
      }
      ol li {
        font-size: var(--k-size-small);
        line-height: 1.4;
        overflow-wrap: anywhere;
      }
    `,
  ];

  /** What the staff screens share. */
  @property({ attribute: false }) store!: StaffStore;
  /** The article; its sources are fetched. */
  @property({ attribute: false }) card!: ArticleCard;

  private readonly article = new Task(this, {
    task: ([id]) => this.store.bridge.readArticle({ id }),
    // The hash too: a library that was read anew may bring other sources.
    args: () => [this.card.id, this.card.hash] as const,
  });

  protected override render(): TemplateResult {
    const { card } = this;
    const topic = this.store.catalogue?.topics.find(({ id }) => id === card.topic);
    return html`<div class="stack">
      <dl>
        <dt>${msg('Written by')}</dt>
        <dd>${card.author}</dd>
        ${
          topic
            ? html`<dt>${msg('Topic')}</dt>
                <dd>${topic.title[spoken()] ?? Object.values(topic.title)[0]}</dd>`
            : nothing
        }
        <dt>${msg('Languages')}</dt>
        <dd>${capital(languagesOf(card))}</dd>
        ${this.renderReviewer()}
      </dl>
      <section class="stack tight" aria-labelledby="sources">
        <h3 id="sources">${msg('Sources')}</h3>
        ${this.article.render({
          pending: () => html`<p class="quiet">${msg('Reading …')}</p>`,
          complete: sourceList,
          error: () =>
            html`<p class="note warning" role="alert">
              ${msg('The article could not be read. Open it again in a moment.')}
            </p>`,
        })}
      </section>
    </div>`;
  }

  /** What the library itself says; it is no approval of this clinic. */
  private renderReviewer(): TemplateResult | typeof nothing {
    const { reviewer, reviewed } = this.article.value ?? {};
    if (!reviewer) return nothing;
    return html`<dt>${msg('Reviewed by')}</dt>
      <dd>
        ${
          reviewed
            ? msg(str`${reviewer} on ${dayOf(reviewed)}, says the author`)
            : msg(str`${reviewer}, says the author`)
        }
      </dd>`;
  }
}

function sourceList({ sources }: Article): TemplateResult {
  return sources.length > 0
    ? html`<ol>
        ${sources.map((source) => html`<li>${sourceLine(source)}</li>`)}
      </ol>`
    : html`<p class="note warning">${msg('It names no sources.')}</p>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'k-approval-facts': KApprovalFacts;
  }
}
