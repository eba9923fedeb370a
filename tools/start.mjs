#!/usr/bin/env node
/** npm start: runs the kiosk from this checkout, from a fresh clone on. */
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isRoot } from './lib/machine.mjs';
import { root } from './lib/paths.mjs';
import { prepare } from './lib/prepare.mjs';
import { run } from './lib/processes.mjs';
import { showTroubles } from './lib/quiet.mjs';
import { runTool } from './lib/steps.mjs';
import { checkSandbox } from './lib/system.mjs';

const picture = join(root, 'out', 'kiosk.png');
const log = join(root, 'out', 'kiosk.log');

/** Says where the picture is as soon as the kiosk has saved the first one. */
function announcePicture() {
  const timer = setInterval(() => {
    if (!existsSync(picture)) return;
    clearInterval(timer);
    process.stdout.write(`picture   ${picture}, anew every 10 seconds\n`);
  }, 250);
  timer.unref();
}

await runTool(async () => {
  const { electron, env, unseen, stop } = await prepare({});
  if (!isRoot()) await checkSandbox(electron.path);
  if (unseen) {
    mkdirSync(dirname(picture), { recursive: true });
    rmSync(picture, { force: true });
    env.ANTEROOM_PICTURE = picture;
  }
  // Chromium refuses to start its sandbox for root; anybody else keeps it.
  const args = [root, ...(isRoot() ? ['--no-sandbox'] : []), ...process.argv.slice(2)];
  const kiosk = run(electron.path, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
  showTroubles([kiosk.child.stdout, kiosk.child.stderr], process.stdout, log);
  process.stdout.write('kiosk     running; Ctrl+C ends it\n');
  if (unseen) announcePicture();
  const { code, signal } = await kiosk.done;
  await stop();
  if (signal)
    process.stderr.write(`The kiosk was ended by ${signal}; the last words are in ${log}.\n`);
  return signal ? 1 : code;
});
