/** Whether a name, as `TZ` may hold it, is one of a time zone. */
export function isTimeZone(name: string): boolean {
  // POSIX.1-2024, 8.3: hours from UTC, such as CET-1CEST; Chromium finds the nearest zone.
  if (/^:?(?:<[^>]+>|[A-Za-z]{3,})[-+]?\d/.test(name)) return true;
  const zone = name.replace(/^:/, '').replace(/^.*\/zoneinfo\//, '');
  try {
    Temporal.Now.instant().toZonedDateTimeISO(zone);
    return true;
  } catch {
    return false;
  }
}

/**
 * Leaves this process and the page with a time zone that there is. With a `TZ` that is empty or
 * names none, every look at the clock throws in the page, and no slide would ever come. The
 * machine's own zone takes its place. To be called before Electron is ready.
 *
 * @returns the name that is no zone, or null when all is well
 */
export function mendTimeZone(env: NodeJS.ProcessEnv = process.env): string | null {
  const { TZ: given } = env;
  if (given === undefined || isTimeZone(given)) return null;
  delete env['TZ'];
  return given;
}
