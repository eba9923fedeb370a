/** The two programs that are compared, and how one is started and ended. */
import { createRequire } from 'node:module';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../../tools/lib/paths.mjs';
import { run } from '../../tools/lib/processes.mjs';

/** Milliseconds after which a start counts as failed. */
const patience = 60_000;

/**
 * @typedef {object} Program
 * @property {'bare' | 'kiosk'} name
 * @property {string} folder what Electron is told to run
 * @property {RegExp} painted what it says once its first slide is painted
 * @property {string} profile its data folder, the same in all runs, as on a machine in use
 */

/** The switches of both: Chromium's sandbox refuses to run as root, and nobody else goes without. */
const switches = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

/** The environment of both, without what would change either. */
export function environment() {
  const env = { ...process.env };
  for (const name of ['ELECTRON_RUN_AS_NODE', 'NODE_OPTIONS', 'ANTEROOM_PICTURE', 'ANTEROOM_LOG'])
    delete env[name];
  return env;
}

/** The Electron program; the launcher says which through ELECTRON_OVERRIDE_DIST_PATH. */
export function electronPath() {
  return String(createRequire(import.meta.url)('electron'));
}

/** An empty data folder with these settings. @param {string} name @param {object} [settings] */
export function makeProfile(name, settings) {
  const profile = mkdtempSync(join(tmpdir(), `anteroom-bench-${name}-`));
  if (settings) writeFileSync(join(profile, 'settings.json'), JSON.stringify(settings));
  return profile;
}

/** @param {Program} program @returns {string[]} */
export function argumentsOf({ folder, profile }) {
  return [folder, ...switches, `--user-data-dir=${profile}`];
}

/** @param {string} profile @returns {Program} */
export const kiosk = (profile) => ({
  name: 'kiosk',
  folder: root,
  painted: /first slide after \d+ ms/,
  profile,
});

/** @param {string} profile @returns {Program} */
export const bare = (profile) => ({
  name: 'bare',
  folder: join(root, 'tests', 'bench', 'bare'),
  painted: /^painted$/m,
  profile,
});

/**
 * Starts a program and waits until its first slide is painted.
 * @param {Program} program
 * @returns {Promise<{ pid: number, milliseconds: number, stop: () => Promise<void> }>}
 * @throws Error with what the program said, when it ends or takes too long
 */
export async function start(program) {
  const began = performance.now();
  const { child, done, stop } = run(electronPath(), argumentsOf(program), {
    env: environment(),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let words = '';
  /** @type {Promise<number>} */
  const painted = new Promise((resolve, reject) => {
    const fail = (/** @type {string} */ why) =>
      reject(new Error(`${program.name} ${why}. It said:\n${words.slice(-2000)}`));
    const late = setTimeout(fail, patience, `painted nothing in ${patience / 1000} s`);
    const hear = (/** @type {Buffer} */ part) => {
      words += part;
      if (program.painted.test(words)) {
        clearTimeout(late);
        resolve(performance.now() - began);
      }
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    void done.then(({ code }) => {
      clearTimeout(late);
      fail(`ended with code ${code}`);
    });
  });
  try {
    return { milliseconds: await painted, pid: Number(child.pid), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
