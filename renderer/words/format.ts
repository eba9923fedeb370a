/** The time of day as this language writes it, for example `10:24 AM`. */
export function timeOfDay(now: number, language: string): string {
  return new Intl.DateTimeFormat(language, { hour: 'numeric', minute: '2-digit' }).format(now);
}

/** A day `YYYY-MM-DD` as this language writes it, for example `November 3, 2026`. */
export function day(isoDay: string, language: string): string {
  const [year = 1970, month = 1, date = 1] = isoDay.split('-').map(Number);
  return new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(
    Date.UTC(year, month - 1, date),
  );
}
