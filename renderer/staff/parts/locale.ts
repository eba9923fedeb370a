import { writtenAs } from '../../words/language.js';

/** The language that the staff screens speak; dates and days go with their words. */
export function wordsLanguage(): string {
  return writtenAs();
}

/** Words as they begin a line: Spanish writes days, months and languages small inside one. */
export function capital(words: string): string {
  const [first = '', ...rest] = words;
  return first.toLocaleUpperCase(wordsLanguage()) + rest.join('');
}

/** A sentence with one stop where its last word brings its own, such as "8:30 a.m.". */
export function oneStop(sentence: string): string {
  return sentence.replace(/(?<!\.)\.\.(?!\.)/g, '.');
}

/** Weekdays 1 (Monday) to 7 in the order in which this language begins its week. */
export function weekOrder(language: string): readonly number[] {
  const { firstDay } = new Intl.Locale(language).getWeekInfo();
  return Array.from({ length: 7 }, (_, index) => ((firstDay - 1 + index) % 7) + 1);
}

/** The name of weekday 1 (Monday) to 7. */
export function weekdayName(weekday: number, width: 'long' | 'short', language: string): string {
  // 1 January 2024 was a Monday.
  return new Intl.DateTimeFormat(language, { weekday: width, timeZone: 'UTC' }).format(
    Date.UTC(2024, 0, weekday),
  );
}
