/** Makes sure that the system holds what Electron, a screen and the tests' browser need. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { missingLibraries, namesHere, namesToAsk, packagesFor, voicePackages } from './debian.mjs';
import { findProgram, isRoot } from './machine.mjs';
import { collect } from './processes.mjs';
import { ToolError } from './steps.mjs';

const browsers = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/**
 * The Chromium that component tests run in, or null.
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {string | null}
 */
export function findChromium(env = process.env) {
  if (!env.CHROMIUM_PATH) return findProgram(browsers, env);
  if (existsSync(env.CHROMIUM_PATH)) return env.CHROMIUM_PATH;
  throw new ToolError(
    `CHROMIUM_PATH names ${env.CHROMIUM_PATH}, which is not there.`,
    'unset CHROMIUM_PATH',
  );
}

/** @param {string} program @returns {Promise<string[]>} the libraries it lacks */
async function librariesMissing(program) {
  const { output } = await collect('ldd', [program]);
  return missingLibraries(output);
}

/** @param {string[]} wanted @returns {Promise<string[]>} */
async function resolveNames(wanted) {
  const policy = await collect('apt-cache', ['policy', ...namesToAsk(wanted)], {
    env: { ...process.env, LC_ALL: 'C' },
  });
  const release = '/etc/os-release';
  return namesHere(wanted, policy.output, existsSync(release) ? readFileSync(release, 'utf8') : '');
}

/** @param {string[]} wanted Debian 12's names @returns {Promise<string[]>} the names that were installed */
async function install(wanted) {
  if (!findProgram(['apt-get']))
    throw new ToolError(
      `This system lacks what Debian calls ${wanted.join(', ')}; install the same with its own package manager.`,
    );
  if (!isRoot()) {
    const names = await resolveNames(wanted);
    throw new ToolError(
      `This system lacks ${names.join(', ')}, and only an administrator can install them.`,
      `sudo apt-get update && sudo apt-get install -y --no-install-recommends ${names.join(' ')}`,
    );
  }
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const update = await collect('apt-get', ['update'], { env });
  const names = await resolveNames(wanted);
  const args = [
    '-o',
    'DPkg::Lock::Timeout=120',
    'install',
    '-y',
    '--no-install-recommends',
    ...names,
  ];
  const { code, output } = await collect('apt-get', args, { env });
  if (code !== 0) {
    const words = (update.code === 0 ? output : update.output)
      .trim()
      .split('\n')
      .slice(-3)
      .join('\n');
    throw new ToolError(
      `apt could not install ${names.join(', ')}:\n${words}`,
      `apt-get ${args.join(' ')}`,
    );
  }
  return names;
}

/**
 * Chromium's sandbox needs namespaces for ordinary users, or its helper owned by root.
 * @param {string} electron
 */
export async function checkSandbox(electron) {
  if (process.platform !== 'linux' || isRoot() || !findProgram(['unshare'])) return;
  const helper = join(dirname(electron), 'chrome-sandbox');
  const found = statSync(helper, { throwIfNoEntry: false });
  if (found && found.uid === 0 && found.mode & 0o4000) return;
  if ((await collect('unshare', ['--user', '--map-root-user', 'true'])).code === 0) return;
  throw new ToolError(
    "This system gives ordinary users no namespaces, so Electron's sandbox needs its helper to belong to root.",
    `sudo chown root:root "${helper}" && sudo chmod 4755 "${helper}"`,
  );
}

/**
 * The kiosk runs without voices and offers no reading aloud then; so what cannot be installed is
 * named, and nothing fails.
 * @returns {Promise<{ installed: string[], advice: string | null }>}
 */
async function prepareVoices() {
  if (findProgram(['speech-dispatcher'])) return { installed: [], advice: null };
  try {
    return { installed: await install(voicePackages), advice: null };
  } catch (error) {
    if (!(error instanceof ToolError)) throw error;
    return { installed: [], advice: error.command ?? voicePackages.join(' ') };
  }
}

/**
 * Installs what is missing, or says which one command does.
 * @param {{ electron?: string, xvfb?: boolean, chromium?: boolean }} needs
 * @returns {Promise<{ installed: string[], advice: string | null }>} the names of what had to be
 *   installed, and the command that would give the kiosk voices
 */
export async function prepareSystem({ electron, xvfb = false, chromium = false }) {
  if (process.platform !== 'linux') return { installed: [], advice: null };
  const wanted = electron ? packagesFor(await librariesMissing(electron)) : [];
  if (xvfb && !findProgram(['Xvfb'])) wanted.push('xvfb');
  if (chromium && !findChromium()) wanted.push('chromium');
  const names = wanted.length === 0 ? [] : await install(wanted);
  const still = electron && names.length > 0 ? await librariesMissing(electron) : [];
  if (still.length > 0)
    throw new ToolError(`Electron still lacks ${still.join(', ')}.`, `ldd "${electron}"`);
  const voices = electron ? await prepareVoices() : { installed: [], advice: null };
  return { installed: [...names, ...voices.installed], advice: voices.advice };
}
