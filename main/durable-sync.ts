import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';

/**
 * Makes the names in a folder outlive a power cut. Does what it can: Windows opens no folders, and
 * some network shares flush none.
 */
export function syncFolder(dir: string): void {
  try {
    const folder = openSync(dir, 'r');
    try {
      fsyncSync(folder);
    } finally {
      closeSync(folder);
    }
  } catch {
    // The new name stands already; telling of a failure now would be the greater lie.
  }
}

/**
 * Writes a file so that a power cut at any moment leaves the old content or the new: to a
 * temporary file, flushed, renamed, the folder flushed. The folder is made when it is missing.
 * @throws NodeJS.ErrnoException when it cannot be written; the old content then still stands.
 */
export function writeDurably(path: string, text: string): void {
  const part = `${path}.part`;
  const dir = dirname(path);
  const made = mkdirSync(dir, { recursive: true });
  // Else the power may take the new folder with everything in it.
  if (made !== undefined) syncFolder(dirname(made));
  // Left by an interruption; or a pipe, which would hold us up, or a link that leads elsewhere.
  rmSync(part, { recursive: true, force: true });
  try {
    const file = openSync(part, 'wx');
    try {
      writeFileSync(file, text);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(part, path);
  } catch (error) {
    rmSync(part, { force: true });
    throw error;
  }
  syncFolder(dir);
}

/**
 * Gives a file another name for good.
 * @throws NodeJS.ErrnoException when it cannot; the file then has its old name.
 */
export function renameDurably(from: string, to: string): void {
  renameSync(from, to);
  syncFolder(dirname(to));
}

/**
 * Removes a file for good; one that is not there is none to remove.
 * @throws NodeJS.ErrnoException when it cannot be removed.
 */
export function removeDurably(path: string): void {
  rmSync(path, { force: true });
  syncFolder(dirname(path));
}
