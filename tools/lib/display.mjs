/** A screen to open windows on: the person's own, or one in memory. */
import { hasDisplay } from './machine.mjs';
import { run } from './processes.mjs';
import { ToolError } from './steps.mjs';

/**
 * @typedef {object} Display
 * @property {NodeJS.ProcessEnv} env the variables that point a window to it
 * @property {boolean} own whether it is one in memory, which nobody sees
 * @property {() => Promise<void>} stop
 */

/**
 * Whether a screen in memory is called for. Tests want one where they can have it, so that they
 * neither cover the person's desktop nor depend on its size.
 * @param {{ env?: NodeJS.ProcessEnv, platform?: NodeJS.Platform, hidden?: boolean, hasXvfb: boolean }} options
 */
export function wantsXvfb({
  env = process.env,
  platform = process.platform,
  hidden = false,
  hasXvfb,
}) {
  if (platform !== 'linux') return false;
  return !hasDisplay(env, platform) || (hidden && hasXvfb);
}

/**
 * Starts Xvfb on a free number. It listens on no network port.
 * @returns {Promise<Display>}
 */
async function startXvfb() {
  const args = ['-displayfd', '3', '-screen', '0', '1920x1080x24', '-nolisten', 'tcp', '-noreset'];
  const xvfb = run('Xvfb', args, { stdio: ['ignore', 'ignore', 'pipe', 'pipe'] });
  let words = '';
  xvfb.child.stderr?.on('data', (part) => (words += part));
  const number = await new Promise((resolve) => {
    let told = '';
    xvfb.child.stdio[3]?.on('data', (part) => {
      told += part;
      if (told.includes('\n')) resolve(told.trim());
    });
    void xvfb.done.then(() => resolve(null));
    setTimeout(resolve, 30_000, null).unref();
  });
  if (number === null) {
    await xvfb.stop();
    throw new ToolError(
      `Xvfb, the screen in memory, did not start: ${words.trim() || 'it said nothing'}`,
      'Xvfb :99 -screen 0 1920x1080x24',
    );
  }
  // An inherited Wayland screen would win over the one that was asked for.
  const env = { ...process.env, DISPLAY: `:${number}` };
  delete env.WAYLAND_DISPLAY;
  return { env, own: true, stop: xvfb.stop };
}

/**
 * Opens the screen that wantsXvfb chose.
 * @param {boolean} inMemory
 * @returns {Promise<Display>}
 */
export async function openDisplay(inMemory) {
  if (inMemory) return startXvfb();
  return { env: { ...process.env }, own: false, stop: async () => {} };
}
