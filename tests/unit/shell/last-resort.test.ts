import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { endForGood } from '../../../main/shell/last-resort.js';

test.skipIf(process.platform === 'win32').concurrent(
  'leaves alone whoever did not begin it',
  async () => {
    const stranger = spawn('/bin/sleep', ['30'], { stdio: 'ignore' });
    endForGood(process.platform, stranger.pid ?? 0);
    await new Promise((later) => setTimeout(later, 6000));
    expect(stranger.signalCode).toBeNull();
    stranger.kill();
  },
  20_000,
);

test.skipIf(process.platform === 'win32').concurrent(
  'ends a process that does not end',
  async () => {
    // It begins the guard as the app does, and then nothing of it runs any more.
    const script = join(import.meta.dirname, 'endless.mjs');
    const child = spawn(process.execPath, ['--experimental-strip-types', script], {
      stdio: 'ignore',
      env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' },
    });
    const signal = await new Promise((ended) =>
      child.once('exit', (_code, name) => {
        ended(name);
      }),
    );
    expect(signal).toBe('SIGKILL');
  },
  30_000,
);
