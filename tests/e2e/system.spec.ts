import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import type { Health } from '../../main/contract/staff.js';
import { expect, root, test, type Kiosk } from './app.js';
import { answerOf, ask } from './verbs.js';

const pin = '482913705648';

/** Enters the PIN and reads how the machine is. */
async function health(page: Page): Promise<Health> {
  await answerOf(page, 'enterPin', { pin });
  return answerOf(page, 'readHealth');
}

/** The app's main processes that use a data folder; Linux only. */
function mainProcessesOf(userData: string): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => {
      try {
        const line = readFileSync(`/proc/${pid}/cmdline`, 'utf8');
        return line.includes(`--user-data-dir=${userData}`) && !line.includes('--type=');
      } catch {
        return false; // it ended while we looked
      }
    })
    .map(Number);
}

/** The state of the window, asked in main. */
function windowOf(app: ElectronApplication) {
  return app.evaluate(({ BrowserWindow, screen }) => {
    const window = BrowserWindow.getAllWindows()[0];
    return {
      visible: window?.isVisible(),
      kiosk: window?.isKiosk(),
      bounds: window?.getBounds(),
      display: screen.getPrimaryDisplay().bounds,
    };
  });
}

/** Presses Ctrl+Alt+S where a keyboard would. */
function callStaff(app: ElectronApplication): Promise<void> {
  return app.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    for (const type of ['keyDown', 'keyUp'] as const)
      contents?.sendInputEvent({ type, keyCode: 's', modifiers: ['control', 'alt'] });
  });
}

/** Whether the staff screens stand, asked past Playwright, whose view of a page dies with it. */
function staffStand({ app }: Kiosk): Promise<boolean> {
  return app.evaluate(async ({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    if (!contents || contents.isCrashed() || contents.isLoading()) return false;
    const found: unknown = await contents.executeJavaScript(
      `document.querySelector('k-staff') !== null`,
    );
    return found === true;
  });
}

/** Tells main that the page could not be loaded. */
function failToLoad({ app }: Kiosk): Promise<boolean | undefined> {
  return app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.emit(
      'did-fail-load',
      {},
      -6,
      'gone',
      'kiosk://app/index.html',
      true,
    ),
  );
}

/** Waits until the app has ended and a new one plays; ends that one, which is nobody's child. */
async function endTheNext({ userData, log }: Kiosk, first: readonly number[]): Promise<void> {
  const next = (): number[] => mainProcessesOf(userData).filter((pid) => !first.includes(pid));
  try {
    const shown = (): number | undefined => log().match(/first slide after/g)?.length;
    await expect.poll(shown, { timeout: 60_000 }).toBe(2);
    expect(next()).toHaveLength(1);
  } finally {
    for (const pid of next()) process.kill(pid, 'SIGTERM');
  }
  await expect.poll(() => mainProcessesOf(userData)).toEqual([]);
}

test.describe('why the kiosk was started', () => {
  test('is told after a restart by staff, which comes back by itself', async ({ launch }) => {
    const kiosk = await launch({ pin });
    const { page, userData, log } = kiosk;
    expect((await health(page)).lastStart.reason).toBe('first');
    const first = mainProcessesOf(userData);
    await ask(page, 'restartKiosk').catch(() => undefined); // the page may be gone before it hears
    await endTheNext(kiosk, first);
    expect(log()).toContain('the last run: ended-by-staff');
    const third = await launch({ userData });
    expect((await health(third.page)).lastStart.reason).toBe('ended-cleanly');
  });

  test('is told after the app started itself anew', async ({ launch }) => {
    const userData = await mkdtemp(join(tmpdir(), 'anteroom-'));
    // As when all that is lighter had been tried.
    const attempts = [{ step: 'relaunch', at: 1 }];
    await writeFile(join(userData, 'recovery.json'), JSON.stringify({ ran: 2, attempts }));
    const kiosk = await launch({ userData });
    const { log } = kiosk;
    const first = mainProcessesOf(userData);
    await failToLoad(kiosk);
    await expect.poll(log).toContain('The app starts anew');
    await endTheNext(kiosk, first);
    expect(log()).toContain('the last run: renewed');
    await rm(userData, { recursive: true, force: true, maxRetries: 3 });
  });

  test('is told after a power cut', async ({ launch }) => {
    const { app, userData, page } = await launch({ pin });
    await health(page);
    const ended = new Promise((resolve) => app.process().once('exit', resolve));
    app.process().kill('SIGKILL');
    await ended;
    const again = await launch({ userData });
    const now = await health(again.page);
    expect(now.lastStart.reason).toBe('power-cut');
    expect(now.playingSince).toBeGreaterThanOrEqual(now.lastStart.at);
    expect(now.freeBytes).toBeGreaterThan(0);
    expect(now.displays.filter(({ inUse }) => inUse)).toHaveLength(1);
  });
});

