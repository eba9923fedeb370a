import { kindOf, signatureName, sumsName } from './kinds.js';
import { isSystemPath } from './names.js';

/** One line: the SHA-256, a space, a space or an asterisk, and the name. */
const line = /^([0-9a-f]{64}) [ *](.+)$/;

/** Reads a list as `sha256sum` writes it; null when it is not one, or lists a name twice. */
function readSums(text: string): Map<string, string> | null {
  const sums = new Map<string, string>();
  for (const words of text.split(/\r?\n/)) {
    if (words === '') continue;
    const [, hash, name] = line.exec(words) ?? [];
    if (hash === undefined || name === undefined) return null;
    const path = name.replace(/^\.\//, '').normalize('NFC');
    if (sums.has(path)) return null;
    sums.set(path, hash);
  }
  return sums;
}

function isListed(path: string): boolean {
  return path !== sumsName && path !== signatureName;
}

/**
 * Says whether a list of checksums names every file of a library with its hash, none missing and
 * none too many. Files that a library does not hold are never taken in; the list may name them.
 *
 * @param text the list
 * @param taken the SHA-256 of every file that was taken in, by its path
 */
export function sumsMatch(text: string, taken: ReadonlyMap<string, string>): boolean {
  const sums = readSums(text);
  if (!sums) return false;
  const needed = [...sums.keys()].filter(
    (path) => isListed(path) && kindOf(path) !== null && !isSystemPath(path.split('/')),
  );
  return (
    needed.every((path) => taken.has(path)) &&
    [...taken].every(([path, hash]) => !isListed(path) || sums.get(path) === hash)
  );
}

/** Writes such a list, in the order of the names. */
export function writeSums(hashes: ReadonlyMap<string, string>): string {
  const paths = [...hashes.keys()].filter(isListed).sort();
  return paths.map((path) => `${hashes.get(path) ?? ''}  ${path}\n`).join('');
}
