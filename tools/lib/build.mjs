/** Builds the three parts of the app into dist/, when something has changed since last time. */
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { root } from './paths.mjs';
import { ToolError } from './steps.mjs';

const sources = [
  'main',
  'renderer',
  'tools/vite',
  'tools/lib/build.mjs',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
];
const parts = [
  { config: 'main', entry: 'main/index.ts', result: 'dist/main/index.js' },
  { config: 'preload', entry: 'main/preload/index.ts', result: 'dist/preload/index.cjs' },
  { config: 'renderer', entry: 'renderer/index.html', result: 'dist/renderer/index.html' },
];

/**
 * One hash over the names and bytes of all files under the given paths.
 * @param {string} base
 * @param {string[]} paths
 * @returns {string}
 */
export function hashSources(base, paths = sources) {
  const hash = createHash('sha256');
  for (const path of paths) {
    const full = join(base, path);
    const found = statSync(full, { throwIfNoEntry: false });
    if (!found) continue;
    const files = found.isDirectory()
      ? readdirSync(full, { recursive: true, encoding: 'utf8' })
          .sort()
          .map((file) => join(path, file))
      : [path];
    for (const file of files) {
      if (!statSync(join(base, file)).isFile()) continue;
      const bytes = readFileSync(join(base, file));
      hash.update(`${file}\0${bytes.length}\0`).update(bytes);
    }
  }
  return hash.digest('hex');
}

/** @param {string} base @param {string} hash @returns {boolean} whether dist/ is what these sources build to */
export function isBuilt(base, hash) {
  const stamp = join(base, 'dist', '.stamp');
  if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== hash) return false;
  return parts.every(({ result }) => existsSync(join(base, result)));
}

/**
 * Builds main, preload and page.
 * @param {{ logLevel?: import('vite').LogLevel, force?: boolean }} [options]
 * @returns {Promise<boolean>} whether anything had to be built
 */
export async function build({ logLevel = 'error', force = false } = {}) {
  const hash = hashSources(root);
  if (!force && isBuilt(root, hash)) return false;
  const stamp = join(root, 'dist', '.stamp');
  rmSync(stamp, { force: true });

  const vite = await import('vite');
  for (const { config, entry } of parts) {
    if (!existsSync(join(root, entry)))
      throw new ToolError(`The app cannot be built: ${entry} is missing.`, `git checkout ${entry}`);
    const { default: options } = await import(`../vite/${config}.config.mjs`);
    try {
      await vite.build({ ...options, configFile: false, logLevel });
    } catch (error) {
      const words = error instanceof Error ? error.message : String(error);
      throw new ToolError(`Building ${config} failed.\n${words}`, 'npm run build');
    }
  }
  mkdirSync(join(root, 'dist'), { recursive: true });
  writeFileSync(stamp, hash);
  return true;
}
