/** Packs the app with electron-builder, offline: Electron comes from the folder that is there. */
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { wantedVersion } from './electron-official.mjs';
import { root } from './paths.mjs';
import { collect } from './processes.mjs';
import { ToolError } from './steps.mjs';

/** Where packages are made. */
export const output = join(root, 'out', 'dist');

/**
 * @typedef {object} Package
 * @property {string} folder
 * @property {string} program
 * @property {string} archive the app itself
 * @property {string} resources what lies beside the archive
 */

/**
 * Refuses to pack an Electron that no release may ship.
 * @param {{ version: string, origin: string }} electron
 * @param {boolean} substitute whether the person said `--substitute`
 * @param {string} [wanted]
 */
export function refuseSubstitute({ version, origin }, substitute, wanted = wantedVersion()) {
  const isRelease = origin !== 'substitute' && version === wanted;
  if (isRelease || substitute) return;
  throw new ToolError(
    `A package for a clinic needs Electron ${wanted}, and here is only ${version}, which serves development; --substitute packs it all the same, to try the package out.`,
    'npm run dist -- --dir --substitute',
  );
}

/**
 * Where things lie in a package, by system.
 * @param {string} folder
 * @param {NodeJS.Platform} [platform]
 * @returns {Package}
 */
export function layout(folder, platform = process.platform) {
  const place =
    platform === 'darwin' ? join(folder, 'Anteroom.app', 'Contents', 'Resources') : folder;
  const resources = platform === 'darwin' ? place : join(folder, 'resources');
  const program =
    platform === 'darwin'
      ? join(folder, 'Anteroom.app', 'Contents', 'MacOS', 'Anteroom')
      : join(folder, platform === 'win32' ? 'Anteroom.exe' : 'anteroom');
  return { folder, program, archive: join(resources, 'app.asar'), resources };
}

/** @param {string} program Electron's @returns {string} the folder that electron-builder copies */
function distFolder(program) {
  return process.platform === 'darwin'
    ? program.replace(/\/Electron\.app\/.*$/, '')
    : dirname(program);
}

/**
 * Packs what is built into one folder, anew.
 * @param {{ path: string, version: string }} electron
 * @returns {Promise<Package>}
 */
export async function pack({ path, version }) {
  rmSync(output, { recursive: true, force: true });
  const { code, output: words } = await collect(
    process.execPath,
    [
      join(root, 'node_modules', 'electron-builder', 'cli.js'),
      '--dir',
      `-c.electronDist=${distFolder(path)}`,
      `-c.electronVersion=${version}`,
    ],
    { cwd: root, env: { ...process.env, CSC_IDENTITY_AUTO_DISCOVERY: 'false' } },
  );
  const folders = existsSync(output)
    ? readdirSync(output, { withFileTypes: true }).filter((entry) => entry.isDirectory())
    : [];
  if (code !== 0 || folders.length !== 1)
    throw new ToolError(
      `electron-builder made no package:\n${words.trim().split('\n').slice(-12).join('\n')}`,
      'DEBUG=electron-builder npm run dist -- --dir',
    );
  return layout(join(output, folders[0].name));
}
