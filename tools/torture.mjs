#!/usr/bin/env node
/**
 * npm run torture: kills what keeps settings and libraries 1,000 times at random moments, with
 * tests/resilience/torture.spec.ts. The last line says how often and whether anything was lost.
 * `--kills=N --app=N --seed=N`; `--app` are those of the kills that hit the whole app.
 */
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { readNumbers } from './lib/numbers.mjs';
import { root } from './lib/paths.mjs';
import { prepare } from './lib/prepare.mjs';
import { run } from './lib/processes.mjs';
import { runTool } from './lib/steps.mjs';

const cli = join(root, 'node_modules', '@playwright', 'test', 'cli.js');
const config = join(root, 'tools', 'playwright.config.mjs');
const report = join(root, 'out', 'torture.json');

/** @param {number} code */
function closingLine(code) {
  try {
    const { seed, settings, libraries, app, met } = JSON.parse(readFileSync(report, 'utf8'));
    process.stdout.write(`met       ${JSON.stringify(met)}\n`);
    return (
      `torture: ${settings + libraries + app} kills (seed ${seed}): ${settings} while publishing, ${libraries} while ` +
      `taking in libraries, ${app} of the whole app: ${code === 0 ? 'nothing was lost' : 'FAILED'}`
    );
  } catch {
    return 'torture: FAILED before its end';
  }
}

await runTool(async () => {
  const asked = readNumbers(process.argv.slice(2), {
    kills: 1000,
    app: 20,
    seed: Date.now() % 1_000_000,
  });
  process.stdout.write(`seed      ${asked.seed}\n`);
  const { env, stop } = await prepare({ hidden: true });
  rmSync(report, { force: true });
  const { code } = await run(
    process.execPath,
    [cli, 'test', '-c', config, 'tests/resilience/torture.spec.ts'],
    { env: { ...env, ANTEROOM_TORTURE: JSON.stringify(asked) }, cwd: root },
  ).done;
  await stop();
  process.stdout.write(`${closingLine(code)}\n`);
  return code;
});
