import { msg, str } from '@lit/localize';

function zoned(at: number, zone: string): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);
}

/**
 * A moment as staff say it: "today 08:12", "yesterday 17:02", else with its day.
 *
 * @param at epoch milliseconds
 * @param now epoch milliseconds
 * @param zone the machine's time zone
 */
export function moment(
  at: number,
  now: number,
  language: string,
  zone = Temporal.Now.timeZoneId(),
): string {
  const then = zoned(at, zone).toPlainDate();
  const days = then.until(zoned(now, zone).toPlainDate()).days;
  const time = new Intl.DateTimeFormat(language, {
    hour: 'numeric',
    minute: '2-digit',
    timeZone: zone,
  }).format(at);
  if (days === 0) return msg(str`today ${time}`);
  if (days === 1) return msg(str`yesterday ${time}`);
  const day = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: zone }).format(at);
  return `${day}, ${time}`;
}

/** How long something has lasted, in the largest unit that fits: "3 days", "12 hours". */
export function lasting(milliseconds: number, language: string): string {
  const minutes = Math.max(1, Math.floor(milliseconds / 60_000));
  const [amount, unit] =
    minutes < 60
      ? [minutes, 'minute']
      : minutes < 60 * 24
        ? [Math.floor(minutes / 60), 'hour']
        : [Math.floor(minutes / (60 * 24)), 'day'];
  return new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' }).format(
    amount,
  );
}
