import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { renameSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElectronApplication } from '@playwright/test';
import { expect } from '../e2e/visitor.js';
import { test } from './installed.js';
import { killPage, screenOf } from './page.js';

/** Presses there, in CSS px, and stays. */
const press = (app: ElectronApplication, x: number, y: number): Promise<void> =>
  app.evaluate(
    ({ BrowserWindow }, at) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents;
      contents?.sendInputEvent({ type: 'mouseUp', button: 'left', clickCount: 1, x: 600, y: 400 });
      contents?.sendInputEvent({ type: 'mouseDown', button: 'left', clickCount: 1, ...at });
    },
    { x, y },
  );

const times = (text: string, words: string): number => text.split(words).length - 1;

test('a page that fails at every load ends at the fault screen, and is back when it is whole', async ({
  copy,
}) => {
  test.setTimeout(180_000);
  const { dir, log } = copy;
  copy.start();
  await expect.poll(log, { timeout: 30_000 }).toContain('first slide after');
  const page = join(dir, 'dist', 'renderer', 'index.html');
  renameSync(page, `${page}.away`);
  for (const pid of copy.pages()) process.kill(pid, 'SIGKILL');

  await expect.poll(log, { timeout: 120_000 }).toContain('The fault screen is shown');
  // Each step three times in a minute at most, and then the next; nothing follows the last.
  await new Promise((resolve) => setTimeout(resolve, 5000));
  for (const step of [
    'The page is loaded again in',
    'A new window is opened in',
    'The cache is cleared',
    'The app starts anew in',
  ])
    expect(times(log(), step), step).toBe(3);
  expect(times(log(), 'The fault screen is shown')).toBe(1);

  // A start tries the app first, once it is whole.
  await copy.end();
  renameSync(`${page}.away`, page);
  const before = times(log(), 'first slide after');
  copy.start();
  await expect
    .poll(() => times(log(), 'first slide after'), { timeout: 30_000 })
    .toBeGreaterThan(before);
});

test('a page whose script is gone is no page that stands', async ({ copy }) => {
  const { dir, log } = copy;
  const assets = join(dir, 'dist', 'renderer', 'assets');
  renameSync(assets, `${assets}-away`);
  copy.start();
  await expect
    .poll(log, { timeout: 60_000 })
    .toContain('The page was loaded and does not stand. The page is loaded again');
});

test('the fault screen shows the clinic’s name and the last good words, and staff get in', async ({
  launch,
}) => {
  test.setTimeout(120_000);
  const userData = await mkdtemp(join(tmpdir(), 'anteroom-'));
  try {
    const settings = { clinic: { name: 'Elm Street Clinic' } };
    const first = await launch({ userData, settings });
    const words = (): Promise<string> =>
      readFile(join(userData, 'last-good.json'), 'utf8').catch(() => '');
    await expect.poll(words).toContain('Ketamine');
    await first.close();
    // As after a night of faults: everything but the last step was tried.
    const attempts = ['reload', 'window', 'cache', 'relaunch', 'fault'].map((step) => ({
      step,
      at: 1,
    }));
    await writeFile(join(userData, 'recovery.json'), JSON.stringify({ ran: 1000, attempts }));

    const { app, log } = await launch({ userData });
    await expect.poll(() => screenOf(app)).toBe('k-attract');
    await killPage(app);
    await expect.poll(log).toContain('The fault screen is shown');
    await expect.poll(() => screenOf(app)).toContain('Elm Street Clinic');
    await expect.poll(() => screenOf(app)).toContain('Ketamine');
    const shown = await screenOf(app);
    expect(shown).not.toMatch(/error|fault|failed/i);

    const door = (): Promise<unknown> =>
      app.evaluate(({ BrowserWindow }) =>
        BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript(
          `document.querySelector('k-staff') !== null`,
        ),
      );
    // In the middle, a finger that stays is nobody who knows the way.
    await press(app, 600, 400);
    await new Promise((resolve) => setTimeout(resolve, 3500));
    expect(await screenOf(app)).toContain('Elm Street Clinic');
    // Another window that comes to the front, as of a test beside this one, takes the finger away.
    await expect(async () => {
      await press(app, 20, 20);
      await expect.poll(() => screenOf(app), { timeout: 8000 }).toBe('k-attract');
    }).toPass({ timeout: 40_000 });
    await expect.poll(door, { timeout: 20_000 }).toBe(true);

    await killPage(app);
    await expect.poll(() => screenOf(app), { timeout: 20_000 }).toContain('Elm Street Clinic');
    await app.evaluate(({ BrowserWindow }) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents;
      for (const type of ['keyDown', 'keyUp'] as const)
        contents?.sendInputEvent({ type, keyCode: 'S', modifiers: ['control', 'alt'] });
    });
    await expect.poll(() => screenOf(app), { timeout: 20_000 }).toBe('k-attract');
    await expect.poll(door, { timeout: 20_000 }).toBe(true);
  } finally {
    await rm(userData, { recursive: true, force: true, maxRetries: 3 });
  }
});
