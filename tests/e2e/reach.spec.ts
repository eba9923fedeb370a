import type { Page } from '@playwright/test';
import { measure } from './measure.js';
import { still, Tour } from './tour.js';
import { expect, test } from './visitor.js';

const shapes = [
  { width: 1920, height: 1080 },
  { width: 1080, height: 1920 },
  { width: 1366, height: 768 },
] as const;

/** Seconds until the warning on a tour, twice as many with an aid on. */
const idleSeconds = 1200;

/** Where the band begins, in CSS px from the upper edge. Runs in the page. */
function bandTop(): number {
  const probe = document.createElement('div');
  probe.style.setProperty('height', 'var(--k-band)');
  document.body.append(probe);
  const { height } = probe.getBoundingClientRect();
  probe.remove();
  return innerHeight - height;
}

/** Controls of the text that no scrolling brings into the band. */
function unreachable(page: Page, top: number): Promise<string[]> {
  return page.locator('k-article .scroller').evaluate((box, band) => {
    const lowest = Math.min(innerHeight, box.getBoundingClientRect().bottom);
    const controls = [...box.querySelectorAll<HTMLElement>('button, k-card')];
    if (controls.length === 0) throw new Error('There is nothing to touch in the text.');
    const down = box.scrollTop;
    const up = box.scrollHeight - box.clientHeight - box.scrollTop;
    return controls
      .filter((control) => {
        const { top, bottom } = control.getBoundingClientRect();
        return top + down < band - 1 || bottom - up > lowest + 1;
      })
      .map((control) => control.textContent.trim());
  }, top);
}

test('reach mode brings every control into the band, and goes with the visit', async ({ open }) => {
  test.setTimeout(180_000);
  const options = still();
  const visitor = await open(options);
  const { page, finger, button, pass, warning } = visitor;
  const tour = await Tour.of(visitor, options);
  const found: string[] = [];
  for (const [shape, textSize] of shapes.flatMap((shape) => [
    [shape, 100] as const,
    [shape, 200] as const,
  ])) {
    const view = `${shape.width}×${shape.height}, ${textSize} per cent`;
    await tour.begin({ ...shape, textSize, contrast: 'paper' });
    await finger.tap(button('Accessibility'));
    await finger.tap(button('Buttons down low'));
    const top = await page.evaluate(bandTop);
    expect(top).toBeGreaterThanOrEqual(shape.height / 2 - 1);

    const look = async (where: string): Promise<void> => {
      for (const { name, scrolls, top: begin } of (await measure(page)).controls) {
        // What scrolls is looked at by itself, below.
        if (!scrolls && begin < top - 1) found.push(`${view}, ${where}: ${name} at ${begin}`);
      }
    };
    await look('panel');
    await finger.tap(button('Close'));
    await look('loop');
    await finger.tap(button('All articles'));
    const read = page.locator('k-card .read').first();
    await expect(read).toBeVisible();
    await look('home');
    const [card, topics] = [await read.boundingBox(), await page.locator('k-topics').boundingBox()];
    if (!card || card.y < top - 1) found.push(`${view}: Read at ${card?.y}`);
    expect(card!.y + card!.height).toBeLessThanOrEqual(topics!.y + 1);

    await finger.tap(read);
    await expect(page.locator('k-article #sources')).toBeAttached();
    await look('article');
    found.push(...(await unreachable(page, top)).map((name) => `${view}, text: ${name}`));
    // From its beginning the text can still be pulled down.
    const scroller = page.locator('k-article .scroller');
    const topOf = (): Promise<number> => scroller.evaluate((box) => box.scrollTop);
    const before = await topOf();
    await finger.tap(button('Up'));
    await expect.poll(topOf).toBeLessThan(before - 100);

    await pass(2 * idleSeconds + 1);
    await expect(warning).toBeVisible();
    await look('warning');
    await finger.tap(button('End and clear'));
    await expect(page.locator('k-attract')).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('data-reach', 'off');
  }
  expect(found).toEqual([]);
});
