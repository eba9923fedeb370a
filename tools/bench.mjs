#!/usr/bin/env node
/** npm run bench: measures the real app with tests/bench/bench.mjs. */
import { join } from 'node:path';
import { root } from './lib/paths.mjs';
import { prepare } from './lib/prepare.mjs';
import { run } from './lib/processes.mjs';
import { runTool } from './lib/steps.mjs';

await runTool(async () => {
  const { env, stop } = await prepare({ hidden: true });
  const args = [join(root, 'tests', 'bench', 'bench.mjs'), ...process.argv.slice(2)];
  const { code } = await run(process.execPath, args, { env, cwd: root }).done;
  await stop();
  return code;
});
