import type { ArticleCard, LanguageTag } from '../../main/contract/article.js';

export { pickLanguage } from './language.js';
export { plainText } from './plain-text.js';

/** One picture-and-text of the attract loop. */
export type Slide =
  | { readonly kind: 'title'; readonly article: string; readonly index: 0 }
  | {
      readonly kind: 'point';
      readonly article: string;
      /** Place among the article's slides; the title is 0. */
      readonly index: number;
      /** Place among the article's key points, from 0. */
      readonly point: number;
    }
  /** Plays when no article may. */
  | { readonly kind: 'welcome' };

/**
 * An article's slides in one language: its title, then one for each key point. Empty when the
 * article has no words in that language; choose the language with `pickLanguage` first.
 */
export function slidesOf(card: ArticleCard, language: LanguageTag): readonly Slide[] {
  const text = card.texts[language];
  if (text === undefined) return [];
  const article = card.id;
  return [
    { kind: 'title', article, index: 0 },
    ...text.keyPoints.map((_, point): Slide => ({
      kind: 'point',
      article,
      index: point + 1,
      point,
    })),
  ];
}
