import { createHash } from 'node:crypto';
import { lstat, readdir, readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { drivesAmong } from './mounts.js';
import { hangs, within } from './time-limit.js';

/** A drive that is there. */
export interface FoundDrive {
  /** Opaque; the same as long as the drive stays plugged in where it is. */
  readonly id: string;
  /** Its root, absolute. */
  readonly path: string;
  /** What staff call it. */
  readonly name: string;
}

/** Where drives are looked for. */
export interface Search {
  readonly platform: NodeJS.Platform;
  /** Folders that take the place of the search; null searches. */
  readonly given: readonly string[] | null;
}

/** Milliseconds that a drive gets to answer; a broken one can take minutes. */
export const patience = 3000;

/** Letters that Windows gives to what is plugged in. A and B were for diskettes, C is the system. */
const letters = 'D E F G H I J K L M N O P Q R S T U V W X Y Z'.split(' ');

async function onLinux(): Promise<string[]> {
  return drivesAmong(await readFile('/proc/self/mountinfo', 'utf8')).map(({ path }) => path);
}

function onWindows(): string[] {
  const system = process.env['SystemDrive']?.toUpperCase();
  return letters.filter((letter) => `${letter}:` !== system).map((letter) => `${letter}:\\`);
}

async function onMac(): Promise<string[]> {
  const boot = await lstat('/');
  const names = (await readdir('/Volumes')).filter((name) => !name.startsWith('.'));
  const paths = names.map((name) => join('/Volumes', name));
  const facts = await Promise.all(paths.map((path) => lstat(path).catch(() => null)));
  // The system's own volume stands there too, as a link to the root.
  return paths.filter((_path, index) => {
    const found = facts[index];
    return found?.isDirectory() === true && found.dev !== boot.dev;
  });
}

async function candidates({ platform, given }: Search): Promise<readonly string[]> {
  if (given !== null) return given;
  try {
    if (platform === 'win32') return onWindows();
    return platform === 'darwin' ? await onMac() : await onLinux();
  } catch {
    // A system without the table or folder has nothing that could be found.
    return [];
  }
}

async function lookNow(path: string): Promise<FoundDrive | null> {
  try {
    // As a bigint: Windows' serial numbers of volumes do not fit a number.
    const facts = await within(path, stat(path, { bigint: true }), patience);
    // Something else may have been late meanwhile.
    if (!facts.isDirectory() || hangs(path)) return null;
    // The device's number tells a stick from the next one at the same place.
    const id = createHash('sha256').update(`${path}\0${facts.dev}`).digest('hex').slice(0, 32);
    return { id, path, name: basename(path) || path.replace(/\\$/, '') };
  } catch {
    // A letter without a drive, a reader without a card, one that was just pulled or hangs.
    return null;
  }
}

/** Looks that are under way, by path: whoever else looks meanwhile waits for the same one. */
const looks = new Map<string, Promise<FoundDrive | null>>();

function look(path: string): Promise<FoundDrive | null> {
  const before = looks.get(path);
  if (before) return before;
  if (hangs(path)) return Promise.resolve(null);
  const now = lookNow(path).finally(() => looks.delete(path));
  looks.set(path, now);
  return now;
}

/**
 * Says whether a drive is still the one at its place: pulled, it may leave an empty folder of the
 * system's own disk there. Never throws.
 */
export async function isStillThere({ id, path }: FoundDrive): Promise<boolean> {
  return (await look(path))?.id === id;
}

/** Finds the drives that are plugged in and answer. Never throws. */
export async function findDrives(search: Search): Promise<FoundDrive[]> {
  const found = await Promise.all([...new Set(await candidates(search))].map(look));
  return found.filter((drive) => drive !== null);
}
