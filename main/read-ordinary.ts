import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs';

/**
 * Opens a file to read without waiting for whoever writes into a pipe that stands in its place.
 * Windows knows no such pipes and no such flag; there it is undefined, which counts as 0.
 */
export const readNow = constants.O_RDONLY | constants.O_NONBLOCK;

/**
 * Reads one of the small files that the kiosk keeps, as UTF-8. A pipe or a device that stands in
 * its place would hold up the whole process for ever, and a huge file would fill its memory.
 *
 * @param most bytes that such a file can have
 * @throws NodeJS.ErrnoException when it cannot be read; an Error without a code when it is no
 * ordinary file or has more bytes than `most`.
 */
export function readOrdinary(path: string, most: number): string {
  const file = openSync(path, readNow);
  try {
    const found = fstatSync(file);
    if (!found.isFile()) throw new Error(`${path} is not an ordinary file`);
    if (found.size > most) throw new Error(`${path} has more than ${most} bytes`);
    return readFileSync(file, 'utf8');
  } finally {
    closeSync(file);
  }
}
