import { html, nothing, type TemplateResult } from 'lit';
import { msg, str } from '@lit/localize';
import type { Approval, Article, ArticleCard } from '../../main/contract/article.js';
import '../parts/icon.js';
import { day } from '../words/format.js';

/** What stands above the text. */
export interface HeadView {
  readonly card: ArticleCard;
  /** Undefined until it was fetched. */
  readonly article: Article | undefined;
  readonly language: string;
  readonly topic: string;
  readonly approval: Approval | undefined;
  /** True when the picture stands above the title instead of beside the text. */
  readonly band: boolean;
}

/** Topic, title, reading time and whether a clinician answers for the words. */
export function articleHead(view: HeadView): TemplateResult {
  const text = view.card.texts[view.language];
  const hero = view.card.hero;
  return html`${
      view.band && hero
        ? html`<div class="band"><img src=${hero.src} alt=${hero.alt[view.language] ?? ''} /></div>`
        : nothing
    }
    <p class="topic">${view.topic}</p>
    <h1 tabindex="-1">${text?.title}</h1>
    <p class="facts">
      <span>${msg(str`${text?.minutes ?? 1} minute read`)}</span>
      ${reviewed(view)}
    </p>`;
}

function reviewed({ approval, article, language }: HeadView): TemplateResult | typeof nothing {
  if (approval) {
    return html`<span>
      <k-icon name="check"></k-icon>${msg(
        str`Approved by ${approval.by} on ${day(approval.on, language)}`,
      )}
    </span>`;
  }
  if (!article) return nothing;
  if (article.reviewer && article.reviewed) {
    return html`<span>
      <k-icon name="check"></k-icon>${msg(
        str`Reviewed by ${article.reviewer} on ${day(article.reviewed, language)}`,
      )}
    </span>`;
  }
  return html`<span class="unreviewed">
    <k-icon name="stethoscope"></k-icon>${msg('Not yet reviewed by a clinician')}
  </span>`;
}
