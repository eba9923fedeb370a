/** Looks at a finished package as a stranger would: its fuses, what is in it, whether it plays. */
import {
  closeSync,
  existsSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unwanted } from './dist-after-pack.mjs';
import { isRoot } from './machine.mjs';
import { root } from './paths.mjs';
import { run } from './processes.mjs';
import { isChatter } from './quiet.mjs';
import { ToolError } from './steps.mjs';

/** How every release must be wired; said here once more, so that a line lost in the packer's file is found. */
export const wantedFuses = {
  RunAsNode: false,
  EnableCookieEncryption: true,
  EnableNodeOptionsEnvironmentVariable: false,
  EnableNodeCliInspectArguments: false,
  EnableEmbeddedAsarIntegrityValidation: true,
  OnlyLoadAppFromAsar: true,
  GrantFileProtocolExtraPrivileges: false,
};

/**
 * The fuses of a program that are not as they must be; empty when all are.
 * @param {Record<string, unknown>} wire as @electron/fuses reads it: '0' for the first fuse and so on
 * @param {Record<string, unknown>} numbers the number of each fuse by its name
 * @param {{ DISABLE: number, ENABLE: number }} states
 */
export function wrongFuses(wire, numbers, states) {
  return Object.entries(wantedFuses)
    .filter(([name, on]) => wire[String(numbers[name])] !== (on ? states.ENABLE : states.DISABLE))
    .map(([name]) => name);
}

/** @param {string} program @returns {Promise<number>} how many fuses were read */
export async function checkFuses(program) {
  const { FuseState, FuseV1Options, getCurrentFuseWire } = await import('@electron/fuses');
  const wrong = wrongFuses(
    /** @type {any} */ (await getCurrentFuseWire(program)),
    /** @type {any} */ (FuseV1Options),
    /** @type {any} */ (FuseState),
  );
  if (wrong.length > 0)
    throw new ToolError(
      `The package has fuses that are wrong: ${wrong.join(', ')}. Set them in electron-builder.yml.`,
    );
  return Object.keys(wantedFuses).length;
}

/** What an archive may hold. */
const welcome = /^[\\/](package\.json|(dist|assets|content)([\\/].*)?)$/;

/**
 * What lies in the archive and does not belong there.
 * @param {string[]} paths
 */
export const strangers = (paths) => paths.filter((path) => !welcome.test(path));

/** @param {import('./dist.mjs').Package} packed @returns {Promise<number>} how many files it holds */
export async function checkContents({ archive, folder, resources }) {
  const { listPackage } = await import('@electron/asar');
  const paths = listPackage(archive, { isPack: false });
  const extra = strangers(paths);
  const left = [folder, resources].flatMap((dir) =>
    unwanted.map((name) => join(dir, name)).filter((path) => existsSync(path)),
  );
  if (extra.length > 0 || left.length > 0)
    throw new ToolError(
      `The package holds what it should not: ${[...extra, ...left].slice(0, 5).join(', ')}.`,
    );
  return paths.length;
}

/** Milliseconds that a package gets until its first slide stands. */
const patience = 60_000;

/**
 * Starts a package in a data folder of its own, until its first slide stands, and ends it.
 * @param {string} program
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<{ shown: number | null, words: string }>} milliseconds until the first slide;
 *   null when it ended or waited too long before one, and then what it said
 */
export async function play(program, env) {
  const data = mkdtempSync(join(tmpdir(), 'anteroom-dist-'));
  const file = join(data, 'logs', 'main.log');
  const log = () => (existsSync(file) ? readFileSync(file, 'utf8') : '');
  const args = [`--user-data-dir=${data}`, ...(isRoot() ? ['--no-sandbox'] : [])];
  const kiosk = run(program, args, { env, stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  kiosk.child.stderr?.on('data', (part) => (said = `${said}${part}`.slice(-4000)));
  let ended = false;
  void kiosk.done.then(() => (ended = true));
  let shown = null;
  const began = Date.now();
  while (shown === null && !ended && Date.now() - began < patience) {
    await new Promise((resolve) => setTimeout(resolve, 100));
    const found = /first slide after (\d+) ms/.exec(log())?.[1];
    if (found !== undefined) shown = Number(found);
  }
  await kiosk.stop();
  const words = `${log()}${said}`
    .split('\n')
    .filter((line) => line !== '' && !isChatter(line))
    .join('\n');
  rmSync(data, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  return { shown, words };
}

/**
 * Changes one byte of an archive, and gives back what takes the change back. The byte is one of the
 * description in package.json, which every start reads and no start is harmed by.
 * @param {string} archive
 * @returns {() => void}
 */
export function changeOneByte(archive) {
  const { description } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const at = readFileSync(archive).indexOf(description);
  if (at < 0) throw new ToolError(`${archive} does not hold the app's package.json.`);
  const put = (/** @type {string} */ letter) => {
    const handle = openSync(archive, 'r+');
    writeSync(handle, letter, at, 'latin1');
    closeSync(handle);
  };
  put('?');
  return () => put(description[0]);
}

/** Systems on which Electron compares the archive with what was packed. */
const checking = ['win32', 'darwin'];

/**
 * Whether a package with one byte changed still plays; an error where it must not.
 * @param {import('./dist.mjs').Package} packed
 * @param {NodeJS.ProcessEnv} env
 * @param {{ platform?: NodeJS.Platform, start?: typeof play }} [parts]
 * @returns {Promise<boolean>}
 */
export async function playsWhenChanged(
  { archive, program },
  env,
  { platform = process.platform, start = play } = {},
) {
  const back = changeOneByte(archive);
  try {
    const { shown } = await start(program, env);
    if (shown !== null && checking.includes(platform))
      throw new ToolError('The package played although its archive was changed.');
    return shown !== null;
  } finally {
    back();
  }
}
