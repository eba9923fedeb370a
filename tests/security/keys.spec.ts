import type { Page } from '@playwright/test';
import { answerOf } from '../e2e/verbs.js';
import { expect, test, type Kiosk } from '../e2e/app.js';
import { shortcuts } from './keys.js';

type Modifier = 'control' | 'shift' | 'alt' | 'meta';

/** Presses keys where a keyboard would; a debugger's keys go in behind the guard. */
function press({ app }: Kiosk, keys: readonly string[]): Promise<void> {
  const strokes = keys.map((key) => {
    const parts = key.endsWith('+') ? [...key.slice(0, -2).split('+'), '+'] : key.split('+');
    const keyCode = parts.pop() ?? '';
    return { keyCode, modifiers: parts.map((part) => part.toLowerCase() as Modifier) };
  });
  return app.evaluate(({ BrowserWindow }, strokes) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    for (const { keyCode, modifiers } of strokes)
      for (const type of ['keyDown', 'char', 'keyUp'] as const)
        contents?.sendInputEvent({ type, keyCode, modifiers });
  }, strokes);
}

/** Notes everything that the page hears of keys and of the clipboard, and marks the document. */
async function listen(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(globalThis, { heard });
    for (const type of ['keydown', 'keypress', 'copy', 'cut', 'paste', 'beforeprint'])
      addEventListener(
        type,
        (event) => heard.push(event instanceof KeyboardEvent ? event.key : type),
        true,
      );
  });
  return () => page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard);
}

/** What of the app somebody could have changed. */
function stateOf({ app }: Kiosk) {
  return app.evaluate(({ BrowserWindow, webContents }) => ({
    contents: webContents.getAllWebContents().map((contents) => contents.getURL()),
    windows: BrowserWindow.getAllWindows().map((window) => ({
      zoom: window.webContents.getZoomLevel(),
      tools: window.webContents.isDevToolsOpened(),
      visible: window.isVisible(),
      minimized: window.isMinimized(),
      bounds: window.getBounds(),
    })),
  }));
}

for (const staff of [false, true])
  test(`no shortcut does anything${staff ? ', with the staff screens open' : ''}`, async ({
    launch,
  }) => {
    const kiosk = await launch();
    const { page } = kiosk;
    if (staff) {
      await answerOf(page, 'choosePin', { pin: '482913705648' });
      await press(kiosk, ['Control+Alt+S']);
      await page.locator('k-staff').waitFor();
    }
    const heard = await listen(page);
    const before = await stateOf(kiosk);
    await press(kiosk, shortcuts);
    await press(kiosk, ['Escape']);
    // Keys arrive in order, so once the last is there, none of the others can still come.
    await expect.poll(async () => (await heard()).at(-1)).toBe('Escape');
    expect(await heard()).toEqual(['Escape']);
    expect(await stateOf(kiosk)).toEqual(before);
  });
