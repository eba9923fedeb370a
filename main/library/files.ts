import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { say, type Said } from '../contract/said.js';
import { limits } from './limits.js';

/** A value, or one sentence in author's words that says why there is none. */
export type Read<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly missing: boolean; readonly message: string };

const faults: Readonly<Record<string, string>> = {
  ENOENT: 'is missing',
  ENOTDIR: 'is not a folder',
  EISDIR: 'is a folder, not a file',
  EACCES: 'cannot be opened: the account that runs the kiosk may not read it',
  EPERM: 'cannot be opened: the account that runs the kiosk may not read it',
  ELOOP: 'is a link that leads back to itself: put the file itself here',
  EMFILE: 'cannot be opened: too many files are open on this machine',
  ENFILE: 'cannot be opened: too many files are open on this machine',
  EIO: 'cannot be read: the disk reports a fault',
};

/** Says in author's words why the file system refused. */
export function sayFault(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown fault';
  return faults[code] ?? `cannot be read (${code})`;
}

function failed(error: unknown): Read<never> {
  const message = sayFault(error);
  return { ok: false, missing: message === faults['ENOENT'], message };
}

function refused(message: string): Read<never> {
  return { ok: false, missing: false, message };
}

function sayBytes(bytes: number): string {
  return `${Math.round(bytes / (1024 * 1024))} MB`;
}

/** The real place of a path, unless a link leads out of the library. */
async function placeInside(root: string, path: string): Promise<Read<string>> {
  const place = await realpath(join(root, path));
  if (place !== root && !place.startsWith(root.endsWith(sep) ? root : root + sep)) {
    return refused('is a link that leads out of the library: put the file itself here');
  }
  return { ok: true, value: place };
}

/**
 * Reads one file of the library. Never throws.
 *
 * @param root the library folder's real path
 * @param path inside the library, with `/`
 */
export async function readBytes(
  root: string,
  path: string,
  maxBytes: number,
): Promise<Read<Uint8Array>> {
  try {
    const place = await placeInside(root, path);
    if (!place.ok) return place;
    const facts = await stat(place.value);
    if (facts.isDirectory()) return refused('is a folder, not a file');
    // Reading a pipe or a device would wait for ever.
    if (!facts.isFile()) return refused('is not an ordinary file');
    if (facts.size > maxBytes) return refused(`is larger than ${sayBytes(maxBytes)}`);
    return { ok: true, value: await readFile(place.value) };
  } catch (error) {
    return failed(error);
  }
}

/** Turns bytes into text with `\n` line ends and composed letters, or says why it cannot. */
export function decodeText(bytes: Uint8Array): string | Said {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return say`is not UTF-8: save it as UTF-8`;
  }
  // What a power cut leaves of a file that was being written.
  if (text.includes('\0')) return say`is damaged (it holds zero bytes): put back a good copy`;
  if (text.trim() === '') return say`is empty`;
  return text.replace(/\r\n?/g, '\n').normalize('NFC');
}

/** Reads one text file of the library. Never throws. */
export async function readTextFile(root: string, path: string): Promise<Read<string>> {
  const bytes = await readBytes(root, path, limits.fileBytes);
  if (!bytes.ok) return bytes;
  const text = decodeText(bytes.value);
  return typeof text === 'string' ? { ok: true, value: text } : refused(text.sentence);
}

const systemFiles = new Set(['thumbs.db', 'desktop.ini']);

/** The names in one folder of the library, sorted, without those that systems leave behind. */
export async function listFolder(root: string, path: string): Promise<Read<readonly string[]>> {
  try {
    const place = await placeInside(root, path);
    if (!place.ok) return place;
    const names = await readdir(place.value);
    const kept = names.filter(
      (name) => !name.startsWith('.') && !systemFiles.has(name.toLowerCase()),
    );
    return { ok: true, value: kept.sort() };
  } catch (error) {
    return failed(error);
  }
}
