import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { expect, root, test } from '../e2e/visitor.js';

/** The command lines of all processes that use a data folder; Linux only. */
function processesOf(userData: string): string[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((pid) => {
      try {
        return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
      } catch {
        return ''; // it ended while we looked
      }
    })
    .filter((line) => line.includes(userData));
}

test('a second start brings the first to the front and ends well', async ({ launch }) => {
  const { app, userData, log } = await launch();
  await app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.hide();
  });
  const own = app.process();
  const args = own.spawnargs.slice(1).filter((arg) => !/^--(inspect|remote-debugging)/.test(arg));
  // Several, because an end that comes too early in Chromium's start fails only now and then.
  for (let start = 0; start < 12; start++) {
    const second = spawn(own.spawnfile, args, { cwd: root, stdio: 'ignore' });
    const ended = await new Promise((resolve) =>
      second.once('exit', (code, by) => {
        resolve({ code, by });
      }),
    );
    expect(ended, `start ${start}`).toEqual({ code: 0, by: null });
  }
  const isVisible = (): Promise<boolean | undefined> =>
    app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isVisible());
  await expect.poll(isVisible).toBe(true);
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
  expect(log().match(/Anteroom \d/g), userData).toHaveLength(1);
});

test('it plays where the folder for temporary files cannot be written', async ({ folder }) => {
  test.skip(process.platform !== 'linux', 'only here a test has such a folder');
  // Not by Playwright, which has Chromium share its memory in that very folder.
  const kiosk = spawn(
    String(createRequire(import.meta.url)('electron')),
    [root, `--user-data-dir=${folder}`, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
    { env: { ...process.env, TMPDIR: '/proc' }, stdio: 'ignore' },
  );
  const ended = new Promise((resolve) => kiosk.once('exit', resolve));
  const log = (): string => {
    const file = join(folder, 'logs', 'main.log');
    return existsSync(file) ? readFileSync(file, 'utf8') : '';
  };
  try {
    await expect.poll(log, { timeout: 30_000 }).toContain('first slide after');
    expect(log()).toContain('The folder for temporary files cannot be written');
    expect(log()).not.toContain('process ended');
  } finally {
    kiosk.kill();
  }
  expect(await ended).toBe(0);
});

for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  test(`${signal} ends everything cleanly`, async ({ launch }) => {
    const { app, userData, log } = await launch();
    const own = app.process();
    expect(processesOf(userData).length).toBeGreaterThan(1);
    const ended = new Promise((resolve) =>
      own.once('exit', (code, by) => {
        resolve({ code, by });
      }),
    );
    own.kill(signal);
    expect(await ended).toEqual({ code: 0, by: null });
    await expect.poll(() => processesOf(userData)).toEqual([]);
    expect(log()).toMatch(/info \(start\)\s+ended/);
  });
}
