import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { ElectronApplication } from '@playwright/test';
import type { KioskApi } from '../../main/contract/api.js';
import type { HappeningKind } from '../../main/contract/watch.js';
import { enterStaff, openPlace } from '../e2e/staff.js';
import { answerOf } from '../e2e/verbs.js';
import { expect, test, visitorOf } from '../e2e/visitor.js';
import { filling, layoutOf, plug } from './displays.js';
import { endAll } from './installed.js';
import { processOf, screenOf } from './page.js';

const pin = '482913';

/** What main has once `hurry.cjs` ran in it. */
interface Hurrying {
  hurry(milliseconds: number): void;
}

/**
 * Lets main's clock run ahead, while the page says again and again that it lives, until main loads
 * it anew; says whether that happened within so many milliseconds.
 */
function isLoadedAnewWithin(app: ElectronApplication, milliseconds: number): Promise<boolean> {
  return app.evaluate(async ({ BrowserWindow }, milliseconds) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    const main = globalThis as unknown as Hurrying;
    const isLoading = { now: false };
    contents?.once('did-start-loading', () => (isLoading.now = true));
    for (let passed = 0; passed < milliseconds && !isLoading.now; passed += 2000) {
      await contents?.executeJavaScript(
        'kiosk.beat({ frame: true, moves: 0, lying: false, broken: false }).then(() => 0)',
      );
      main.hurry(2000);
      // What main does about it comes after the least of its delays.
      if (passed % 60_000 === 0) await new Promise((resolve) => setTimeout(resolve, 100));
    }
    await new Promise((resolve) => setTimeout(resolve, 200));
    return isLoading.now;
  }, milliseconds);
}

