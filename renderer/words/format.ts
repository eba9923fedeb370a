import { regional } from './language.js';

/** The time of day as this language writes it, for example `10:24 AM`. */
export function timeOfDay(now: number, language: string): string {
  return new Intl.DateTimeFormat(regional(language), {
    hour: 'numeric',
    minute: '2-digit',
  }).format(now);
}

/** A day `YYYY-MM-DD` as this language writes it, for example `November 3, 2026`. */
export function day(isoDay: string, language: string): string {
  const [year = 1970, month = 1, date = 1] = isoDay.split('-').map(Number);
  return new Intl.DateTimeFormat(regional(language), {
    dateStyle: 'long',
    timeZone: 'UTC',
  }).format(Date.UTC(year, month - 1, date));
}

/** A number as this language writes it. */
export function number(value: number, language: string): string {
  return new Intl.NumberFormat(regional(language)).format(value);
}

/** A share, 0 to 1, as this language writes it: whole per cent, for example `25%`. */
export function percent(share: number, language: string): string {
  return new Intl.NumberFormat(regional(language), {
    style: 'percent',
    maximumFractionDigits: 0,
  }).format(share);
}

/** The words for one or for another count, by the rules of the language that speaks them. */
export function counted<Words>(
  count: number,
  language: string,
  words: { readonly one: Words; readonly other: Words },
): Words {
  const rule = new Intl.PluralRules(regional(language)).select(count);
  return rule === 'one' ? words.one : words.other;
}
