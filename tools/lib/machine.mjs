import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Whether this process may do anything on this machine. */
export const isRoot = () => process.getuid?.() === 0;

/**
 * The first of these programs that the PATH holds.
 * @param {string[]} names
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {string | null}
 */
export function findProgram(names, env = process.env) {
  for (const name of names)
    for (const folder of (env.PATH ?? '').split(delimiter)) {
      try {
        accessSync(join(folder, name), constants.X_OK);
        return join(folder, name);
      } catch {
        // Not in this folder.
      }
    }
  return null;
}

/**
 * Whether an X display named like ":0" answers on this machine; any other name is taken at its word.
 * @param {string} display
 */
function displayAnswers(display) {
  const number = /^:(\d+)(\.\d+)?$/.exec(display)?.[1];
  if (number === undefined) return true;
  const socket = `/tmp/.X11-unix/X${number}`;
  if (existsSync(socket)) return true;
  try {
    return readFileSync('/proc/net/unix', 'utf8').includes(`@${socket}\n`);
  } catch {
    return false;
  }
}

/**
 * Whether this person already looks at a screen that a window can open on.
 * @param {NodeJS.ProcessEnv} [env]
 * @param {NodeJS.Platform} [platform]
 */
export function hasDisplay(env = process.env, platform = process.platform) {
  if (platform !== 'linux') return true;
  return (
    Boolean(env.WAYLAND_DISPLAY) || (Boolean(env.DISPLAY) && displayAnswers(env.DISPLAY ?? ''))
  );
}
