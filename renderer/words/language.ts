import { configureLocalization } from '@lit/localize';
import { locales, sourceLanguage } from './locales.js';

/** The region whose numbers, times and dates a language takes that names none. */
const region = 'US';

const { getLocale, setLocale } = configureLocalization({
  sourceLocale: sourceLanguage,
  targetLocales: Object.keys(locales),
  loadLocale: (language) => {
    const words = locales[language];
    return words ? Promise.resolve(words) : Promise.reject(new Error(`no words in ${language}`));
  },
});

/** The languages that the interface speaks, the sources' own first. */
export const spokenLanguages: readonly string[] = [sourceLanguage, ...Object.keys(locales)];

/**
 * The language that the interface speaks to somebody who reads this one: the same or a relative,
 * else the sources' own.
 */
export function interfaceLanguage(wanted: string): string {
  const { language } = localeOf(wanted);
  return (
    spokenLanguages.find((spoken) => spoken === wanted) ??
    spokenLanguages.find((spoken) => localeOf(spoken).language === language) ??
    sourceLanguage
  );
}

/**
 * Lets the interface speak to somebody who reads this language, from the next frame on: every
 * localized element is drawn anew before the page is painted, so no frame mixes two languages.
 *
 * @param root gets the `lang` and `dir` that its words have
 */
export function speak(wanted: string, root: HTMLElement): void {
  const language = interfaceLanguage(wanted);
  root.lang = language;
  root.dir = directionOf(language);
  void setLocale(language);
}

/** The language that the interface speaks. */
export function spoken(): string {
  return getLocale();
}

/** The language and region by which the interface writes numbers, times and dates. */
export function writtenAs(): string {
  return regional(spoken());
}

/** A language with a region, by which Intl writes numbers, times and dates. */
export function regional(language: string): string {
  const locale = localeOf(language);
  return locale.region ? locale.toString() : new Intl.Locale(locale, { region }).toString();
}

/** Which way a language is written. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  return localeOf(language).getTextInfo().direction === 'rtl' ? 'rtl' : 'ltr';
}

/**
 * A language as those who read it call it, for example `Español`. Its region is told only where
 * another of `among` is the same language.
 */
export function ownName(tag: string, among: readonly string[]): string {
  const { language } = localeOf(tag);
  const isAlone = among.every((other) => other === tag || localeOf(other).language !== language);
  const locale = localeOf(tag);
  const name = new Intl.DisplayNames(locale, { type: 'language' }).of(
    isAlone ? language : locale.toString(),
  );
  const [first = '', ...rest] = name ?? tag;
  return first.toLocaleUpperCase(locale) + rest.join('');
}

/** A tag that settings or a library may hold and Intl refuses counts as its bare language. */
function localeOf(tag: string): Intl.Locale {
  try {
    return new Intl.Locale(tag);
  } catch {
    return new Intl.Locale(tag.split('-', 1)[0] ?? sourceLanguage);
  }
}
