import type { RotationEntry } from '../../main/contract/settings.js';
import { spanDay } from './spans.js';

/**
 * Whether an entry's own rules let it play at `now`. First and last day are both included; they
 * and the weekdays are asked of the day on which the span of hours began. An empty list of
 * weekdays never plays.
 */
export function isPlaying(entry: RotationEntry, now: Temporal.ZonedDateTime): boolean {
  if (!entry.show) return false;
  const day = spanDay(entry.hours, now);
  if (day === null) return false;

  const date = day.toString();
  return (
    (entry.from === null || entry.from <= date) &&
    (entry.until === null || date <= entry.until) &&
    (entry.days === null || entry.days.includes(day.dayOfWeek))
  );
}

/** The entries whose rules let them play at `now`, in the given order. */
export function due(
  order: readonly RotationEntry[],
  now: Temporal.ZonedDateTime,
): readonly RotationEntry[] {
  return order.filter((entry) => isPlaying(entry, now));
}
