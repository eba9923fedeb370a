import { join } from 'node:path';
import type { ElectronApplication } from '@playwright/test';
import { expect, test } from '../e2e/app.js';
import { screenOf } from './page.js';

/** Where the kiosk's window is, and whether it covers its display, before all others. */
function placeOf(app: ElectronApplication): Promise<unknown> {
  return app.evaluate(({ BrowserWindow, screen }) => {
    const window = BrowserWindow.getAllWindows().find((one) => one.getTitle() === 'Anteroom');
    const [now, home] = [window?.getBounds(), screen.getPrimaryDisplay().bounds];
    const fills = JSON.stringify(now) === JSON.stringify(home);
    return { fills, shown: window?.isVisible(), inFront: window?.isFocused() };
  });
}

/** How many brightnesses the glass shows, asked as by somebody who stands before it. */
function richness(app: ElectronApplication): Promise<number> {
  return app.evaluate(async ({ desktopCapturer }) => {
    const size = { width: 96, height: 96 };
    const displays = await desktopCapturer.getSources({ types: ['screen'], thumbnailSize: size });
    return new Set(displays[0]?.thumbnail.toBitmap()).size;
  });
}

test('whatever else is on the desktop, the loop is what the glass shows', async ({ launch }) => {
  test.setTimeout(120_000);
  const { app, log } = await launch({
    args: ['--test-bounds='],
    preload: join(import.meta.dirname, 'minutes.cjs'),
    settings: { timing: { slideSeconds: 120 } },
  });
  const whole = { fills: true, shown: true, inFront: true };
  await expect.poll(() => placeOf(app)).toEqual(whole);

  await test.step('moved and shrunk', async () => {
    await app.evaluate(({ BrowserWindow }) => {
      const window = BrowserWindow.getAllWindows()[0];
      window?.setMinimumSize(100, 100);
      window?.setBounds({ x: 500, y: 300, width: 400, height: 300 });
    });
    await expect.poll(() => placeOf(app)).toEqual(whole);
  });

  await test.step('hidden', async () => {
    await app.evaluate(({ BrowserWindow }) => {
      BrowserWindow.getAllWindows()[0]?.hide();
    });
    await expect.poll(() => placeOf(app)).toEqual(whole);
    expect(await screenOf(app)).toBe('k-attract');
  });

  await test.step('under a white sheet that takes no keys, of which no event tells', async () => {
    await expect.poll(() => richness(app)).toBeGreaterThan(30);
    // The look at the glass believes it once it showed the page.
    await new Promise((resolve) => setTimeout(resolve, 4000));
    await app.evaluate(({ BrowserWindow, screen }) => {
      const { bounds } = screen.getPrimaryDisplay();
      const look = { frame: false, focusable: false, title: 'sheet', backgroundColor: '#fff' };
      new BrowserWindow({ ...bounds, ...look, show: false, enableLargerThanScreen: true });
      const sheet = BrowserWindow.getAllWindows().find((one) => one.getTitle() === 'sheet');
      sheet?.showInactive();
      sheet?.setBounds(bounds);
      sheet?.moveTop();
    });
    await expect.poll(log).toContain('The glass does not show the window; it is put there again.');
    await expect.poll(() => richness(app)).toBeGreaterThan(30);
    await app.evaluate(({ BrowserWindow }) => {
      for (const window of BrowserWindow.getAllWindows())
        if (window.getTitle() === 'sheet') window.destroy();
    });
  });

  await test.step('closed past every rule', async () => {
    await app.evaluate(({ BrowserWindow }) => {
      BrowserWindow.getAllWindows()[0]?.destroy();
    });
    await expect.poll(log).toContain('The window was closed. A new window is opened');
    await expect.poll(() => screenOf(app)).toBe('k-attract');
    await expect.poll(() => placeOf(app)).toEqual(whole);
  });

  await test.step('what draws killed eight times: Chromium itself would give up at six', async () => {
    const drawing = (): Promise<number> =>
      app.evaluate(({ app }) => app.getAppMetrics().find(({ type }) => type === 'GPU')?.pid ?? 0);
    for (let death = 0, last = 0; death < 8; death += 1) {
      await expect.poll(async () => ![0, last].includes(await drawing())).toBe(true);
      last = await drawing();
      process.kill(last, 'SIGKILL');
    }
    await expect.poll(() => richness(app)).toBeGreaterThan(30);
    expect(await screenOf(app)).toBe('k-attract');
  });
});
