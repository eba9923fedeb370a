import type { LanguageTag } from '../../main/contract/article.js';
import type { RotationContext } from './context.js';
import type { OfEntry } from './ids.js';

/**
 * The language to show: the wanted one, else the first of `fallbacks`, else whichever there is;
 * null only when there is none at all. A regional tag is content with its relatives, so `es-MX`
 * finds `es` and the other way round.
 */
export function pickLanguage(
  texts: Readonly<Record<LanguageTag, unknown>>,
  wanted: LanguageTag,
  fallbacks: readonly LanguageTag[],
): LanguageTag | null {
  for (const tag of [wanted, ...fallbacks]) {
    const found = findLanguage(texts, tag);
    if (found !== null) return found;
  }
  return Object.keys(texts)[0] ?? null;
}

/** The clinic's usual language, the one that the loop is in. */
export function usualLanguage({ settings }: Pick<RotationContext, 'settings'>): LanguageTag {
  return settings.languages[0] ?? 'en';
}

/**
 * The language that the loop shows these texts in; null when there is none.
 *
 * @param wanted the language that it is asked for
 */
export function loopLanguage(
  texts: Readonly<Record<LanguageTag, unknown>>,
  context: RotationContext,
  wanted: LanguageTag = usualLanguage(context),
): LanguageTag | null {
  return pickLanguage(texts, wanted, context.catalogue.languages);
}

/**
 * The languages that an entry plays in, one pass after the other: the usual one, or all of the
 * clinic's that it has words in where the loop alternates them. Never none.
 */
export function languagesInTurn(
  entry: OfEntry,
  { catalogue, settings }: RotationContext,
): readonly [LanguageTag, ...LanguageTag[]] {
  const usual = usualLanguage({ settings });
  if (settings.rotation.languages === 'usual') return [usual];
  const texts =
    'notice' in entry
      ? settings.rotation.notices.find(({ id }) => id === entry.notice)?.texts
      : catalogue.articles.find(({ id }) => id === entry.article)?.texts;
  const has = settings.languages.filter((tag) => texts && findLanguage(texts, tag) !== null);
  const [first = usual, ...rest] = has;
  return [first, ...rest];
}

/** The tag under which texts are there in this language or a relative of it, or null. */
export function findLanguage(
  texts: Readonly<Record<LanguageTag, unknown>>,
  wanted: LanguageTag,
): LanguageTag | null {
  const present = Object.keys(texts);
  return (
    present.find((other) => other === wanted) ??
    present.find((other) => primary(other) === primary(wanted)) ??
    null
  );
}

/** The words of this language or a relative of it; undefined when there are none. */
export function wordsIn<Words>(
  texts: Readonly<Record<LanguageTag, Words>>,
  wanted: LanguageTag,
): Words | undefined {
  const found = findLanguage(texts, wanted);
  return found === null ? undefined : texts[found];
}

function primary(tag: LanguageTag): string {
  return tag.split('-', 1)[0]?.toLowerCase() ?? tag;
}
