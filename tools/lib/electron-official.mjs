/**
 * The official Electron program: named by the person, installed with the packages, or
 * downloaded by the `electron` package's own script.
 */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  readdirSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { run } from './processes.mjs';
import { cacheFolder, root } from './paths.mjs';
import { ToolError } from './steps.mjs';

const packageFolder = join(root, 'node_modules', 'electron');
const day = 24 * 60 * 60 * 1000;
const patience = 20 * 1000;

/** @param {string} file @returns {string | null} */
function read(file) {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch {
    return null;
  }
}

/** The version that package.json asks for. @returns {string} */
export function wantedVersion() {
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  return manifest.devDependencies?.electron ?? manifest.dependencies?.electron;
}

/**
 * Where the program is inside a distribution folder.
 * @param {NodeJS.Platform} [platform]
 * @returns {string}
 */
export function programName(platform = process.platform) {
  if (platform === 'darwin') return 'Electron.app/Contents/MacOS/Electron';
  return platform === 'win32' ? 'electron.exe' : 'electron';
}

/**
 * The program in the folder that ELECTRON_OVERRIDE_DIST_PATH names, if it names one.
 * @param {NodeJS.ProcessEnv} [env]
 */
export function overriddenElectron(env = process.env) {
  const folder = env.ELECTRON_OVERRIDE_DIST_PATH;
  if (!folder) return null;
  const path = join(folder, programName());
  if (!existsSync(path))
    throw new ToolError(
      `ELECTRON_OVERRIDE_DIST_PATH names ${folder}, but there is no ${programName()} in it.`,
      'unset ELECTRON_OVERRIDE_DIST_PATH',
    );
  const version = read(join(folder, 'version'))?.replace(/^v/, '') ?? 'of unknown version';
  return { path, version, origin: /** @type {const} */ ('override') };
}

/** The official program, if it is installed, whole, and of the version of its package. */
export function installedElectron(folder = packageFolder) {
  const manifest = read(join(folder, 'package.json'));
  const name = read(join(folder, 'path.txt'));
  const version = read(join(folder, 'dist', 'version'))?.replace(/^v/, '');
  if (!manifest || !name || version !== JSON.parse(manifest).version) return null;
  const path = join(folder, 'dist', name);
  return existsSync(path) ? { path, version, origin: /** @type {const} */ ('official') } : null;
}

/**
 * Whether a download that failed is to be tried again: another version, another mirror, or a day later.
 * @param {string | null} note what the failure left in the cache
 * @param {string} key
 * @param {number} now
 */
export function shouldTryDownload(note, key, now) {
  try {
    const failed = JSON.parse(note ?? 'null');
    const age = now - failed.at;
    return failed.key !== key || age < 0 || age > day;
  } catch {
    return true;
  }
}

/** @param {string[]} folders @returns {number} bytes in all files of the folders */
function sizeOf(folders) {
  let bytes = 0;
  for (const folder of folders) {
    try {
      for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }))
        bytes += statSync(join(folder, name)).size;
    } catch {
      // Files come and go while the download runs; the next look counts them.
    }
  }
  return bytes;
}

/**
 * Downloads the official program with its package's own script. A download that stands still
 * for twenty seconds is given up; one that grows may take as long as it needs.
 */
export async function downloadElectron() {
  const script = join(packageFolder, 'install.js');
  if (!existsSync(script)) return null;
  const cache = cacheFolder();
  const note = join(cache, 'electron-download-failed.json');
  const mirror = process.env.ELECTRON_MIRROR ?? process.env.npm_config_electron_mirror ?? '';
  const key = `${wantedVersion()} ${mirror}`;
  if (!shouldTryDownload(read(note), key, Date.now())) return null;

  mkdirSync(cache, { recursive: true });
  const temporary = mkdtempSync(join(cache, '.download-'));
  const started = run(process.execPath, [script], {
    stdio: 'ignore',
    env: { ...process.env, TMPDIR: temporary, TMP: temporary, TEMP: temporary },
  });
  let size = 0;
  let grew = Date.now();
  const watch = setInterval(() => {
    const now = sizeOf([temporary, join(packageFolder, 'dist')]);
    if (now !== size) [size, grew] = [now, Date.now()];
    else if (Date.now() - grew > patience) void started.stop();
  }, 1000);
  await started.done;
  clearInterval(watch);
  rmSync(temporary, { recursive: true, force: true });

  const found = installedElectron();
  if (found) rmSync(note, { force: true });
  else writeFileSync(note, JSON.stringify({ key, at: Date.now() }));
  return found;
}
