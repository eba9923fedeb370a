import { html, nothing, type TemplateResult } from 'lit';
import { msg, str } from '@lit/localize';
import type { Article, ArticleText, Catalogue, Source } from '../../main/contract/article.js';
import '../parts/card.js';
import { send } from './send.js';
import { cardView, relatedTo } from './views.js';

/** What stands below the text: sources, printed addresses, the author, and what to read next. */
export function articleEnd(
  host: HTMLElement & { readonly language: string; readonly website: string },
  article: Article,
  text: ArticleText,
  catalogue: Catalogue,
): TemplateResult {
  const cards = relatedTo(article.id, catalogue)
    .map((card) => cardView(card, catalogue, host.language))
    .filter((view) => view !== null);
  return html`<section class="after sources">
      <h2 id="sources" data-section tabindex="-1">${msg('Sources')}</h2>
      ${
        article.sources.length > 0
          ? html`<ol>
              ${article.sources.map((source) => html`<li>${sourceLine(source)}</li>`)}
            </ol>`
          : nothing
      }
      ${
        text.addresses.length > 0
          ? html`<ol class="letters">
              ${text.addresses.map((address) => html`<li>${address}</li>`)}
            </ol>`
          : nothing
      }
      <p class="by">${msg(str`Written by ${article.author}.`)}</p>
      ${
        host.website
          ? html`<p class="by">${msg(str`The clinic’s website: ${host.website}`)}</p>`
          : nothing
      }
    </section>
    ${
      cards.length > 0
        ? html`<section class="after related">
            <h2 id="related" data-section tabindex="-1">${msg('You might also enjoy')}</h2>
            <ul>
              ${cards.map(
                (view) =>
                  html`<li>
                    <k-card
                      row
                      .view=${view}
                      @click=${() => {
                        send(host, { type: 'open-article', article: view.article });
                      }}
                    ></k-card>
                  </li>`,
              )}
            </ul>
          </section>`
        : nothing
    }`;
}

/** A source as one line: who, what, where, its address; staff read it the same way. */
export function sourceLine(source: Source): string {
  const parts = [`${source.by}.`, `${source.title}.`, `${source.where}.`];
  if (source.secondhand) parts.push(msg('Read in a report about it.'));
  if (source.address) parts.push(source.address);
  return parts.join(' ').replace(/([.?!])\.(?= |$)/g, '$1');
}
