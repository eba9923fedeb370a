import type { LanguageTag } from '../../main/contract/article.js';

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
  const present = Object.keys(texts);
  for (const tag of [wanted, ...fallbacks]) {
    const found =
      present.find((other) => other === tag) ??
      present.find((other) => primary(other) === primary(tag));
    if (found !== undefined) return found;
  }
  return present[0] ?? null;
}

function primary(tag: LanguageTag): string {
  return tag.split('-', 1)[0]?.toLowerCase() ?? tag;
}
