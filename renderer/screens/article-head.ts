import { html, nothing, type TemplateResult } from 'lit';
import { msg, str } from '@lit/localize';
import type { Article, ArticleCard } from '../../main/contract/article.js';
import '../parts/icon.js';
import { inLanguage } from '../parts/in-language.js';
import type { ApprovalView } from '../rotation/approval.js';
import { wordsIn } from '../rotation/language.js';
import { counted, day, number } from '../words/format.js';
import { spoken } from '../words/language.js';

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

/**
 * Topic, title, reading time and whether a clinician answers for the words.
 *
 * @param listen begins to read aloud; null where that is not offered
 */
export function articleHead(view: HeadView, listen: (() => void) | null): TemplateResult {
  const text = view.card.texts[view.language];
  const review = reviewOf(view);
  const translation = translationOf(view);
  return html`${
      view.band && view.card.hero
        ? html`<div class="band">${heroOf(view.card, view.language)}</div>`
        : nothing
    }
    <p class="topic">${view.topic}</p>
    <h1 tabindex="-1" data-say="title">${text?.title}</h1>
    <p class="facts" ${inLanguage(spoken())}>
      <span>${minutesWords(text?.minutes ?? 1)}</span>
      ${review ? reviewed(review) : nothing}
      ${
        translation
          ? html`<span class=${translation.isGiven ? '' : 'unreviewed'} data-say="translation">
              <k-icon name="globe"></k-icon>${translation.words}
            </span>`
          : nothing
      }
    </p>
    ${
      view.approval?.review === 'overdue'
        ? html`<p class="review" data-say="overdue" ${inLanguage(spoken())}>${overdueWords()}</p>`
        : nothing
    }
    ${
      listen
        ? html`<button class="pill listen" type="button" @click=${listen} ${inLanguage(spoken())}>
            <k-icon name="listen"></k-icon>${msg('Listen')}
          </button>`
        : nothing
    }`;
}

/** The article's picture. */
export function heroOf({ hero }: ArticleCard, language: string): TemplateResult | typeof nothing {
  if (!hero) return nothing;
  const alt = wordsIn(hero.alt, language) ?? '';
  return html`<img src=${hero.src} alt=${alt} ${inLanguage(language)} />`;
}

function minutesWords(minutes: number): string {
  return counted(minutes, spoken(), {
    one: msg('1 minute read'),
    other: msg(str`${number(minutes, spoken())} minute read`),
  });
}

/** Its review was due: still there to be read, but nobody vouches for all of it today. */
function overdueWords(): string {
  return msg(
    'This article is being checked again by the clinic’s team. You can still read it. Ask us before you decide anything because of it.',
  );
}

/** What stands above the text besides the title, each at its place, to be read aloud. */
export function notesOf(view: HeadView): readonly { place: string; text: string }[] {
  const review = reviewOf(view);
  const translation = translationOf(view);
  return [
    ...(review ? [{ place: 'review', text: review.words }] : []),
    ...(translation ? [{ place: 'translation', text: translation.words }] : []),
    ...(view.approval?.review === 'overdue' ? [{ place: 'overdue', text: overdueWords() }] : []),
  ];
}

/** Whether somebody who knows answers for these words. */
interface Review {
  readonly words: string;
  readonly isGiven: boolean;
}

function reviewed({ words, isGiven }: Review): TemplateResult {
  return html`<span class=${isGiven ? '' : 'unreviewed'} data-say="review">
    <k-icon name=${isGiven ? 'check' : 'stethoscope'}></k-icon>${words}
  </span>`;
}

/** Whether a medical translator checked them; null where they are no translation. */
function translationOf({ card, language }: HeadView): Review | null {
  const translation = card.texts[language]?.translation;
  if (translation === undefined) return null;
  if (translation === 'awaiting') {
    const words = msg('Translation not yet checked by a medical translator');
    return { words, isGiven: false };
  }
  const { by, on } = translation;
  const words = msg(str`Translation checked by ${by} on ${day(on, spoken())}`);
  return { words, isGiven: true };
}

/** Whether a clinician does, today; null until it is known. */
function reviewOf({ approval, article }: HeadView): Review | null {
  if (approval?.review === 'overdue') return { words: msg('Under review'), isGiven: false };
  if (approval?.words === 'approved' && approval.approval) {
    const { by, on } = approval.approval;
    return { words: msg(str`Approved by ${by} on ${day(on, spoken())}`), isGiven: true };
  }
  if (!article) return null;
  if (article.reviewer && article.reviewed) {
    const words = msg(str`Reviewed by ${article.reviewer} on ${day(article.reviewed, spoken())}`);
    return { words, isGiven: true };
  }
  return { words: msg('Not yet reviewed by a clinician'), isGiven: false };
}
