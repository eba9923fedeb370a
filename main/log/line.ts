/** The longest message in a log, in bytes of UTF-8. */
export const longestMessage = 4096;

/** Cuts text to a number of bytes, never inside a character. */
function cut(text: string, most: number): string {
  const bytes = new TextEncoder().encodeInto(text, new Uint8Array(most));
  return text.slice(0, bytes.read);
}

/** An error with its stack and its causes; anything else as text. Never throws. */
export function describe(thrown: unknown): string {
  if (thrown instanceof Error) {
    const own = thrown.stack ?? `${thrown.name}: ${thrown.message}`;
    return thrown.cause instanceof Error ? `${own}\ncaused by ${thrown.cause.message}` : own;
  }
  if (typeof thrown === 'string') return thrown;
  try {
    const json: unknown = JSON.stringify(thrown);
    // undefined and functions have no JSON, whatever the type of stringify says.
    return typeof json === 'string' ? json : typeof thrown;
  } catch {
    return Object.prototype.toString.call(thrown);
  }
}

/**
 * One message on one line: line ends become ` | `, so that no message can look like another
 * entry; other control characters go; what is too long is cut and says so.
 */
export function oneLine(text: string): string {
  // Cut first: taking a pattern to a text of many megabytes would stop the whole app.
  const start = text.slice(0, longestMessage * 2);
  const line = start
    .replaceAll(/\s*[\r\n\u2028\u2029]+\s*/g, ' | ')
    .replaceAll(/\t/g, ' ')
    .replaceAll(/\p{Cc}/gu, '');
  const left = ' … (cut)';
  if (start.length === text.length && Buffer.byteLength(line) <= longestMessage) return line;
  return `${cut(line, longestMessage - Buffer.byteLength(left))}${left}`;
}
