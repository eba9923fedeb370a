import type { LanguageTag } from '../../main/contract/article.js';
import type { RotationContext } from './context.js';

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

/** The language that the loop shows these texts in; null when there is none. */
export function loopLanguage(
  texts: Readonly<Record<LanguageTag, unknown>>,
  context: RotationContext,
): LanguageTag | null {
  return pickLanguage(texts, usualLanguage(context), context.catalogue.languages);
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

function primary(tag: LanguageTag): string {
  return tag.split('-', 1)[0]?.toLowerCase() ?? tag;
}
