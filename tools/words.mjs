#!/usr/bin/env node
/**
 * npm run words [-- FOLDER]: how easy the words of a library are, and each fault with its line. Ends
 * with 1 when a limit is passed. Without a folder it measures the library that ships.
 */
import { statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './lib/paths.mjs';
import { packagesStep } from './lib/prepare.mjs';
import { runTool, ToolError } from './lib/steps.mjs';

await runTool(async () => {
  const [named = join(root, 'content')] = process.argv.slice(2);
  // npm runs its scripts in the folder of package.json, not where the author stands.
  const folder = resolve(process.env.INIT_CWD ?? process.cwd(), named);
  if (!statSync(join(folder, 'library.yaml'), { throwIfNoEntry: false }))
    throw new ToolError(
      `${folder} is no library: there is no library.yaml in it.`,
      'npm run words -- content',
    );
  await packagesStep();
  const vite = await import('vite');
  const { default: config } = await import('./vite/meter.config.mjs');
  await vite.build({ ...config, configFile: false, logLevel: 'error' });
  const built = pathToFileURL(join(root, 'out', 'meter', 'index.mjs')).href;
  const { measureLibrary, reportOf } = await import(built);
  const readings = await measureLibrary(folder);
  process.stdout.write(`${reportOf(readings)}\n`);
  if (readings.length === 0)
    throw new ToolError(`No text of ${folder} can be measured.`, 'npm test -- unit content');
  return readings.some((/** @type {{ faults: unknown[] }} */ { faults }) => faults.length > 0)
    ? 1
    : 0;
});
