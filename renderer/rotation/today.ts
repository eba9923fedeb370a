import type { PublicSettings, Today } from '../../main/contract/settings.js';

/**
 * The local date and time at which "today only" ends, as `YYYY-MM-DDTHH:MM`: the end of the last
 * opening span that today still has. A night that began yesterday and one that runs on into
 * tomorrow both count. When none is left, or the clinic never closes, it is the coming midnight.
 */
export function endOfToday(hours: PublicSettings['hours'], now: Temporal.ZonedDateTime): string {
  const midnight = now.toPlainDate().add({ days: 1 }).toPlainDateTime();
  const end = hours.always ? undefined : closings(hours, now).at(-1);
  return (end ?? midnight).toString({ smallestUnit: 'minute' });
}

/** Whether what staff asked for today only still holds. */
export function holdsToday(today: Today, now: Temporal.ZonedDateTime): boolean {
  return isBefore(now, Temporal.PlainDateTime.from(today.until));
}

/** Ends of the spans of today and of last night that are not over, in order. */
function closings(
  { weekly, holidays }: PublicSettings['hours'],
  now: Temporal.ZonedDateTime,
): readonly Temporal.PlainDateTime[] {
  const today = now.toPlainDate();
  return [today.subtract({ days: 1 }), today]
    .filter((day) => !holidays.includes(day.toString()))
    .flatMap((day) =>
      weekly
        .filter(({ days }) => days.includes(day.dayOfWeek))
        .map(({ from, until }) =>
          (until > from ? day : day.add({ days: 1 })).toPlainDateTime(until),
        ),
    )
    .filter((end) => isBefore(now, end))
    .toSorted((a, b) => Temporal.PlainDateTime.compare(a, b));
}

/** In autumn a time in the repeated hour is its second one: the clinic is open until then. */
function isBefore(now: Temporal.ZonedDateTime, local: Temporal.PlainDateTime): boolean {
  const end = local.toZonedDateTime(now.timeZoneId, { disambiguation: 'later' });
  return Temporal.ZonedDateTime.compare(now, end) < 0;
}