test('staff leave the kiosk, locked, and a second start brings it back full screen', async ({
  launch,
}) => {
  // The last switch counts: no size for a test, so the window is the kiosk's own.
  const { app, page } = await launch({ pin, args: ['--test-bounds='] });
  expect(await health(page)).not.toHaveProperty('leave');
  await answerOf(page, 'leaveKiosk');
  await expect.poll(async () => (await windowOf(app)).visible).toBe(false);
  expect((await windowOf(app)).kiosk).toBe(false);
  expect((await answerOf(page, 'readDoor')).unlocked).toBe(false);
  expect((await health(page)).leave).toMatchObject({ back: null });

  const own = app.process();
  const args = own.spawnargs.slice(1).filter((arg) => !/^--(inspect|remote-debugging)/.test(arg));
  const second = spawn(own.spawnfile, args, { cwd: root, stdio: 'ignore' });
  await new Promise((resolve) => second.once('exit', resolve));
  await expect.poll(async () => (await windowOf(app)).visible).toBe(true);
  const { kiosk, bounds, display } = await windowOf(app);
  expect(kiosk).toBe(true);
  expect(bounds).toEqual(display);
  const { leave } = await health(page);
  expect(leave?.back).toBeGreaterThanOrEqual(leave?.from ?? Infinity);
});

test('Ctrl+Alt+S opens the staff screens, and again when the page that was called hung', async ({
  launch,
}) => {
  const kiosk = await launch();
  await callStaff(kiosk.app);
  await expect.poll(() => staffStand(kiosk)).toBe(true);

  const hung = await launch();
  await hung.app.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    contents?.executeJavaScript('for (;;);').catch(() => undefined);
  });
  await callStaff(hung.app);
  await expect.poll(hung.log, { timeout: 20_000 }).toContain('The page is loaded again');
  await expect.poll(() => staffStand(hung)).toBe(true);
});

test('the window goes to the display that staff chose, and back while it is unplugged', async ({
  launch,
}) => {
  const { app, page, userData } = await launch({ pin, args: ['--test-bounds='] });
  const wall = { x: 200, y: 100, width: 1200, height: 700 };
  /** Plugs a second display in or out, as far as this process can tell. */
  const plug = (second: typeof wall | null): Promise<void> =>
    app.evaluate(({ screen }, bounds) => {
      const primary = screen.getPrimaryDisplay();
      const more = bounds ? [{ ...primary, id: 77, label: 'Wall', bounds }] : [];
      screen.getAllDisplays = () => [primary, ...more];
      screen.emit(bounds ? 'display-added' : 'display-removed', {}, primary);
    }, second);
  const bounds = async () => (await windowOf(app)).bounds;
  const { display } = await windowOf(app);

  await plug(wall);
  await health(page);
  const displays = await answerOf(page, 'readDisplays');
  expect(displays.map(({ label, primary, inUse }) => ({ label, primary, inUse }))).toEqual([
    { label: displays[0]?.label, primary: true, inUse: true },
    { label: 'Wall', primary: false, inUse: false },
  ]);
  expect(await bounds()).toEqual(display);

  const key = displays[1]?.key ?? null;
  await writeFile(join(userData, 'settings.json'), JSON.stringify({ display: { screen: key } }));
  await expect.poll(bounds).toEqual(wall);
  await plug(null);
  await expect.poll(bounds).toEqual(display);
  await plug(wall);
  await expect.poll(bounds).toEqual(wall);
  expect((await windowOf(app)).kiosk).toBe(true);
});
