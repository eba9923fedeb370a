#!/usr/bin/env node
/**
 * npm run soak: a month of the real app in half an hour, with tests/soak. The last line says what was
 * done and whether anything grew. `--minutes=N --days=N --visits=N --seed=N`; visits are those of a day.
 */
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { readNumbers } from './lib/numbers.mjs';
import { root } from './lib/paths.mjs';
import { prepare } from './lib/prepare.mjs';
import { run } from './lib/processes.mjs';
import { runTool, ToolError } from './lib/steps.mjs';

const cli = join(root, 'node_modules', '@playwright', 'test', 'cli.js');
const config = join(root, 'tests', 'soak', 'playwright.config.mjs');
const report = join(root, 'out', 'soak.json');

/** @param {number} code */
function closingLine(code) {
  try {
    const done = JSON.parse(readFileSync(report, 'utf8'));
    const minutes = (done.seconds / 60).toFixed(1);
    return (
      `soak: ${done.days} days of 24 hours in ${minutes} minutes (seed ${done.seed}): ${done.slides} slides, ` +
      `${done.visits} visits, ${done.touches} touches, ${done.publishes} publishes, ${done.switches} switches of the library, ` +
      `${done.kills} kills of the page: ${code === 0 ? 'nothing grew' : 'FAILED'}`
    );
  } catch {
    return 'soak: FAILED before its end';
  }
}

await runTool(async () => {
  if (process.platform !== 'linux')
    throw new ToolError('The soak reads memory from /proc, which only Linux has.');
  const asked = readNumbers(process.argv.slice(2), {
    minutes: 30,
    days: 30,
    visits: 200,
    seed: Date.now() % 1_000_000,
  });
  process.stdout.write(`seed      ${asked.seed}\n`);
  const { env, stop } = await prepare({ hidden: true });
  rmSync(report, { force: true });
  const { code } = await run(process.execPath, [cli, 'test', '-c', config], {
    env: { ...env, ANTEROOM_SOAK: JSON.stringify(asked) },
    cwd: root,
  }).done;
  await stop();
  process.stdout.write(`${closingLine(code)}\n`);
  return code;
});
