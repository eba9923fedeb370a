import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { msg, str } from '@lit/localize';
import type {
  Article,
  ArticleText,
  Catalogue,
  LanguageTag,
  Source,
} from '../../main/contract/article.js';
import '../parts/card.js';
import { inLanguage } from '../parts/in-language.js';
import { spoken } from '../words/language.js';
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
  // They are listed once for all languages of the article, in the library's own.
  const sourcesLanguage = catalogue.languages[0] ?? host.language;
  return html`<section class="after sources">
      ${ourHeading('sources', msg('Sources'))}
      ${
        article.sources.length > 0
          ? html`<ol>
              ${article.sources.map((source) => sourceItem(source, sourcesLanguage))}
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
      <p class="by" ${inLanguage(spoken())}>${msg(str`Written by ${article.author}.`)}</p>
      ${
        host.website
          ? html`<p class="by" ${inLanguage(spoken())}>
              ${msg(str`The clinic’s website: ${host.website}`)}
            </p>`
          : nothing
      }
    </section>
    ${
      cards.length > 0
        ? html`<section class="after related">
            ${ourHeading('related', msg('You might also enjoy'))}
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

/**
 * A heading in the words of the interface that the contents list names.
 *
 * @param place what reading aloud calls it, where it is read
 */
export function ourHeading(id: string, words: string, place?: string): TemplateResult {
  return html`<h2
    id=${id}
    data-section
    data-say=${ifDefined(place)}
    tabindex="-1"
    ${inLanguage(spoken())}
  >
    ${words}
  </h2>`;
}

function sourceItem(source: Source, language: LanguageTag): TemplateResult {
  return html`<li>
    <span ${inLanguage(language)}>${sourceWords(source)}</span>
    ${
      source.secondhand
        ? html`<span ${inLanguage(spoken())}>${msg('Read in a report about it.')}</span>`
        : nothing
    }
    ${source.address}
  </li>`;
}

/** Who, what, where. */
function sourceWords({ by, title, where }: Source): string {
  return [by, title, where].map((part) => part.replace(/(?<![.?!])$/, '.')).join(' ');
}

/** A source as one line: who, what, where, its address; staff read it so. */
export function sourceLine(source: Source): string {
  const parts = [sourceWords(source)];
  if (source.secondhand) parts.push(msg('Read in a report about it.'));
  if (source.address) parts.push(source.address);
  return parts.join(' ');
}
