import type { ArticleCard, LanguageTag } from '../../../main/contract/article.js';
import { pickLanguage } from '../../rotation/language.js';
import { wordsLanguage } from '../parts/locale.js';

/** A language by its name, such as "Spanish"; its tag when nobody has a name for it. */
export function languageName(tag: LanguageTag): string {
  return new Intl.DisplayNames([wordsLanguage()], { type: 'language' }).of(tag) ?? tag;
}

/** The same languages with one of them a place earlier (-1) or later (1), if there is such a place. */
export function moved(
  languages: readonly LanguageTag[],
  tag: LanguageTag,
  way: -1 | 1,
): LanguageTag[] {
  const at = languages.indexOf(tag);
  const to = at + way;
  if (at < 0 || to < 0 || to >= languages.length) return [...languages];
  const rest = languages.filter((other) => other !== tag);
  return [...rest.slice(0, to), tag, ...rest.slice(to)];
}

/** How many articles have no words in a language, nor in a relative of it such as `es` for `es-MX`. */
export function wordless(articles: readonly ArticleCard[], tag: LanguageTag): number {
  const related = (other: LanguageTag): boolean => other.split('-', 1)[0] === tag.split('-', 1)[0];
  return articles.filter(({ texts }) => {
    const found = pickLanguage(texts, tag, []);
    return found === null || !related(found);
  }).length;
}
