#!/usr/bin/env node
/** npm run check: types, lint, format, templates and translations; two at a time, the words of the failed ones only. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './lib/paths.mjs';
import { packagesStep } from './lib/prepare.mjs';
import { collect } from './lib/processes.mjs';
import { runTool } from './lib/steps.mjs';

const atOnce = 2;
const projects = readdirSync(root).filter((name) => /^tsconfig(\..+)?\.json$/.test(name));
const module = (/** @type {string} */ path) => join(root, 'node_modules', path);
// Lint takes as long as all the others together, so it begins first and they run beside it.
const checks = [
  { name: 'lint', args: [module('eslint/bin/eslint.js'), '.', '--max-warnings', '0'] },
  ...projects.map((project) => ({
    name: project === 'tsconfig.json' ? 'types' : `types of ${project}`,
    args: [module('typescript/bin/tsc'), '--noEmit', '-p', project],
  })),
  // The analyzer's list of CSS properties is older than text-wrap, so it may not judge style sheets.
  {
    name: 'templates',
    args: [
      module('lit-analyzer/cli.js'),
      'renderer/**/*.ts',
      '--strict',
      '--rules.no-invalid-css',
      'off',
    ],
  },
  { name: 'words', args: [join(root, 'tools', 'translate.mjs'), '--check'] },
  { name: 'format', args: [module('prettier/bin/prettier.cjs'), '--check', '.'] },
];

/** @param {{ name: string, args: string[] }} check @returns {Promise<boolean>} whether it passed */
async function runCheck({ name, args }) {
  const began = Date.now();
  const { code, output } = await collect(process.execPath, args, { cwd: root });
  const seconds = ((Date.now() - began) / 1000).toFixed(1);
  process.stdout.write(`${name.padEnd(9)} ${code === 0 ? 'right' : 'wrong'} (${seconds} s)\n`);
  if (code !== 0) process.stdout.write(`${output.trimEnd()}\n\n`);
  return code === 0;
}

await runTool(async () => {
  await packagesStep();
  const waiting = [...checks];
  let wrong = 0;
  const worker = async () => {
    for (let check = waiting.shift(); check; check = waiting.shift())
      if (!(await runCheck(check))) wrong += 1;
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return wrong > 0 ? 1 : 0;
});