test('what goes wrong around the page is borne, mended, kept, and told to staff', async ({
  launch,
  folder,
}) => {
  test.setTimeout(180_000);
  const userData = join(folder, 'data');
  // No slide goes by itself while it is looked at.
  const settings = { clinic: { name: 'Harbor Clinic' }, timing: { slideSeconds: 120 } };
  const times = (text: string, words: string): number => text.split(words).length - 1;

  await test.step('an error of main that nobody caught: it starts anew', async () => {
    const { app, log } = await launch({ userData, settings, pin });
    await app.evaluate(() => {
      setTimeout(() => {
        throw new Error('thrown by a test');
      });
    });
    await expect.poll(log).toContain('nobody caught');
    await expect.poll(log).toContain('The app starts anew');
    await expect.poll(() => times(log(), 'first slide after'), { timeout: 30_000 }).toBe(2);
    expect(log()).toContain('the last run: renewed');
    await endAll(userData);
    // As after a healthy hour: or whatever comes next would start it anew as well.
    rmSync(join(userData, 'recovery.json'));
  });

  const kiosk = await launch({
    userData,
    args: ['--test-bounds='],
    preload: join(import.meta.dirname, 'hurry.cjs'),
  });
  const { app, page, log } = kiosk;
  await page.locator('k-attract k-slide').first().waitFor();
  const pid = await processOf(app);
  const { glass } = await layoutOf(page);

  await test.step('a promise of main that nobody awaited: it plays on', async () => {
    await app.evaluate(() => {
      for (let time = 0; time < 5; time += 1) void Promise.reject(new Error('refused by a test'));
    });
    await expect.poll(log).toContain('nobody awaited');
    expect(await screenOf(app)).toBe('k-attract');
  });

  await test.step('main stood still: nobody blames the page', async () => {
    await app.evaluate(() => {
      for (const end = Date.now() + 3600; Date.now() < end;);
    });
    await expect.poll(log).toContain('own process stood still');
  });

  await test.step('the machine woke: the door is locked', async () => {
    expect((await answerOf(page, 'enterPin', { pin })).unlocked).toBe(true);
    await app.evaluate(({ powerMonitor }) => powerMonitor.emit('resume'));
    expect((await answerOf(page, 'readDoor')).unlocked).toBe(false);
  });

  await test.step('the display is turned, unplugged and plugged in: the slide fills it', async () => {
    expect(await layoutOf(page)).toEqual(filling(...glass));
    await app.evaluate(({ BrowserWindow }) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents;
      const own = contents?.setVisualZoomLevelLimits.bind(contents);
      if (contents && own)
        contents.setVisualZoomLevelLimits = (...limits) => {
          Object.assign(globalThis, { limits });
          return own(...limits);
        };
    });
    await plug(app, 'display-metrics-changed', 1080, 1920);
    await expect.poll(() => layoutOf(page)).toEqual(filling(1080, 1920));
    // A change of the displays brings pinching back, unless it is forbidden once more.
    expect(await app.evaluate(() => (globalThis as { limits?: unknown }).limits)).toEqual([1, 1]);
    await plug(app, 'display-removed');
    await expect.poll(log).toContain('No display is connected');
    expect(await screenOf(app)).toBe('k-attract');
    await plug(app, 'display-added', ...glass);
    await expect.poll(() => layoutOf(page)).toEqual(filling(...glass));
  });

  await test.step('what draws was killed: slides are drawn again', async () => {
    const drawing = await app.evaluate(
      ({ app }) => app.getAppMetrics().find(({ type }) => type === 'GPU')?.pid ?? 0,
    );
    expect(drawing).toBeGreaterThan(0);
    process.kill(drawing, 'SIGKILL');
    await expect.poll(log).toContain('The process that draws ended');
    const isPainted = (): Promise<boolean> =>
      app.evaluate(async ({ BrowserWindow }) => {
        const contents = BrowserWindow.getAllWindows()[0]?.webContents;
        // It fails until something draws again.
        const image = await contents?.capturePage().catch(() => null);
        return new Set(image?.resize({ width: 40 }).toBitmap().values()).size > 10;
      });
    await expect.poll(isPainted).toBe(true);
  });

  await test.step('a pointer moves for a minute and presses nothing; a touch does not end', async () => {
    const session = await page.context().newCDPSession(page);
    const worlds: { readonly id: number; readonly name: string }[] = [];
    session.on('Runtime.executionContextCreated', ({ context }) => worlds.push(context));
    await session.send('Runtime.enable');
    // The preload's own world, where the moves are counted by a clock of its own.
    const world = worlds.find(({ name }) => name.startsWith('Electron'));
    if (!world) throw new Error(`Only these worlds: ${worlds.map(({ name }) => name).join()}`);
    const inPreload = (expression: string): Promise<unknown> =>
      session.send('Runtime.evaluate', { expression, contextId: world.id });
    await inPreload(
      `{ const own = performance.now.bind(performance); globalThis.ahead = 0; performance.now = () => own() + globalThis.ahead; }`,
    );
    for (let spell = 1; spell <= 12; spell += 1) {
      await inPreload('globalThis.ahead += 5001');
      await page.mouse.move(600 + spell, 400);
    }
    await expect.poll(log).toContain('the touch screen may be dead');
    const touch = (type: 'touchStart' | 'touchCancel', touchPoints: { x: number; y: number }[]) =>
      session.send('Input.dispatchTouchEvent', { type, touchPoints });
    await session.send('Emulation.setTouchEmulationEnabled', { enabled: true });
    await touch('touchStart', [{ x: 600, y: 400 }]);
    await inPreload('globalThis.ahead += 120_000');
    await expect.poll(log).toContain('something may lie on the glass');
    await touch('touchCancel', []);
    await session.detach();
    // Somebody presses something after all.
    await page.keyboard.press('Shift');
  });
  // None of this cost the page its life.
  expect(await processOf(app)).toBe(pid);
  expect(log()).not.toContain('The page is loaded again');

  await test.step('a slide that stands for five minutes is stuck', async () => {
    expect(await isLoadedAnewWithin(app, 290_000)).toBe(false);
    expect(await isLoadedAnewWithin(app, 20_000)).toBe(true);
    expect(log()).toContain('The same slide stood far too long. The page is loaded again');
    await page.locator('k-attract k-slide').first().waitFor();
  });

  await test.step('a warning that stands for ten minutes is stuck', async () => {
    await page.evaluate(() => {
      const { kiosk } = globalThis as unknown as { kiosk: KioskApi };
      return kiosk.reportStanding({ screen: 'inside', slides: 1, held: false, warning: true });
    });
    expect(await isLoadedAnewWithin(app, 590_000)).toBe(false);
    expect(await isLoadedAnewWithin(app, 20_000)).toBe(true);
    expect(log()).toContain('The idle warning stood far too long. The page is loaded again');
    await page.locator('k-attract k-slide').first().waitFor();
  });

  await test.step('the page ran out of memory: it comes back, and the journal knows why', async () => {
    await page.evaluate(() => Object.assign(globalThis, { marked: true }));
    await app.evaluate(({ BrowserWindow }) => {
      const contents: NodeJS.EventEmitter | undefined =
        BrowserWindow.getAllWindows()[0]?.webContents;
      contents?.emit('render-process-gone', {}, { reason: 'oom', exitCode: 5 });
    });
    await expect.poll(log).toContain('process ended (oom, 5). The page is loaded again');
    const isOld = (): Promise<boolean> =>
      page.evaluate(() => 'marked' in globalThis).catch(() => true);
    await expect.poll(isOld).toBe(false);
    await page.locator('k-attract k-slide').first().waitFor();
  });

  await test.step('the journal has each in its order, and staff read it in words', async () => {
    await answerOf(page, 'enterPin', { pin });
    const happened = (await answerOf(page, 'readJournal')).map(({ kind }) => kind).reverse();
    // What is harmless is kept once in ten seconds, and a busy machine may take longer.
    const told = happened.filter(
      (kind, index) => kind !== 'displays-changed' || happened[index - 1] !== kind,
    );
    const expected: readonly HappeningKind[] = [
      'app-fault', // caught by nobody
      'app-fault', // awaited by nobody; five at once are one
      'app-blocked',
      'woke',
      'displays-changed',
      'drawing-gone',
      'touch-dead',
      'touch-lasting',
      'slide-stuck',
      'warning-stuck',
      'page-out-of-memory',
    ];
    expect(told).toEqual(expected);
    await answerOf(page, 'lockStaff');

    const visitor = visitorOf(kiosk);
    await enterStaff(visitor, pin);
    await openPlace(visitor, 'Health');
    await visitor.finger.tap(visitor.button(`Show all ${happened.length}`));
    const lines = page.locator('k-happenings li');
    await expect(lines).toHaveCount(happened.length);
    for (const words of [
      'The kiosk had a fault of its own. The kiosk restarted by itself.',
      'The kiosk had a fault of its own.',
      'The machine was too busy to answer for a while.',
      'The machine woke from sleep.',
      'A display was plugged in, unplugged or turned.',
      'The part that draws ended and was started again.',
      'nothing was pressed',
      'One touch did not end for minutes. Wipe the glass.',
      'The slideshow stood still and was back after',
      'did not go away and was back after',
    ])
      await expect(lines.filter({ hasText: words }), words).not.toHaveCount(0);
  });
});
