import type { ArticleCard, Catalogue, LanguageTag } from '../../../main/contract/article.js';
import { findLanguage, pickLanguage } from '../../rotation/language.js';

/** How an article stands in a language. */
export type Parity =
  /** The words that the others were made from. */
  | { readonly state: 'original' }
  /** A translation, and the medical translator who checked it. */
  | { readonly state: 'checked'; readonly by: string; readonly on: string }
  /** A translation that no medical translator has checked yet. */
  | { readonly state: 'awaiting' }
  /** No words, and the language that patients get instead. */
  | { readonly state: 'missing'; readonly instead: LanguageTag | null };

/** How an article stands in a language, as patients would meet it. */
export function parityOf(
  { texts }: Pick<ArticleCard, 'texts'>,
  language: LanguageTag,
  { languages }: Pick<Catalogue, 'languages'>,
): Parity {
  const found = findLanguage(texts, language);
  if (found === null) {
    return { state: 'missing', instead: pickLanguage(texts, language, languages) };
  }
  const translation = texts[found]?.translation;
  if (translation === undefined) return { state: 'original' };
  return translation === 'awaiting'
    ? { state: 'awaiting' }
    : { state: 'checked', by: translation.by, on: translation.on };
}

/** The languages of the board: those of the library, then others that patients are offered. */
export function boardLanguages(
  { languages }: Pick<Catalogue, 'languages'>,
  offered: readonly LanguageTag[],
): readonly LanguageTag[] {
  const others = offered.filter(
    (tag) => findLanguage(Object.fromEntries(languages.map((one) => [one, true])), tag) === null,
  );
  return [...languages, ...others];
}

/** How many articles stand so in a language. */
export function countParity(
  { articles, languages }: Pick<Catalogue, 'articles' | 'languages'>,
  language: LanguageTag,
): Readonly<Record<Parity['state'], number>> {
  const states = articles.map((card) => parityOf(card, language, { languages }).state);
  const count = (state: Parity['state']): number => states.filter((one) => one === state).length;
  return {
    original: count('original'),
    checked: count('checked'),
    awaiting: count('awaiting'),
    missing: count('missing'),
  };
}
