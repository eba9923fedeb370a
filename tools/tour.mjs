#!/usr/bin/env node
/** npm run tour: walks the real app and saves a picture of every screen and size in out/tour/. */
import { join } from 'node:path';
import { root } from './lib/paths.mjs';
import { prepare } from './lib/prepare.mjs';
import { run } from './lib/processes.mjs';
import { runTool } from './lib/steps.mjs';

const cli = join(root, 'node_modules', '@playwright', 'test', 'cli.js');
const config = join(root, 'tools', 'playwright.tour.config.mjs');

await runTool(async () => {
  const { env, stop } = await prepare({ hidden: true });
  const args = [cli, 'test', '-c', config, ...process.argv.slice(2)];
  const { code } = await run(process.execPath, args, { env, cwd: root }).done;
  await stop();
  return code;
});
