import { msg, str } from '@lit/localize';
import type { HoursSpan, RotationEntry } from '../../../main/contract/settings.js';
import { capital, wordsLanguage, weekdayName } from '../parts/locale.js';
import { clockWords, dayWords } from './times.js';

/** The rules of an entry that say when it plays. */
export type Rules = Pick<RotationEntry, 'from' | 'until' | 'days' | 'hours'>;

/** Noon splits the day: these two are offered by name, all other spans by their times. */
export const mornings: HoursSpan = { from: '00:00', until: '12:00' };
/** From noon to midnight. */
export const afternoons: HoursSpan = { from: '12:00', until: '00:00' };

/** When an entry plays, in words: "Mon to Fri, mornings, until Nov 30". */
export function rulesWords(rules: Rules, today: Temporal.PlainDate): string {
  const parts = [
    rules.days === null ? '' : daysWords(rules.days),
    rules.hours === null ? '' : hoursWords(rules.hours),
    datesWords(rules, today),
  ].filter((part) => part !== '');
  return parts.length === 0 ? msg('Every day, all day') : capital(parts.join(', '));
}

/** Weekdays in words, runs of three and more drawn together: "Mon to Fri", "Sat and Sun". */
export function daysWords(days: readonly number[]): string {
  const chosen = [1, 2, 3, 4, 5, 6, 7].filter((day) => days.includes(day));
  if (chosen.length === 0) return msg('on no day');
  if (chosen.length === 7) return msg('every day');
  const names = runs(chosen).flatMap(([first, ...rest]) => {
    const last = rest.at(-1);
    return last === undefined || rest.length < 2
      ? [first, ...rest].map(shortName)
      : [msg(str`${shortName(first)} to ${shortName(last)}`)];
  });
  return new Intl.ListFormat(wordsLanguage()).format(names);
}

/** A span of hours in words: "mornings", "8:00 AM to 5:00 PM". */
export function hoursWords(span: HoursSpan): string {
  if (isSpan(span, mornings)) return msg('mornings');
  if (isSpan(span, afternoons)) return msg('afternoons');
  if (span.from === span.until) {
    return span.from === '00:00'
      ? msg('all day')
      : msg(str`${clockWords(span.from)} to the same time the next day`);
  }
  const [from, until] = [clockWords(span.from), clockWords(span.until)];
  if (span.until === '00:00') return msg(str`${from} to midnight`);
  return span.until < span.from
    ? msg(str`${from} to ${until} the next day`)
    : msg(str`${from} to ${until}`);
}

/** Whether two spans are the same. */
export function isSpan(a: HoursSpan | null, b: HoursSpan): boolean {
  return a?.from === b.from && a.until === b.until;
}

function datesWords({ from, until }: Rules, today: Temporal.PlainDate): string {
  const words = (day: string): string => dayWords(Temporal.PlainDate.from(day), today);
  if (from !== null && from === until) return msg(str`only on ${words(from)}`);
  if (from !== null && until !== null)
    return msg(str`${words(from)} to ${words(until)}`, { id: 'day-to-day' });
  if (from !== null) return msg(str`from ${words(from)}`);
  // Days and times of day have words of their own in Spanish.
  return until === null ? '' : msg(str`until ${words(until)}`, { id: 'until-day' });
}

function shortName(weekday: number): string {
  return weekdayName(weekday, 'short', wordsLanguage());
}

/** Days that follow one another, Sunday before Monday included. */
function runs(days: readonly number[]): [number, ...number[]][] {
  const found: [number, ...number[]][] = [];
  for (const day of days) {
    const run = found.at(-1);
    if (run?.at(-1) === day - 1) run.push(day);
    else found.push([day]);
  }
  const [first, last] = [found[0], found.at(-1)];
  if (!first || !last || first === last || first[0] !== 1 || last.at(-1) !== 7) return found;
  return [...found.slice(1, -1), [...last, ...first]];
}
