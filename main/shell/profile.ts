import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Chromium's names in the data folder begin with a capital, ours never do; its lock is in use. */
const chromium = /^(?!Singleton)[A-Z]/;

/** Far more than any file that Chromium keeps here, in bytes. */
const largest = 64 * 1024 * 1024;

/** A file of bearable size, a folder, or a link to one. */
function isBearable(path: string): boolean {
  const found = statSync(path, { throwIfNoEntry: false });
  return found?.isDirectory() === true || (found?.isFile() === true && found.size <= largest);
}

function clear(folder: string, isTheirs: (name: string) => boolean): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    try {
      if (!isTheirs(entry.name)) continue;
      if (entry.isDirectory()) clear(path, () => true);
      else if (!isBearable(path)) rmSync(path, { force: true });
    } catch {
      // What cannot be looked at or taken away, Chromium cannot open either, and bears that.
    }
  }
}

/**
 * Takes away what Chromium would wait for without end, or end at, when it reads what it keeps in
 * the data folder: pipes, devices and endless files. It bears everything else, and makes anew what
 * is missing. To be called before Electron is ready. Never throws.
 */
export function clearProfile(userData: string): void {
  try {
    clear(userData, (name) => chromium.test(name));
  } catch {
    // A folder that cannot be listed is one that Chromium cannot read.
  }
}
