import { open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** Puts the names in a folder on the disk. Windows does so by itself and refuses to be asked. */
export async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

const patience = [50, 100, 200, 400] as const;

/**
 * Renames a file or folder. On Windows that fails for as long as anybody, a virus scanner for
 * example, has something in it open; so it is tried for most of a second.
 */
export async function renameSafely(from: string, to: string): Promise<void> {
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
 * Writes a small file so that a power cut at any moment leaves the old one or the new one, never
 * a half: a file beside it, onto the disk, renamed, and the name onto the disk.
 */
export async function writeSafely(file: string, text: string): Promise<void> {
  const beside = `${file}.new`;
  try {
    const handle = await open(beside, 'w', 0o600);
    try {
      await handle.writeFile(text);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await renameSafely(beside, file);
    await syncFolder(dirname(file));
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}
