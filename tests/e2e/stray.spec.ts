import type { Locator } from '@playwright/test';
import type { Point } from './finger.js';
import { expect, monday, test, type Visitor } from './visitor.js';

const myths = 'Myths and facts about PRP therapy';
const flows = { at: monday, time: 'flows' } as const;
/** Idle timeout, countdown and grace as shipped, with a second to spare. */
const untilReset = 122;

/** The kiosk is still one window on our page at its own size, and has complained of nothing. */
async function expectSound({ app, page, errors }: Visitor): Promise<void> {
  const windows = await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map(({ webContents }) => ({
      address: webContents.getURL(),
      zoom: webContents.getZoomFactor(),
    })),
  );
  expect(windows).toEqual([{ address: 'kiosk://app/index.html', zoom: 1 }]);
  const view = await page.evaluate(() => ({
    scale: visualViewport?.scale,
    left: visualViewport?.pageLeft,
    top: visualViewport?.pageTop,
    marked: getSelection()?.toString(),
  }));
  expect(view).toEqual({ scale: 1, left: 0, top: 0, marked: '' });
  expect(errors).toEqual([]);
}

/**
 * Whether the page refuses what a long press asks for: on this system's touch screens it comes as an
 * event that no test can cause from outside, so it is sent to the words themselves.
 */
function refuses(words: Locator, event: 'contextmenu' | 'selectstart'): Promise<boolean> {
  return words.evaluate(
    (element, event) =>
      !element.dispatchEvent(new Event(event, { bubbles: true, cancelable: true, composed: true })),
    event,
  );
}

test('a double tap does what one tap does', async ({ open }) => {
  const visitor = await open();
  const { page, finger, button } = visitor;
  await finger.tap({ x: 500, y: 300 });
  await finger.tap({ x: 500, y: 300 });
  await expect(page.locator('k-article h1')).toBeVisible();
  await finger.tap(button('Accessibility'));
  await finger.tap(button('125 per cent'));
  await finger.tap(button('125 per cent'));
  await expect(button('125 per cent')).toHaveAttribute('aria-pressed', 'true');
  await finger.tap(button('Close'));
  await expectSound(visitor);
});

test('two fingers, a palm and a drag move nothing but the text', async ({ open }) => {
  const visitor = await open();
  const { page, finger, button, openArticle } = visitor;
  await openArticle(myths);
  const middle = { x: 1100, y: 500 };
  await finger.pinch(middle, 100, 500);
  await expectSound(visitor);
  await finger.pinch(middle, 500, 100);
  await finger.press(
    [0, 1, 2, 3, 4].map((place) => ({ x: 900 + 40 * place, y: 400 + 25 * place })),
  );
  await expectSound(visitor);
  // A finger that slides off a button has not pressed it.
  await finger.swipe(button('Home'), { x: 1100, y: 500 });
  // The picture cannot be pulled away, nor the page by its edges.
  await finger.swipe({ x: 200, y: 150 }, { x: 900, y: 500 });
  await finger.swipe({ x: 2, y: 500 }, { x: 1500, y: 500 });
  await finger.swipe({ x: 960, y: 2 }, { x: 960, y: 1000 });
  await finger.swipe({ x: 960, y: 1078 }, { x: 960, y: 100 });
  await expect(page.locator('k-article h1')).toHaveText(myths);
  await expectSound(visitor);
});

test('a finger held down opens no menu and marks no words', async ({ open }) => {
  const visitor = await open();
  const { page, finger, openArticle } = visitor;
  await openArticle(myths);
  const words = page.locator('k-article .short li').first();
  await finger.hold(words, 3000);
  await finger.hold({ x: 200, y: 150 }, 1000);
  await expectSound(visitor);
  expect(await refuses(words, 'contextmenu')).toBe(true);
  expect(await refuses(words, 'selectstart')).toBe(true);
});

/** Numbers from 0 to below 1, the same ones for the same seed (mulberry32). */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

test('after a thousand random touches all is well, and the loop comes back', async ({
  open,
}, info) => {
  test.setTimeout(120_000);
  const seed = Number(process.env['ANTEROOM_SEED'] ?? Date.now() % 1_000_000);
  info.annotations.push({ type: 'seed', description: `ANTEROOM_SEED=${seed}` });
  const visitor = await open({ clock: flows, motion: true });
  const { page, finger, pass } = visitor;
  const random = chance(seed);
  const anywhere = (): Point => ({ x: random() * 1919, y: random() * 1079 });
  // Low on the glass are the buttons; a fifth of all touches goes there.
  const low = (): Point => ({ x: random() * 1919, y: 960 + random() * 119 });
  let touches = 0;
  while (touches < 1000) {
    const kinds = Array.from({ length: 20 }, random);
    const places = kinds.map((kind) => {
      if (kind < 0.05) return Array.from({ length: 5 }, anywhere);
      return [kind < 0.25 ? low() : anywhere()];
    });
    await finger.shower(places);
    await finger.swipe(anywhere(), anywhere());
    touches += places.flat().length + 1;
  }
  await expectSound(visitor);
  // Twice: a touch may have turned an aid on, with which every wait lasts twice as long.
  await pass(2 * untilReset);
  await expect(page.locator('k-attract')).toBeVisible();
  await expect(visitor.button('Pause')).toBeVisible();
  await expectSound(visitor);
  const before = (await visitor.headline.textContent()) ?? '';
  await pass(45);
  await expect(visitor.headline).not.toHaveText(before);
});
