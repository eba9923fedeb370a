/** What has to stand before Electron can run: packages, program, libraries, screen, build. */
import { dirname } from 'node:path';
import { describeElectron, findElectron } from '../electron.mjs';
import { build } from './build.mjs';
import { openDisplay, wantsXvfb } from './display.mjs';
import { findProgram } from './machine.mjs';
import { preparePackages } from './packages.mjs';
import { step } from './steps.mjs';
import { findChromium, prepareSystem } from './system.mjs';

/**
 * @typedef {object} Prepared
 * @property {import('../electron.mjs').FoundElectron} electron
 * @property {NodeJS.ProcessEnv} env for every program that opens a window or asks for Electron
 * @property {boolean} unseen whether the screen is one in memory
 * @property {string | null} chromium
 * @property {() => Promise<void>} stop
 */

/** Installs the packages and says so. */
export function packagesStep() {
  return step('packages', preparePackages, {
    tell: (installed) => (installed ? 'installed' : 'up to date'),
  });
}

/**
 * Prepares everything, a line a step.
 * @param {{ display?: boolean, hidden?: boolean, chromium?: boolean }} needs
 *   display: a screen at all; hidden: rather one that nobody sees; chromium: a browser for component tests
 * @returns {Promise<Prepared>}
 */
export async function prepare({ display = true, hidden = false, chromium = false }) {
  await packagesStep();
  const electron = await step('Electron', () => findElectron({ quiet: true }), {
    tell: describeElectron,
  });
  const inMemory = display && wantsXvfb({ hidden, hasXvfb: findProgram(['Xvfb']) !== null });
  await step('system', () => prepareSystem({ electron: electron.path, xvfb: inMemory, chromium }), {
    tell: ({ installed, advice }) => {
      if (advice !== null) return `has no voices to read aloud; for those: ${advice}`;
      return installed.length > 0 ? `installed ${installed.join(' ')}` : 'has all that is needed';
    },
  });
  await step('build', () => build(), { tell: (built) => (built ? 'done' : 'up to date') });
  const screen = await step('screen', () => openDisplay(inMemory), {
    tell: ({ own, env }) => (own ? `in memory, 1920 by 1080, DISPLAY=${env.DISPLAY}` : undefined),
  });
  return {
    electron,
    // The electron package, and Playwright with it, then uses this program and downloads none.
    env: { ...screen.env, ELECTRON_OVERRIDE_DIST_PATH: distFolder(electron) },
    unseen: screen.own,
    chromium: chromium ? findChromium() : null,
    stop: screen.stop,
  };
}

/** @param {import('../electron.mjs').FoundElectron} electron @returns {string} */
function distFolder({ path }) {
  return process.platform === 'darwin' ? path.replace(/\/Electron\.app\/.*$/, '') : dirname(path);
}
