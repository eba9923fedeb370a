/** The npm packages that package-lock.json names, installed exactly. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { npm } from './npm.mjs';
import { root } from './paths.mjs';
import { ToolError } from './steps.mjs';

/**
 * @typedef {{ version?: string, integrity?: string, optional?: boolean }} Locked
 * @typedef {{ packages?: Record<string, Locked> }} Lock
 */

/**
 * Whether what npm last installed is what the lock asks for. npm writes its own record as the last
 * act of an install, so an interrupted one has none; parts for other platforms are never installed.
 * @param {Lock} lock package-lock.json
 * @param {Lock | null} installed node_modules/.package-lock.json
 * @returns {boolean}
 */
export function isCurrent(lock, installed) {
  if (!installed?.packages) return false;
  const wanted = lock.packages ?? {};
  const missing = Object.entries(wanted).some(([path, entry]) => {
    if (path === '') return false;
    const found = installed.packages?.[path];
    if (!found) return !entry.optional;
    return found.version !== entry.version || found.integrity !== entry.integrity;
  });
  return !missing && Object.keys(installed.packages).every((path) => path in wanted);
}

/** @param {string} file @returns {Lock | null} */
function readLock(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}

/**
 * Whether `npm ci` refused only because the registry does not carry some optional parts for other
 * platforms: npm then knows no version of them, and takes that for a lock that is out of step.
 * @param {string} output of npm
 * @returns {boolean}
 */
export function lacksOnlyForeignParts(output) {
  const complaints = [...output.matchAll(/^npm error (Missing|Invalid): (.*) from lock file$/gm)];
  const others = /^npm error Invalid:/m.test(output);
  return complaints.length > 0 && !others && complaints.every(([, , what]) => what.endsWith('@'));
}

/**
 * Installs the packages when they are missing or older than the lock.
 * @returns {Promise<boolean>} whether anything had to be installed
 */
export async function preparePackages() {
  const lock = readLock(join(root, 'package-lock.json'));
  if (!lock)
    throw new ToolError(
      'package-lock.json is missing or broken.',
      'git checkout package-lock.json',
    );
  if (isCurrent(lock, readLock(join(root, 'node_modules', '.package-lock.json')))) return false;

  // Without --include=dev a NODE_ENV of production would leave the tools out.
  const options = ['--include=dev', '--no-audit', '--no-fund'];
  let result = await npm(['ci', ...options], { cwd: root });
  if (result.code !== 0 && lacksOnlyForeignParts(result.output))
    // The same versions from the same lock, which stays as it is.
    result = await npm(['install', '--no-save', ...options], { cwd: root });
  if (result.code === 0) return true;
  const words = result.output.split('\n').filter((line) => line.startsWith('npm error'));
  throw new ToolError(
    `The packages could not be installed.\n${words.slice(0, 4).join('\n') || result.output.trim()}`,
    'npm ci',
  );
}
