#!/usr/bin/env node
/**
 * Finds the Electron program that this checkout runs on. As a program it prints the path and
 * nothing else on standard output, so that scripts can use it: "$(node tools/electron.mjs)".
 */
import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import {
  downloadElectron,
  installedElectron,
  overriddenElectron,
  wantedVersion,
} from './lib/electron-official.mjs';
import { substituteElectron, substituteRuns } from './lib/electron-substitute.mjs';
import { runTool, step, ToolError } from './lib/steps.mjs';

/**
 * @typedef {object} FoundElectron
 * @property {string} path the program
 * @property {string} version
 * @property {'override' | 'official' | 'substitute'} origin
 */

/** @returns {Promise<FoundElectron>} */
async function search() {
  const official = overriddenElectron() ?? installedElectron() ?? (await downloadElectron());
  if (official) return official;
  if (substituteRuns()) return substituteElectron();
  throw new ToolError(
    `Electron ${wantedVersion()} is not installed and could not be downloaded.`,
    'npm ci && npx install-electron',
  );
}

/**
 * One line that says which Electron was found, and what it may not be used for.
 * @param {FoundElectron} found
 * @returns {string}
 */
export function describeElectron({ version, origin }) {
  if (origin === 'override') return `${version}, from ELECTRON_OVERRIDE_DIST_PATH`;
  if (origin === 'official') return version;
  return `${version}, a substitute from the package registry, for development and tests only (releases ship ${wantedVersion()})`;
}

/**
 * Finds Electron: the one named by the environment, the installed one, the official download,
 * and on Linux x64 the substitute.
 * @param {{ quiet?: boolean }} [options] quiet: say nothing on screen
 * @returns {Promise<FoundElectron>}
 */
export async function findElectron({ quiet = false } = {}) {
  if (quiet) return search();
  const tell = (/** @type {FoundElectron} */ found) =>
    found.origin === 'substitute' ? describeElectron(found) : undefined;
  return step('Electron', search, { screen: process.stderr, tell });
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url))
  await runTool(async () => {
    const { path } = await findElectron();
    process.stdout.write(`${path}\n`);
  });
