/** A slice of a file in bytes, both ends included. */
export interface Slice {
  readonly start: number;
  readonly end: number;
}

const form = /^bytes=(\d*)-(\d*)$/;

/**
 * Reads a Range header (RFC 9110, section 14) for a file of `size` bytes.
 *
 * Null means: send the whole file. That is also the answer to a unit that is not bytes, to more
 * than one range and to anything malformed; the standard lets a server ignore those. `unsatisfiable` means 416.
 */
export function readRange(header: string | null, size: number): Slice | 'unsatisfiable' | null {
  if (header === null) return null;
  const match = form.exec(header.trim());
  const [first = '', last = ''] = match?.slice(1) ?? [];
  if (first === '' && last === '') return null;
  const highest = size - 1;
  if (first === '') {
    const length = Math.min(Number(last), size);
    return length === 0 ? 'unsatisfiable' : { start: size - length, end: highest };
  }
  const start = Number(first);
  if (last !== '' && Number(last) < start) return null;
  if (start > highest) return 'unsatisfiable';
  return { start, end: last === '' ? highest : Math.min(Number(last), highest) };
}
