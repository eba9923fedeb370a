import { mkdirSync, mkdtempSync, rmdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Whether a folder can be made in a folder, as Chromium will. */
function isUsable(folder: string): boolean {
  try {
    rmdirSync(mkdtempSync(join(folder, 'anteroom-')));
    return true;
  } catch {
    return false;
  }
}

/**
 * Has Chromium use another folder for temporary files where nobody can write the usual one: it would
 * not share memory there and end at once, and a kiosk would be black because `/tmp` is full. To be
 * called before anything of Chromium's is asked for. Never throws.
 *
 * @param userData the data folder, in which one is made when the system has no other
 * @returns the folder that is used instead; null when there is no need, or none
 */
export function spareTemporary(env: NodeJS.ProcessEnv, userData: string): string | null {
  if (isUsable(tmpdir())) return null;
  const own = join(userData, 'temporary');
  try {
    mkdirSync(own, { recursive: true });
  } catch {
    // Then the data folder cannot be written either.
  }
  const place = [env['XDG_RUNTIME_DIR'] ?? '', own, '/dev/shm'].filter(Boolean).find(isUsable);
  if (place === undefined) return null;
  for (const name of ['TMPDIR', 'TEMP', 'TMP']) env[name] = place;
  return place;
}
