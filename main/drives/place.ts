import { realpath } from 'node:fs/promises';
import { isAbsolute, join, relative, sep } from 'node:path';
import { say } from '../contract/said.js';
import type { DrivePlace, JobRefusal } from '../contract/staff.js';
import type { FoundDrive } from './find.js';
import { driveIsGone, refuse, sayFault } from './sentences.js';

/** A place that is there, free of links. */
export interface Located {
  readonly done: true;
  readonly drive: FoundDrive;
  /** Absolute, without symbolic links, inside the drive. */
  readonly path: string;
  /** What staff call it: the last name, or the drive's for its root. */
  readonly name: string;
}

/** Device names that Windows opens whatever folder and extension surround them. */
const windowsDevice =
  /^(?:con|prn|aux|nul|clock\$|conin\$|conout\$|com[\d¹²³]|lpt[\d¹²³])(?:\.|$)/i;

/** Names that are never opened. All on every system, so that a drive is the same on each. */
const refusedNames: readonly RegExp[] = [
  /^\.|^$/, // dot-dot, hidden
  /[/\\:]/, // separators, drive letters, alternate streams of Windows
  /\p{Cc}/u, // NUL and other control characters
  /[. ]$/, // Windows drops these
  windowsDevice,
  /\.asar$/i, // Electron's file system would open the archive as a folder
];

/** Says whether a name on a drive may be opened. */
export function isOpenable(name: string): boolean {
  return !refusedNames.some((pattern) => pattern.test(name));
}

/** Says whether `path` is `root` or lies below it; both absolute and free of symbolic links. */
function contains(root: string, path: string): boolean {
  const way = relative(root, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/**
 * Finds a place on one of these drives. Names are checked before the disk is asked, and where the
 * way leads is checked after it: a link must not lead out of the drive. Never throws.
 */
export async function locate(
  drives: readonly FoundDrive[],
  { drive: id, path: names }: DrivePlace,
): Promise<Located | JobRefusal> {
  const drive = drives.find((one) => one.id === id);
  if (!drive) return refuse(driveIsGone);
  const name = names.at(-1) ?? drive.name;
  if (!names.every(isOpenable)) {
    return refuse(say`The kiosk does not open files of this name. Choose one from the list.`);
  }
  try {
    const root = await realpath(drive.path);
    const path = await realpath(join(root, ...names));
    if (!contains(root, path)) {
      return refuse(
        say`${name} is a link that leads out of the drive. Copy the file itself onto the drive.`,
      );
    }
    return { done: true, drive, path, name };
  } catch (error) {
    return refuse(await sayFault(error, drive, name));
  }
}
