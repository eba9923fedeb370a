import type { Settings } from '../../main/contract/settings.js';
import { spanDay } from './spans.js';

/**
 * Whether the clinic is open at `now`. `always` wins over everything else; otherwise some weekly
 * span must cover `now`, and a holiday closes every span that begins on it, to its end after
 * midnight.
 */
export function isOpen(hours: Settings['hours'], now: Temporal.ZonedDateTime): boolean {
  if (hours.always) return true;
  return hours.weekly.some((span) => {
    const day = spanDay(span, now);
    return (
      day !== null && span.days.includes(day.dayOfWeek) && !hours.holidays.includes(day.toString())
    );
  });
}
