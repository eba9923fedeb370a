import type { LanguageTag } from '../../main/contract/article.js';
import type { RotationContext } from './context.js';
import type { OfEntry } from './ids.js';
import { loopLanguage, usualLanguage } from './language.js';

export { pickLanguage } from './language.js';
export { plainText } from './plain-text.js';

/** One picture-and-text of the attract loop that belongs to an entry. */
export type EntrySlide =
  | { readonly kind: 'title'; readonly article: string; readonly index: 0 }
  | {
      readonly kind: 'point';
      readonly article: string;
      /** Place among the article's slides; the title is 0. */
      readonly index: number;
      /** Place among the article's key points, from 0. */
      readonly point: number;
    }
  | { readonly kind: 'notice'; readonly notice: string; readonly index: 0 };

/** One picture-and-text of the attract loop. */
export type Slide =
  | EntrySlide
  /** Plays when nothing else may. */
  | { readonly kind: 'welcome' };

/**
 * An entry's slides, in the language that is wanted or the nearest there is: a notice is one; an
 * article is its title, then one for each key point. None when what the entry is about is gone or
 * has no words.
 */
export function slidesOf(
  entry: OfEntry,
  context: RotationContext,
  wanted: LanguageTag = usualLanguage(context),
): readonly EntrySlide[] {
  const { catalogue, settings } = context;
  if ('notice' in entry) {
    const notice = settings.rotation.notices.find(({ id }) => id === entry.notice);
    const language = notice && loopLanguage(notice.texts, context, wanted);
    return language ? [{ kind: 'notice', notice: entry.notice, index: 0 }] : [];
  }
  const { article } = entry;
  const card = catalogue.articles.find(({ id }) => id === article);
  const language = card && loopLanguage(card.texts, context, wanted);
  const text = language && card.texts[language];
  if (!text) return [];
  return [
    { kind: 'title', article, index: 0 },
    ...text.keyPoints.map((_, point): EntrySlide => ({
      kind: 'point',
      article,
      index: point + 1,
      point,
    })),
  ];
}
