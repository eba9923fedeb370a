import { unwatchFile, watch, watchFile, type FSWatcher } from 'node:fs';
import { basename, dirname } from 'node:path';

/** Milliseconds between two looks, for file systems that report nothing, such as a network share. */
const pollEvery = 500;

/**
 * Calls back whenever a file may have changed, come or gone. It is the folder that is watched:
 * editors put a new file in the old one's place, and the file may not be there yet.
 */
export function watchPath(path: string, onChange: () => void): () => void {
  let watcher: FSWatcher | null = null;
  try {
    watcher = watch(dirname(path), { persistent: false }, (_event, name) => {
      if (name === null || name === basename(path)) onChange();
    });
    // The folder itself went away; the poll below goes on.
    watcher.on('error', () => undefined);
  } catch {
    // Without watches left on this machine the poll is enough.
  }
  watchFile(path, { persistent: false, interval: pollEvery }, onChange);
  return () => {
    watcher?.close();
    unwatchFile(path, onChange);
  };
}
