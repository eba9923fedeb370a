import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test, type Kiosk } from '../e2e/app.js';

/** Names every key that reaches the page from now on. */
async function recordKeys(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const keys: string[] = [];
    Object.assign(globalThis, { keys });
    addEventListener('keydown', (event) => keys.push(event.key), true);
  });
  return () => page.evaluate(() => (globalThis as unknown as { keys: string[] }).keys.splice(0));
}

/** Presses keys such as `Control+Shift+I` where a keyboard would; a debugger's keys go in behind the guard. */
function press({ app }: Kiosk, keys: string): Promise<void> {
  const parts = keys.split('+');
  const keyCode = parts.pop() ?? '';
  return app.evaluate(
    ({ BrowserWindow }, { keyCode, modifiers }) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents;
      for (const type of ['keyDown', 'char', 'keyUp'] as const)
        contents?.sendInputEvent({ type, keyCode, modifiers });
    },
    { keyCode, modifiers: parts.map((part) => part.toLowerCase() as 'control' | 'shift' | 'alt') },
  );
}

const blocked = [
  ...['Control+R', 'Control+Shift+R', 'F5', 'Control+P', 'Control+S', 'Control+F', 'Control+U'],
  ...['Control+W', 'Control+Q', 'Control+N', 'Control+T', 'Control+O', 'Control+H', 'Control+J'],
  ...['Control+L', 'Control+=', 'Control+-', 'Control+0', 'Control+Shift+I', 'Control+Shift+J'],
  ...['Alt+Left', 'Alt+Right', 'Alt+F4', 'F1', 'F11', 'F12', 'Control+A', 'Control+C', 'Control+V'],
];

test('keys that do more than read and type do nothing', async ({ launch }) => {
  const kiosk = await launch();
  const { app, page } = kiosk;
  const keys = await recordKeys(page);
  for (const key of blocked) await press(kiosk, key);
  for (const key of ['Tab', 'Shift+Tab', 'Down', 'a', 'Escape']) await press(kiosk, key);
  // Keys arrive in order, so once the last is there, none of the others can still come.
  const seen: string[] = [];
  await expect.poll(async () => seen.push(...(await keys())) && seen.at(-1)).toBe('Escape');
  expect(seen).toEqual(['Tab', 'Tab', 'ArrowDown', 'a', 'Escape']);
  const state = await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map(({ webContents }) => ({
      zoom: webContents.getZoomLevel(),
      tools: webContents.isDevToolsOpened(),
    })),
  );
  expect(state).toEqual([{ zoom: 0, tools: false }]);
});

test('developer tools do not open, whoever asks and how', async ({ launch }) => {
  const kiosk = await launch();
  const { app, page } = kiosk;
  const state = await app.evaluate(({ BrowserWindow, Menu, webContents }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    for (const mode of ['right', 'bottom', 'undocked', 'detach'] as const)
      contents?.openDevTools({ mode });
    contents?.toggleDevTools();
    contents?.inspectElement(5, 5);
    contents?.inspectServiceWorker();
    contents?.inspectSharedWorker();
    return {
      open: contents?.isDevToolsOpened(),
      contents: webContents.getAllWebContents().length,
      menu: Menu.getApplicationMenu(),
    };
  });
  expect(state).toEqual({ open: false, contents: 1, menu: null });
  for (const keys of ['F12', 'Control+Shift+I', 'Control+Shift+J', 'Control+Shift+C'])
    await press(kiosk, keys);
  for (const address of ['devtools://devtools/bundled/inspector.html', 'chrome://inspect'])
    await page.evaluate((to) => {
      location.href = to;
      open(to);
    }, address);
  await page.evaluate(() => new Promise(requestAnimationFrame));
  const all = await app.evaluate(({ webContents }) =>
    webContents.getAllWebContents().map((one) => [one.getURL(), one.isDevToolsOpened()]),
  );
  expect(all).toEqual([['kiosk://app/index.html', false]]);
});

