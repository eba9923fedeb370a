import type { RotationEntry, Today } from '../../../main/contract/settings.js';

/** A weekday comes round within this many days, whatever the weekday and the hours. */
const searchedDays = 9;

/**
 * When an entry that is not playing plays next, or null when no clock will bring it back. Its
 * rules can only let it in where its day and span begin, or where "today only" ends; each of these
 * moments is tried with `plays`, so that nothing is promised which the wall would not do.
 *
 * @param plays whether the entry plays at a moment
 */
export function nextTurn(
  entry: Pick<RotationEntry, 'from' | 'hours'>,
  today: Today | null,
  plays: (at: Temporal.ZonedDateTime) => boolean,
  now: Temporal.ZonedDateTime,
): Temporal.ZonedDateTime | null {
  const first = laterOf(now.toPlainDate(), entry.from);
  const begins = Temporal.PlainTime.from(entry.hours?.from ?? '00:00');
  const starts = Array.from({ length: searchedDays }, (_, days) =>
    first.add({ days }).toZonedDateTime({ timeZone: now.timeZoneId, plainTime: begins }),
  );
  const end =
    today &&
    Temporal.PlainDateTime.from(today.until).toZonedDateTime(now.timeZoneId, {
      disambiguation: 'later',
    });
  return (
    [...starts, ...(end ? [end] : [])]
      .filter((at) => Temporal.ZonedDateTime.compare(at, now) > 0)
      .toSorted((a, b) => Temporal.ZonedDateTime.compare(a, b))
      .find(plays) ?? null
  );
}

function laterOf(today: Temporal.PlainDate, from: string | null): Temporal.PlainDate {
  if (from === null) return today;
  const first = Temporal.PlainDate.from(from);
  return Temporal.PlainDate.compare(first, today) > 0 ? first : today;
}
