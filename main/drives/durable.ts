import { open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';

/** What a file is made of, piece by piece. */
export type Pieces = Iterable<string | Uint8Array> | AsyncIterable<string | Uint8Array>;

/**
 * Flushes the names in a folder, so that a file that was renamed keeps its new name when the drive
 * is pulled. Windows cannot open folders and does it by itself.
 */
export async function flushFolder(folder: string): Promise<void> {
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

/**
 * Writes a file so that there is the whole of it or nothing, whenever the drive is pulled or the
 * power goes: under another name, flushed, renamed, the rename flushed. What stood at `path` is
 * replaced.
 * @throws Error when it could not be written; then nothing is left of it.
 */
export async function writeDurably(path: string, pieces: Pieces): Promise<void> {
  const part = `${path}.part`;
  // Left by an interruption; or a link, which must not lead what we write to another place.
  await rm(part, { recursive: true, force: true });
  try {
    const file = await open(part, 'wx');
    try {
      for await (const piece of pieces) await file.writeFile(piece);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(part, path);
  } catch (error) {
    await rm(part, { force: true }).catch(() => undefined);
    throw error;
  }
  await flushFolder(dirname(path));
}
