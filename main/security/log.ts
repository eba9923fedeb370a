/** The part of the log that security needs: refusals are warnings, failed locks are errors. */
export interface SecurityLog {
  warn(message: string): void;
  error(message: string): void;
}

/** The longest address that is written to the log, in characters. */
const longestAddress = 200;

/** An address as it may stand in the log: cut, on one line. */
export function shown(address: string): string {
  const line = address.replaceAll(/\p{Cc}/gu, '?');
  return line.length > longestAddress ? `${line.slice(0, longestAddress)}…` : line;
}
