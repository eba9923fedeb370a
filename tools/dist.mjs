#!/usr/bin/env node
/**
 * npm run dist: packs the kiosk into one folder under out/dist/ and looks at it: fuses, contents, a
 * start until the first slide, and a start with one byte changed. `--substitute` packs another
 * Electron than releases ship; `--dir` may be said, since a folder is all that can be made offline.
 */
import { relative } from 'node:path';
import { describeElectron } from './electron.mjs';
import { checkContents, checkFuses, play, playsWhenChanged } from './lib/dist-check.mjs';
import { pack, refuseSubstitute } from './lib/dist.mjs';
import { isRoot } from './lib/machine.mjs';
import { root } from './lib/paths.mjs';
import { prepare } from './lib/prepare.mjs';
import { runTool, step, ToolError } from './lib/steps.mjs';
import { checkSandbox } from './lib/system.mjs';

const known = ['--dir', '--substitute'];

await runTool(async () => {
  const given = process.argv.slice(2);
  const unknown = given.find((word) => !known.includes(word));
  if (unknown !== undefined)
    throw new ToolError(`dist knows ${known.join(' and ')}, not ${unknown}.`, 'npm run dist');
  const { electron, env, stop } = await prepare({ hidden: true });
  try {
    refuseSubstitute(electron, given.includes('--substitute'));

    const packed = await step('package', () => pack(electron), {
      tell: ({ folder }) =>
        `${relative(root, folder)}, with Electron ${describeElectron(electron)}`,
    });
    if (!isRoot()) await checkSandbox(packed.program);
    await step('fuses', () => checkFuses(packed.program), {
      tell: (count) => `${count} read back, all as they must be`,
    });
    await step('contents', () => checkContents(packed), {
      tell: (count) => `${count} files and folders in the archive, nothing else`,
    });
    await step(
      'start',
      async () => {
        const { shown, words } = await play(packed.program, env);
        if (shown === null) throw new ToolError(`The package showed no slide. It said:\n${words}`);
        return shown;
      },
      { tell: (shown) => `first slide after ${shown} ms` },
    );
    await step('changed', () => playsWhenChanged(packed, env), {
      tell: (plays) =>
        plays
          ? 'it plays with one byte of the archive changed: this system does not check it'
          : 'it refuses to start with one byte of the archive changed',
    });
  } finally {
    // Also when the package was refused: a screen in memory would keep this tool from ending.
    await stop();
  }
});
