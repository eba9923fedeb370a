#!/usr/bin/env node
/**
 * npm run conformance: asks axe and our own checks about every screen in every language, colour, size
 * and shape, takes pictures, and writes out/conformance.html. Words after `--` choose some of them,
 * as in `-g "patients, es"`; the page then says which results it holds.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { conformancePage, findings } from './lib/conformance-page.mjs';
import { root } from './lib/paths.mjs';
import { prepare } from './lib/prepare.mjs';
import { run } from './lib/processes.mjs';
import { runTool } from './lib/steps.mjs';

const folder = join(root, 'out', 'conformance');
const page = join(root, 'out', 'conformance.html');
const cli = join(root, 'node_modules', '@playwright', 'test', 'cli.js');
const config = join(root, 'tools', 'playwright.conformance.config.mjs');
const criteria = join(root, 'renderer', 'staff', 'conformance', 'criteria.json');

const readJson = (/** @type {string} */ path) => JSON.parse(readFileSync(path, 'utf8'));

await runTool(async () => {
  const { env, stop } = await prepare({ hidden: true });
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'pictures'), { recursive: true });
  const args = [cli, 'test', '-c', config, ...process.argv.slice(2)];
  const { code } = await run(process.execPath, args, { env, cwd: root }).done;
  await stop();
  const results = readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .flatMap((name) => readJson(join(folder, name)));
  const { version } = readJson(join(root, 'package.json'));
  const pictures = new Set(readdirSync(join(folder, 'pictures')));
  writeFileSync(
    page,
    conformancePage({
      criteria: readJson(criteria),
      results,
      pictures,
      version,
      day: new Date().toISOString().slice(0, 10),
    }),
  );
  const troubles = results.filter((look) => findings(look).length > 0).length;
  process.stdout.write(
    `\n${results.length} screens looked at, ${troubles} with something found\n${page}\n`,
  );
  return code;
});
