import { homedir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The root folder of this checkout. */
export const root = resolve(dirname(fileURLToPath(import.meta.url)), '..', '..');

/**
 * The folder that every checkout of one user shares, for what is large and never changes.
 * @param {NodeJS.ProcessEnv} [env]
 * @param {NodeJS.Platform} [platform]
 * @returns {string}
 */
export function cacheFolder(env = process.env, platform = process.platform) {
  const home = env.HOME || homedir();
  // The XDG specification says that a relative path there must be ignored.
  if (env.XDG_CACHE_HOME?.startsWith('/')) return join(env.XDG_CACHE_HOME, 'anteroom');
  if (platform === 'darwin') return join(home, 'Library', 'Caches', 'anteroom');
  if (platform === 'win32')
    return join(env.LOCALAPPDATA ?? join(home, 'AppData', 'Local'), 'anteroom');
  return join(home, '.cache', 'anteroom');
}
