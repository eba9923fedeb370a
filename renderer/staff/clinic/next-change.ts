import type { PublicSettings } from '../../../main/contract/settings.js';
import { isOpen } from '../../rotation/hours.js';

type Hours = PublicSettings['hours'];

/** When the screen will open or close. */
export interface Change {
  readonly at: Temporal.ZonedDateTime;
  readonly opens: boolean;
}

/** Days that are looked through: more than a year of holidays does not fit the settings. */
const farthest = 410;

/**
 * The next moment at which the clinic opens or closes, by the same rule as the wall; null when it
 * never does.
 *
 * Only moments at which a span begins or ends, midnight, and a change to or from summer time can be
 * the one: the rule compares clock faces, and between two such moments no answer changes. A time
 * that the autumn night has twice is looked at both times.
 */
export function nextChange(hours: Hours, now: Temporal.ZonedDateTime): Change | null {
  if (hours.always || hours.weekly.length === 0) return null;
  const open = isOpen(hours, now);
  const faces = new Set(['00:00', ...hours.weekly.flatMap(({ from, until }) => [from, until])]);
  for (let days = 0; days <= farthest; days += 1) {
    const date = now.toPlainDate().add({ days });
    const moments = [...faces]
      .flatMap((face) => bothTimes(date, face, now.timeZoneId))
      .concat(clockChanges(date, now.timeZoneId))
      .filter((at) => Temporal.ZonedDateTime.compare(at, now) > 0)
      .toSorted((a, b) => Temporal.ZonedDateTime.compare(a, b));
    const at = moments.find((moment) => isOpen(hours, moment) !== open);
    if (at) return { at, opens: !open };
  }
  return null;
}

function bothTimes(
  date: Temporal.PlainDate,
  face: string,
  zone: string,
): readonly Temporal.ZonedDateTime[] {
  const local = date.toPlainDateTime(Temporal.PlainTime.from(face));
  return (['earlier', 'later'] as const).map((disambiguation) =>
    local.toZonedDateTime(zone, { disambiguation }),
  );
}

function clockChanges(date: Temporal.PlainDate, zone: string): readonly Temporal.ZonedDateTime[] {
  // One nanosecond before the day, because a change at its very start is asked for too.
  const before = date.toZonedDateTime(zone).subtract({ nanoseconds: 1 });
  const change = before.getTimeZoneTransition('next');
  return change?.toPlainDate().equals(date) ? [change] : [];
}
