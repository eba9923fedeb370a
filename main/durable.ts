import { mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** What a file is made of: one text, or piece by piece. */
export type Pieces = string | Iterable<string | Uint8Array> | AsyncIterable<string | Uint8Array>;

/** Milliseconds between the tries to rename on Windows. */
const patience = [50, 100, 200, 400] as const;

/**
 * Flushes the names in a folder, so that a file that was renamed keeps its new name when the power
 * goes or a drive is pulled. Windows cannot open folders and does it by itself.
 */
export async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } catch (error) {
    // Some file systems of other makers refuse to flush a folder; the file itself is flushed.
    if ((error as NodeJS.ErrnoException).code !== 'EINVAL') throw error;
  } finally {
    await handle.close();
  }
}

/** Makes a folder, and those above it, for good; else the power may take it with all in it. */
export async function makeFolder(path: string): Promise<void> {
  const made = await mkdir(path, { recursive: true });
  if (made !== undefined) await syncFolder(dirname(made));
}

/**
 * Renames a file or folder. On Windows that fails for as long as anybody, a virus scanner for
 * example, has something in it open; so it is tried for most of a second.
 */
export async function renamePatiently(from: string, to: string): Promise<void> {
  for (const milliseconds of process.platform === 'win32' ? patience : []) {
    try {
      await rename(from, to);
      return;
    } catch {
      await wait(milliseconds);
    }
  }
  await rename(from, to);
}

/**
 * Writes a file so that there is the whole of it or what was there before, whenever the drive is
 * pulled or the power goes: under another name, flushed, renamed, the rename flushed.
 *
 * @param mode rights of a new file, as Unix counts them
 * @throws Error when it could not be written; then nothing is left of it.
 */
export async function writeDurably(path: string, pieces: Pieces, mode?: number): Promise<void> {
  const part = `${path}.part`;
  // Left by an interruption; or a link, which must not lead what we write to another place.
  await rm(part, { recursive: true, force: true });
  try {
    const file = await open(part, 'wx', mode);
    try {
      // A text is a list of its letters too, and would be written one by one.
      const list = typeof pieces === 'string' ? [pieces] : pieces;
      for await (const piece of list) await file.writeFile(piece);
      await file.sync();
    } finally {
      await file.close();
    }
    await renamePatiently(part, path);
  } catch (error) {
    await rm(part, { force: true }).catch(() => undefined);
    throw error;
  }
  await syncFolder(dirname(path));
}
