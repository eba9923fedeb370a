import type { Page } from '@playwright/test';
import { expect, test } from './visitor.js';

/** What has the focus, through all shadow roots, by its name. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    const name = element?.getAttribute('aria-label') ?? element?.textContent ?? '';
    return name.replace(/\s+/g, ' ').trim();
  });

/** Presses the first button until something of this name has the focus; answers how often. */
async function stepTo(page: Page, wanted: RegExp): Promise<number> {
  for (let steps = 1; steps <= 60; steps += 1) {
    await page.keyboard.press('Space');
    if (wanted.test(await focused(page))) return steps;
  }
  throw new Error(`The switch never reaches ${String(wanted)}.`);
}

test('two buttons are enough to read an article, find another and end the visit', async ({
  open,
}) => {
  const { page } = await open({ settings: { display: { switch: true } } });
  const heading = page.locator('k-article h1');
  await stepTo(page, /^All articles$/);
  await page.keyboard.press('Enter');
  await expect(page.locator('k-home h1')).toBeFocused();
  await stepTo(page, /min read .*Ketamine/);
  await page.keyboard.press('Enter');
  await expect(heading).toBeFocused();
  await expect(page.locator('k-article #sources')).toBeAttached();

  const top = (): Promise<number> =>
    page.locator('k-article .scroller').evaluate((scroller) => scroller.scrollTop);
  await stepTo(page, /^Down$/);
  await page.keyboard.press('Enter');
  await expect.poll(top).toBeGreaterThan(200);
  // A word that is out of sight by now is no stop on the way.
  expect(await stepTo(page, /^Down$/)).toBeLessThan(40);
  await stepTo(page, /^Up$/);
  await page.keyboard.press('Enter');
  await expect.poll(top).toBe(0);

  await stepTo(page, /I’m done/);
  await page.keyboard.press('Enter');
  await expect(page.locator('k-attract')).toBeVisible();
});

test('a key that stays down acts once', async ({ open }) => {
  const { page, button } = await open();
  await button('Pause').focus();
  for (const key of ['Enter', 'Space']) {
    const before = await focused(page);
    for (let repeats = 0; repeats < 4; repeats += 1) await page.keyboard.down(key);
    await page.keyboard.up(key);
    await expect.poll(() => focused(page)).toBe(before === 'Pause' ? 'Play' : 'Pause');
  }
});
