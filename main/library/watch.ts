import { createHash } from 'node:crypto';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** How often a watched library is looked at, in milliseconds. */
export interface WatchTimes {
  /** Between two looks; a large library is looked at less often. */
  readonly everyMs: number;
  /** How long a changed folder must stay as it is, so that a copy under way is not read half. */
  readonly quietMs: number;
  /** The largest part of the time that may go into looking, between 0 and 1. */
  readonly busyShare: number;
}

const usualTimes: WatchTimes = { everyMs: 2000, quietMs: 500, busyShare: 0.005 };

/** A short text that differs when any file differs in name, size or time; null when unreadable. */
async function fingerprint(dir: string): Promise<string | null> {
  try {
    const entries = await readdir(dir, { recursive: true, withFileTypes: true });
    const hash = createHash('sha256');
    const paths = entries.filter((entry) => !entry.isDirectory());
    for (const path of paths.map((entry) => join(entry.parentPath, entry.name)).sort()) {
      const { size, mtimeMs, ino } = await stat(path);
      hash.update(`${path}\0${size}\0${mtimeMs}\0${ino}\n`);
    }
    return paths.length > 0 ? hash.digest('hex') : null;
  } catch {
    return null;
  }
}

/**
 * Calls back after the library folder has changed and come to rest. While the folder is away, a
 * stick pulled out for example, nothing is called: the kiosk goes on with what it has read.
 *
 * Looks at the files instead of asking the system to tell, because recursive watching loses a
 * folder that was renamed, replaced or taken away and never finds it again.
 *
 * @returns stops watching
 */
export function watchLibrary(
  dir: string,
  onChange: () => void,
  { everyMs, quietMs, busyShare }: WatchTimes = usualTimes,
): () => void {
  const stopping = new AbortController();
  const { signal } = stopping;
  const pause = (milliseconds: number) => wait(milliseconds, undefined, { signal, ref: false });
  let cost = 0;

  const look = async () => {
    const start = performance.now();
    const seen = await fingerprint(dir);
    cost = performance.now() - start;
    return seen;
  };

  const run = async () => {
    let known = await look();
    // This look had to share the machine with the start, so its cost says nothing about the next.
    cost = 0;
    for (;;) {
      await pause(Math.max(everyMs, cost / busyShare));
      let seen = await look();
      while (seen !== null && seen !== known) {
        await pause(quietMs);
        const again = await look();
        if (again === seen) {
          known = seen;
          // On its own, so that a fault in it cannot end the watch.
          setImmediate(onChange);
        }
        seen = again;
      }
    }
  };

  // Reading never throws, so this ends only when it is stopped.
  run().catch(() => undefined);
  return () => {
    stopping.abort();
  };
}
