import type { LanguageTag } from '../../contract/article.js';
import { english } from './english-house.js';
import type { House } from './house.js';
import { spanish } from './spanish-house.js';

/** The languages whose words the house can judge. */
export const houses: Readonly<Record<string, House>> = { en: english, es: spanish };

/** What the house asks of a language or of a relative of it, such as `es-US`; null when nothing. */
export function houseOf(language: LanguageTag): House | null {
  return houses[language.split('-', 1)[0] ?? ''] ?? null;
}
