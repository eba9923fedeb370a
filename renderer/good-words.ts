import type { GoodWords } from '../main/contract/watch.js';
import { approvalOf } from './rotation/approval.js';
import type { RotationContext } from './rotation/context.js';
import { playableAt } from './rotation/playable.js';
import { languagesInTurn, usualLanguage } from './rotation/language.js';
import { slideText } from './rotation/slide-text.js';

/** Slides that are kept at most. */
const most = 60;
/** Letters that are kept at most; the contract takes no more. */
const longestHeadline = 400;
const longestWords = 1200;

/**
 * The words of the articles that may play now, each with the last day on which it may: until its
 * review or until staff said, whichever is first; in each language that the loop shows them in. The
 * clinic's notices are left out, since they
 * speak of days and hours that nobody would look at.
 */
export function goodWords(context: RotationContext, now: Temporal.ZonedDateTime): GoodWords {
  const { catalogue, settings } = context;
  const slides = playableAt(context, now).flatMap((entry) => {
    if ('notice' in entry) return [];
    const card = catalogue.articles.find(({ id }) => id === entry.article);
    if (!card) return [];
    const { due } = approvalOf(card, settings.approvals, now.toPlainDate());
    const days = [due, entry.until].filter((day) => day !== null).sort();
    return languagesInTurn(entry, context)
      .map((wanted) =>
        slideText({ kind: 'title', article: entry.article, index: 0 }, context, wanted),
      )
      .filter((text) => text !== null)
      .map((text) => ({
        headline: text.headline.slice(0, longestHeadline),
        words: text.text.slice(0, longestWords),
        language: text.language,
        until: days[0] ?? null,
      }));
  });
  const language = usualLanguage(context);
  return { clinic: settings.clinic.name, language, slides: slides.slice(0, most) };
}
