import { say } from '../contract/said.js';
import type { JobResult } from '../contract/staff.js';
import type { Located } from './place.js';
import { readWhole } from './read-file.js';
import { refuse } from './sentences.js';

/** Bytes of a key file; minisign's own have near 110. */
const mostBytes = 4096;

/** Bytes of a public key: 2 for the algorithm, 8 for its id, 32 for the key itself. */
const keyBytes = 42;

/**
 * Reads a public key from a file as minisign writes it: a line of comment, then the key in base64,
 * whose first two bytes are `Ed` (minisign(1), "Public key format"). Answers the base64.
 */
export async function readKey(place: Located): Promise<JobResult<string>> {
  const read = await readWhole(place, mostBytes);
  if (!read.done) return read;
  const text = read.value.toString('latin1');
  if (/secret key/i.test(text)) {
    return refuse(
      say`${place.name} holds a secret key. Choose the file that ends in .pub, and keep the secret one away from the kiosk.`,
    );
  }
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  const key = lines.at(-1)?.trim() ?? '';
  const bytes = Buffer.from(key, 'base64');
  const isKey = bytes.length === keyBytes && bytes.toString('latin1', 0, 2) === 'Ed';
  if (!isKey || bytes.toString('base64') !== key || lines.length > 2) {
    return refuse(
      say`${place.name} holds no public key. Choose the .pub file that minisign made for the library.`,
    );
  }
  return { done: true, value: key };
}
