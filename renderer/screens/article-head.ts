import { html, nothing, type TemplateResult } from 'lit';
import { msg, str } from '@lit/localize';
import type { Article, ArticleCard } from '../../main/contract/article.js';
import '../parts/icon.js';
import type { ApprovalView } from '../rotation/approval.js';
import { day } from '../words/format.js';

/** What stands above the text. */
export interface HeadView {
  readonly card: ArticleCard;
  /** Undefined until it was fetched. */
  readonly article: Article | undefined;
  readonly language: string;
  readonly topic: string;
  readonly approval: ApprovalView | null;
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
    </p>
    ${view.approval?.review === 'overdue' ? underReview() : nothing}`;
}

/** Its review was due: still there to be read, but nobody vouches for all of it today. */
function underReview(): TemplateResult {
  return html`<p class="review">
    ${msg(
      'This article is being checked again by the clinic’s team. You can still read it. Ask us before you decide anything because of it.',
    )}
  </p>`;
}

/** Whether a clinician answers for these words today. */
function reviewed({ approval, article, language }: HeadView): TemplateResult | typeof nothing {
  if (approval?.review === 'overdue') {
    return html`<span class="unreviewed">
      <k-icon name="stethoscope"></k-icon>${msg('Under review')}
    </span>`;
  }
  if (approval?.words === 'approved' && approval.approval) {
    const { by, on } = approval.approval;
    return html`<span>
      <k-icon name="check"></k-icon>${msg(str`Approved by ${by} on ${day(on, language)}`)}
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
