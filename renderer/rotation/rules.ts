import type { RotationEntry } from '../../main/contract/settings.js';
import { spanDay } from './spans.js';

/** Why an entry's own rules keep it from playing. */
export type RuleReason =
  | 'hidden'
  /** Before its first day. */
  | 'not-yet'
  /** After its last day. */
  | 'over'
  | 'not-this-day'
  | 'not-this-hour';

/**
 * Which of an entry's own rules keep it from playing at `now`; none when it may. First and last
 * day are both included; they and the weekdays are asked of the day on which the span of hours
 * began, and of the calendar's day while that span does not cover `now`. An empty list of weekdays
 * never plays.
 */
export function brokenRules(
  entry: RotationEntry,
  now: Temporal.ZonedDateTime,
): readonly RuleReason[] {
  const covered = spanDay(entry.hours, now);
  const day = covered ?? now.toPlainDate();
  const date = day.toString();
  const reasons: RuleReason[] = [];
  if (!entry.show) reasons.push('hidden');
  if (entry.from !== null && date < entry.from) reasons.push('not-yet');
  if (entry.until !== null && entry.until < date) reasons.push('over');
  if (entry.days?.includes(day.dayOfWeek) === false) reasons.push('not-this-day');
  if (covered === null) reasons.push('not-this-hour');
  return reasons;
}