test('two fingers do not magnify, nor do Ctrl and the wheel', async ({ launch }) => {
  const { app, page, finger } = await launch();
  const scale = (): Promise<number> => page.evaluate(() => visualViewport!.scale);
  await finger.pinch({ x: 900, y: 500 }, 100, 600);
  expect(await scale()).toBe(1);
  await page.mouse.move(900, 500);
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -500);
  await page.keyboard.up('Control');
  expect(await scale()).toBe(1);
  expect(await page.evaluate(() => devicePixelRatio)).toBe(1);
  const zoom = await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.getZoomLevel(),
  );
  expect(zoom).toBe(0);
});

test('a long press opens no menu and marks no words', async ({ launch }) => {
  const { app, page, finger } = await launch();
  await page.evaluate(() => {
    const seen: boolean[] = [];
    Object.assign(globalThis, { seen });
    addEventListener('contextmenu', (event) => seen.push(event.defaultPrevented));
  });
  await app.evaluate(({ BrowserWindow }) => {
    const menus = { count: 0 };
    Object.assign(globalThis, { menus });
    BrowserWindow.getAllWindows()[0]?.webContents.on('context-menu', () => (menus.count += 1));
  });
  await page.mouse.click(300, 300, { button: 'right' });
  await finger.hold({ x: 300, y: 300 }, 1200);
  const seen = await page.evaluate(() => (globalThis as unknown as { seen: boolean[] }).seen);
  expect(seen).not.toContain(false);
  expect(await page.evaluate(() => String(getSelection()))).toBe('');
  expect(
    await app.evaluate(() => (globalThis as unknown as { menus: { count: number } }).menus.count),
  ).toBe(0);
});

test('the browser has no gestures and menus of its own', async ({ launch }) => {
  const { page } = await launch();
  const left = await page.evaluate(() => {
    const init = { bubbles: true, cancelable: true, composed: true };
    const finger = (identifier: number): Touch => new Touch({ identifier, target: document.body });
    const events: Event[] = [
      new MouseEvent('contextmenu', init),
      new DragEvent('dragstart', init),
      new DragEvent('dragover', init),
      new DragEvent('drop', init),
      new Event('selectstart', init),
      new ClipboardEvent('copy', init),
      new ClipboardEvent('cut', init),
      new ClipboardEvent('paste', init),
      new WheelEvent('wheel', { ...init, ctrlKey: true }),
      new TouchEvent('touchmove', { ...init, touches: [finger(1), finger(2)] }),
      new MouseEvent('auxclick', { ...init, button: 1 }),
      new MouseEvent('mousedown', { ...init, button: 1 }),
    ];
    return events.filter((event) => document.body.dispatchEvent(event)).map(({ type }) => type);
  });
  expect(left).toEqual([]);
  const needed = await page.evaluate(() => {
    const init = { bubbles: true, cancelable: true, composed: true };
    const field = document.createElement('input');
    document.body.append(field);
    const events: readonly [EventTarget, Event][] = [
      [field, new Event('selectstart', init)],
      [document.body, new WheelEvent('wheel', init)],
      [
        document.body,
        new TouchEvent('touchmove', {
          ...init,
          touches: [new Touch({ identifier: 1, target: document.body })],
        }),
      ],
      [document.body, new MouseEvent('mousedown', init)],
      [document.body, new MouseEvent('click', init)],
    ];
    return events.every(([target, event]) => target.dispatchEvent(event));
  });
  expect(needed).toBe(true);
});

test('a dropped file does not replace the page', async ({ launch }) => {
  const { page, userData } = await launch();
  const file = join(userData, 'dropped.html');
  await writeFile(file, '<p>dropped</p>');
  const session = await page.context().newCDPSession(page);
  const data = { items: [], files: [file], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await session.send('Input.dispatchDragEvent', { type, x: 300, y: 300, data });
  await page.evaluate(() => new Promise(requestAnimationFrame));
  expect(page.url()).toBe('kiosk://app/index.html');
});

test('the mouse pointer hides from a finger and comes back with the mouse', async ({ launch }) => {
  const { page, finger } = await launch();
  const cursor = (): Promise<string> =>
    page.evaluate(() => getComputedStyle(document.documentElement).cursor);
  expect(await cursor()).toBe('none');
  await page.mouse.move(400, 300);
  await page.mouse.move(410, 300);
  await expect.poll(cursor).not.toBe('none');
  await finger.tap({ x: 5, y: 5 });
  await expect.poll(cursor).toBe('none');
});
