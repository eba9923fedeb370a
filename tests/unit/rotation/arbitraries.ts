import fc from 'fast-check';
import { rotationEntry } from '../../../main/contract/rotation.js';
import type { RotationEntry } from '../../../main/contract/settings.js';

/** Zones that shift in both hemispheres, one of them by half an hour, and one that never does. */
export const zones = [
  'America/New_York',
  'Europe/Berlin',
  'Europe/Madrid',
  'Australia/Sydney',
  'America/Santiago',
  'Australia/Lord_Howe',
  'UTC',
];

/** An entry with the defaults for all rules but those given. */
export function entry(rules: object = {}): RotationEntry {
  return rotationEntry.parse('notice' in rules ? rules : { article: 'a', ...rules });
}

/** A moment written as `2026-03-08T01:59 America/New_York`. */
export function moment(text: string): Temporal.ZonedDateTime {
  const [local, zone] = text.split(' ');
  return Temporal.PlainDateTime.from(local!).toZonedDateTime(zone!);
}

/** Every minute of a local day, as real time passes: 23, 24 or 25 hours of them. */
export function minutesOf(date: string, zone: string): Temporal.ZonedDateTime[] {
  const day = Temporal.PlainDate.from(date);
  const begin = day.toZonedDateTime(zone);
  const end = day.add({ days: 1 }).toZonedDateTime(zone); // a day may begin at 01:00
  const minutes: Temporal.ZonedDateTime[] = [];
  for (let now = begin; Temporal.ZonedDateTime.compare(now, end) < 0; now = now.add({ minutes: 1 }))
    minutes.push(now);
  return minutes;
}

const firstMinute = Date.UTC(2024, 0, 1) / 60_000;
const lastMinute = Date.UTC(2029, 0, 1) / 60_000;

/** Any second of five years, leap days among them, in any of the zones. */
export const anyMoment = fc
  .record({
    minute: fc.integer({ min: firstMinute, max: lastMinute }),
    second: fc.integer({ min: 0, max: 59 }),
    zone: fc.constantFrom(...zones),
  })
  .map(({ minute, second, zone }) =>
    Temporal.Instant.fromEpochMilliseconds(minute * 60_000 + second * 1000).toZonedDateTimeISO(
      zone,
    ),
  );

const two = (number: number) => String(number).padStart(2, '0');

/** A clock face; whole hours are drawn often, so that two of them meet. */
export const anyFace = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 59 })))
  .map(([hour, minute]) => `${two(hour)}:${two(minute)}`);

/** A span of hours, within a day, across midnight, or of a whole day. */
export const anySpan = fc.record({ from: anyFace, until: anyFace });

/** Some weekdays, perhaps none. */
export const anyDays = fc.subarray([1, 2, 3, 4, 5, 6, 7]);

/** A day near `moment`, so that rules and time meet. */
export const anyDayNear = (now: Temporal.ZonedDateTime) =>
  fc.integer({ min: -3, max: 3 }).map((days) => now.toPlainDate().add({ days }).toString());

/**
 * The day on which a span that covers `now` began, worked out the long way: the spans of today and
 * yesterday as pairs of local times on a calendar.
 */
export function slowSpanDay(
  span: { from: string; until: string },
  now: Temporal.ZonedDateTime,
): Temporal.PlainDate | null {
  const local = now.toPlainDateTime();
  const days = [0, 1].map((days) => now.toPlainDate().subtract({ days }));
  const covering = days.find((day) => {
    const begin = day.toPlainDateTime(span.from);
    const sameDay = day.toPlainDateTime(span.until);
    const isLater = Temporal.PlainDateTime.compare(sameDay, begin) > 0;
    const end = isLater ? sameDay : sameDay.add({ days: 1 });
    return (
      Temporal.PlainDateTime.compare(begin, local) <= 0 &&
      Temporal.PlainDateTime.compare(local, end) < 0
    );
  });
  return covering ?? null;
}
