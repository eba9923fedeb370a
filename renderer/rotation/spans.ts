import type { HoursSpan } from '../../main/contract/settings.js';

/**
 * The day on which the span that covers `now` began, or null when the span does not cover it.
 *
 * A span that passes midnight (`until` not after `from`) is one piece: what lies after midnight
 * belongs to the evening before, so that "Fridays 22:00 to 02:00" means one night and not two
 * halves. Equal times make a span of a whole day. Local clock faces are compared, not instants:
 * in spring a span inside the skipped hour does not exist, in autumn the repeated hour counts twice.
 */
export function spanDay(
  span: HoursSpan | null,
  now: Temporal.ZonedDateTime,
): Temporal.PlainDate | null {
  const today = now.toPlainDate();
  if (span === null) return today;

  const face = now.toPlainTime().toString({ smallestUnit: 'minute' });
  const passesMidnight = span.until <= span.from;
  if (!passesMidnight) return face >= span.from && face < span.until ? today : null;
  if (face >= span.from) return today;
  return face < span.until ? today.subtract({ days: 1 }) : null;
}
