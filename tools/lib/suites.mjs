/** The runners of npm test: what each is started with and how its report is read. */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './paths.mjs';
import { run } from './processes.mjs';
import { countPlaywright, countVitest, settle } from './results.mjs';

/**
 * @typedef {object} Suite
 * @property {(prepared: import('./prepare.mjs').Prepared, filter: string[]) => { command: string, args: string[], env: NodeJS.ProcessEnv }} start
 * @property {(report: any) => import('./results.mjs').Count} count
 */

const modules = join(root, 'node_modules');
const reportOf = (/** @type {string} */ name) => join(root, 'out', `${name}.json`);

/** @param {string} project @param {string[]} filter */
const vitestArgs = (project, filter) => [
  join(modules, 'vitest', 'vitest.mjs'),
  'run',
  ...['--config', join(root, 'tools', 'vitest.config.mjs'), '--project', project],
  ...['--reporter=default', '--reporter=json', `--outputFile.json=${reportOf(project)}`],
  ...filter,
];

/**
 * Tests of the real app.
 * @param {string} name
 * @param {'alone' | 'together'} half which half runs when no filter chooses
 * @returns {Suite}
 */
const realApp = (name, half) => ({
  start: ({ env }, filter) => ({
    command: process.execPath,
    args: [
      join(modules, '@playwright', 'test', 'cli.js'),
      'test',
      ...['-c', join(root, 'tools', 'playwright.config.mjs')],
      ...filter,
    ],
    env: {
      ...env,
      // One speech service for hundreds of starts stops answering; the spec of voices has its own.
      ANTEROOM_VOICES: 'off',
      ANTEROOM_REPORT: reportOf(name),
      ...(filter.length === 0 ? { ANTEROOM_SPECS: half } : {}),
    },
  }),
  count: countPlaywright,
});

/** @type {Record<string, Suite>} */
export const suites = {
  // Electron's own Node, so that node:sqlite and everything else is what the kiosk runs on.
  unit: {
    start: ({ electron, env }, filter) => ({
      command: electron.path,
      args: vitestArgs('unit', filter),
      env: { ...env, ELECTRON_RUN_AS_NODE: '1' },
    }),
    count: countVitest,
  },
  component: {
    start: ({ env, chromium }, filter) => ({
      command: process.execPath,
      args: vitestArgs('component', filter),
      env: { ...env, ...(chromium ? { ANTEROOM_CHROMIUM: chromium } : {}) },
    }),
    count: countVitest,
  },
  // With a filter all that match; else the half that runs one at a time, then the other.
  e2e: realApp('e2e', 'alone'),
  pairs: realApp('pairs', 'together'),
};

/** @param {string} file @param {Suite['count']} count */
function readReport(file, count) {
  try {
    return count(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return null;
  }
}

/**
 * Runs one suite with its output on the screen.
 * @param {string} name
 * @param {import('./prepare.mjs').Prepared} prepared
 * @param {string[]} filter
 * @returns {Promise<import('./results.mjs').Count>}
 */
export async function runSuite(name, prepared, filter) {
  const { start, count } = suites[name];
  mkdirSync(join(root, 'out'), { recursive: true });
  rmSync(reportOf(name), { force: true });
  const { command, args, env } = start(prepared, filter);
  const { code } = await run(command, args, { env, cwd: root }).done;
  return settle({ code, count: readReport(reportOf(name), count) });
}
