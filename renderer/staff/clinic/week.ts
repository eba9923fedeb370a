import type { HoursSpan, PublicSettings } from '../../../main/contract/settings.js';

/** The opening hours of the contract: spans, each for some weekdays. */
export type Weekly = PublicSettings['hours']['weekly'];

/** Weekdays, 1 is Monday (ISO 8601). */
export const weekdays = [1, 2, 3, 4, 5, 6, 7] as const;

/** Minutes of a day, and of a week. */
export const dayMinutes = 24 * 60;
const weekMinutes = 7 * dayMinutes;

/** Minutes after midnight of a time `HH:MM`. */
export function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}

/** The time `HH:MM` that lies so many minutes after midnight, of whatever day. */
export function timeOf(minutes: number): string {
  const inDay = ((minutes % dayMinutes) + dayMinutes) % dayMinutes;
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${two(Math.floor(inDay / 60))}:${two(inDay % 60)}`;
}

/** Whether a span goes on after midnight; equal times are a whole day. */
export function passesMidnight({ from, until }: HoursSpan): boolean {
  return until <= from;
}

/** Minutes that a span lasts, 1 to 1440. */
export function lengthOf({ from, until }: HoursSpan): number {
  const length = minutesOf(until) - minutesOf(from);
  return length > 0 ? length : length + dayMinutes;
}

/** The spans that begin on a weekday, earliest first. */
export function spansOf(weekly: Weekly, weekday: number): readonly HoursSpan[] {
  return weekly
    .filter((entry) => entry.days.includes(weekday))
    .map(({ from, until }) => ({ from, until }))
    .toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
}

/** The spans that began on the evening before a weekday and go on into it. */
export function nightsInto(weekly: Weekly, weekday: number): readonly HoursSpan[] {
  const before = weekday === 1 ? 7 : weekday - 1;
  return spansOf(weekly, before).filter(
    (span) => passesMidnight(span) && minutesOf(span.until) > 0,
  );
}

/**
 * The opening hours with other spans on some weekdays. Days with the same span share one entry, so
 * that a week of the same hours stays one line in the settings file.
 */
export function withDays(
  weekly: Weekly,
  days: readonly number[],
  spans: readonly HoursSpan[],
): Weekly {
  const shared = new Map<string, { from: string; until: string; days: number[] }>();
  for (const weekday of weekdays) {
    for (const { from, until } of days.includes(weekday) ? spans : spansOf(weekly, weekday)) {
      const key = `${from} ${until}`;
      const entry = shared.get(key) ?? { from, until, days: [] };
      // A span that was listed twice on one day is one span.
      if (!entry.days.includes(weekday)) entry.days.push(weekday);
      shared.set(key, entry);
    }
  }
  return [...shared.values()].toSorted(
    (a, b) => (a.days[0] ?? 0) - (b.days[0] ?? 0) || (a.from < b.from ? -1 : 1),
  );
}

/** A span where it lies in the week. */
export interface Placed {
  readonly weekday: number;
  readonly span: HoursSpan;
}

/** Every span of the week where it lies, Monday first, each day by time. */
export function placed(weekly: Weekly): readonly Placed[] {
  return weekdays.flatMap((weekday) => spansOf(weekly, weekday).map((span) => ({ weekday, span })));
}

function startOf({ weekday, span }: Placed): number {
  return (weekday - 1) * dayMinutes + minutesOf(span.from);
}

/** Two spans that share at least a minute. */
export type Overlap = readonly [Placed, Placed];

/**
 * The first two spans that share a minute, or null. Spans that pass midnight reach into the next
 * day, and Sunday's into Monday; two that only touch do not overlap.
 *
 * @param days only overlaps that one of these weekdays has a part in
 */
export function overlap(
  all: readonly Placed[],
  days: readonly number[] = weekdays,
): Overlap | null {
  for (const [index, a] of all.entries()) {
    for (const b of all.slice(index + 1)) {
      if (!days.includes(a.weekday) && !days.includes(b.weekday)) continue;
      const gap = (startOf(b) - startOf(a) + weekMinutes) % weekMinutes;
      if (gap < lengthOf(a.span) || weekMinutes - gap < lengthOf(b.span)) return [a, b];
    }
  }
  return null;
}

/** What other spans on some weekdays would make of the week. */
export interface Tried {
  readonly weekly: Weekly;
  /** Two spans that would overlap because of it, or null. */
  readonly overlap: Overlap | null;
}

/**
 * The week with other spans on some weekdays. Overlaps that were there before between other days
 * do not count, so that each can be mended by itself.
 */
export function tryDays(
  weekly: Weekly,
  days: readonly number[],
  spans: readonly HoursSpan[],
): Tried {
  const others = placed(weekly).filter(({ weekday }) => !days.includes(weekday));
  const fresh = days.flatMap((weekday) => spans.map((span) => ({ weekday, span })));
  return {
    weekly: withDays(weekly, days, spans),
    overlap: overlap([...fresh, ...others], days),
  };
}

/** Hours to add to a day that has some: two hours after the last ones end, or as many as are left. */
export function nextSpan(spans: readonly HoursSpan[]): HoursSpan {
  const last = spans.at(-1);
  if (!last) return { from: '08:00', until: '17:00' };
  const from = Math.min(minutesOf(last.until) + 60, dayMinutes - 60);
  return { from: timeOf(from), until: timeOf(Math.min(from + 120, dayMinutes)) };
}

/**
 * Two spans where one was, with an hour's break between them: at noon where that lies inside, else
 * in the middle. Null when the span is too short for one.
 */
export function withBreak(span: HoursSpan): readonly [HoursSpan, HoursSpan] | null {
  const from = minutesOf(span.from);
  const end = from + lengthOf(span);
  const noon = 12 * 60;
  const at = from < noon && end > noon + 60 ? noon : from + Math.floor(lengthOf(span) / 30) * 15;
  const until = at + 60;
  if (at <= from || until >= end) return null;
  return [
    { from: span.from, until: timeOf(at) },
    { from: timeOf(until), until: span.until },
  ];
}
