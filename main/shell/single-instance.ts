import { readlinkSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { App } from 'electron';

/** What Chromium keeps in the data folder of whoever has the lock, on Linux and macOS. */
const [lock, ...beside] = ['SingletonLock', 'SingletonCookie', 'SingletonSocket'] as const;

/** The program of a process, by its file's name; null when that cannot be told. */
function programOf(pid: number | 'self'): string | null {
  try {
    return basename(readlinkSync(`/proc/${pid}/exe`)).replace(/ \(deleted\)$/, '');
  } catch {
    return null;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // It is there, and somebody else's.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Whether another kiosk runs that holds the lock of a data folder. */
export function isHeld(userData: string, platform: NodeJS.Platform = process.platform): boolean {
  // Windows keeps it in the system, where nothing of a process outlives it.
  if (platform === 'win32') return true;
  let holder: number;
  try {
    // The name of the machine and the number of the process.
    holder = Number(/-(\d+)$/.exec(readlinkSync(join(userData, lock)))?.[1]);
  } catch {
    return false;
  }
  if (!Number.isSafeInteger(holder) || holder <= 0 || !isAlive(holder)) return false;
  // Chromium writes our name first, and still refuses us when it then cannot make its socket.
  if (holder === process.pid) return false;
  const theirs = programOf(holder);
  return theirs === null || theirs === programOf('self');
}

/**
 * Makes this process the only kiosk that uses its data folder; false means that another one runs
 * and this one must quit. `onSecond` is called whenever somebody starts one more.
 *
 * Chromium also refuses the lock when it cannot be written, as on a disk that the system made
 * read-only or a temporary folder that nobody may write, and for ever when a power cut left it behind
 * and the machine has another name since. A kiosk that nobody else runs plays all the same.
 */
export function claimSingleInstance(
  app: Pick<App, 'requestSingleInstanceLock' | 'on' | 'getPath'>,
  onSecond: () => void,
): boolean {
  app.on('second-instance', onSecond);
  if (app.requestSingleInstanceLock()) return true;
  const userData = app.getPath('userData');
  if (isHeld(userData)) return false;
  for (const name of [lock, ...beside])
    try {
      rmSync(join(userData, name), { force: true });
    } catch {
      // Then nobody can hold it, and this kiosk goes without.
    }
  return app.requestSingleInstanceLock() || !isHeld(userData);
}
