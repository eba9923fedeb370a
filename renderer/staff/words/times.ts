import { msg, str } from '@lit/localize';
import { wordsLanguage } from '../parts/locale.js';

/** A time of day `HH:MM` as the language of the staff screens writes it: "7:45 AM". */
export function clockWords(time: string): string {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return new Intl.DateTimeFormat(wordsLanguage(), {
    hour: 'numeric',
    minute: '2-digit',
    timeZone: 'UTC',
  }).format(Date.UTC(2024, 0, 1, hour, minute));
}

/** A day in short, with its year only when that is another one than `today`'s: "Nov 30". */
export function dayWords(day: Temporal.PlainDate, today: Temporal.PlainDate): string {
  return formatDay(day, {
    day: 'numeric',
    month: 'short',
    ...(day.year === today.year ? {} : { year: 'numeric' }),
  });
}

/** A day with its weekday: "Tuesday, November 24". */
export function fullDayWords(day: Temporal.PlainDate, today: Temporal.PlainDate): string {
  return formatDay(day, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    ...(day.year === today.year ? {} : { year: 'numeric' }),
  });
}

/**
 * A moment to come, seen from `now`, inside a sentence: "today at 5:00 PM", "tomorrow",
 * "on Monday at 8:00 AM", "on Dec 1". Midnight is the beginning of its day and has no time.
 */
export function momentWords(at: Temporal.PlainDateTime, now: Temporal.PlainDateTime): string {
  const day = comingDay(at.toPlainDate(), now.toPlainDate());
  if (at.hour === 0 && at.minute === 0) return day;
  const time = clockWords(at.toPlainTime().toString({ smallestUnit: 'minute' }));
  return msg(str`${day} at ${time}`);
}

/**
 * Until when something of today holds: "until 5:00 PM", "until midnight", or with its day when
 * the night runs on or the clock was set back: "until 2:00 AM tomorrow", "until Dec 1, 5:00 PM".
 */
export function untilWords(end: Temporal.PlainDateTime, now: Temporal.PlainDateTime): string {
  const days = now.toPlainDate().until(end.toPlainDate(), { largestUnit: 'days' }).days;
  if (days === 1 && end.hour === 0 && end.minute === 0) return msg('until midnight');
  const time = clockWords(end.toPlainTime().toString({ smallestUnit: 'minute' }));
  if (days === 0) return msg(str`until ${time}`);
  if (days === 1) return msg(str`until ${time} tomorrow`);
  return msg(str`until ${dayWords(end.toPlainDate(), now.toPlainDate())}, ${time}`);
}

function comingDay(day: Temporal.PlainDate, today: Temporal.PlainDate): string {
  const { days } = today.until(day, { largestUnit: 'days' });
  if (days === 0) return msg('today');
  if (days === 1) return msg('tomorrow');
  if (days < 7) return msg(str`on ${formatDay(day, { weekday: 'long' })}`);
  return msg(str`on ${dayWords(day, today)}`);
}

function formatDay(day: Temporal.PlainDate, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(wordsLanguage(), { ...options, timeZone: 'UTC' }).format(
    Date.UTC(day.year, day.month - 1, day.day),
  );
}
