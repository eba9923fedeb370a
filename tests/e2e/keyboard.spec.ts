import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { makeTongues, tongueTags } from '../fixtures/make-tongues.js';
import { callDoor, usualPin } from './staff.js';
import { expect, monday, test } from './visitor.js';

const flows = { at: monday, time: 'flows' } as const;

/** What has the focus, through all shadow roots: what it says, and whether one sees where it is. */
function focused(page: Page): Promise<{ name: string; ring: boolean; seen: boolean }> {
  return page.evaluate(() => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    if (!element || element === document.body) return { name: '', ring: false, seen: false };
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    const { left, right, top, bottom } = element.getBoundingClientRect();
    const name = element.getAttribute('aria-label') ?? element.textContent;
    return {
      name: name.replace(/\s+/g, ' ').trim(),
      ring: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
      seen: left < innerWidth && right > 0 && top < innerHeight && bottom > 0,
    };
  });
}

/**
 * Presses a key until something of this name has the focus, and gives the names on the way. Each
 * stop has to be on the screen, with a ring around it.
 */
async function tabTo(page: Page, wanted: RegExp, key = 'Tab'): Promise<string[]> {
  const names: string[] = [];
  for (let presses = 0; presses < 80; presses += 1) {
    await page.keyboard.press(key);
    const { name, ring, seen } = await focused(page);
    if (name === '') continue;
    names.push(name);
    expect({ name, ring, seen }).toEqual({ name, ring: true, seen: true });
    if (wanted.test(name)) return names;
  }
  throw new Error(`${key} never reaches ${String(wanted)}, only: ${names.join(' · ')}`);
}

test('the loop and home by keyboard, in reading order, always seeing where one is', async ({
  open,
}) => {
  const { page, button } = await open({ clock: flows });
  const loop = await tabTo(page, /^Touch to read$/);
  expect(loop).toEqual([
    expect.stringMatching(/^Read: /),
    'Pause',
    'All articles',
    'Touch to read',
  ]);
  await tabTo(page, /^Pause$/, 'Shift+Tab');
  await page.keyboard.press('Space');
  await expect(button('Play')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(button('Pause')).toBeFocused();

  await tabTo(page, /^All articles$/);
  await page.keyboard.press('Enter');
  await expect(page.locator('k-home h1')).toBeFocused();
  const home = await tabTo(page, /I’m done/);
  const [first, ...topics] = home.slice(0, 5);
  expect([first, topics.length]).toEqual(['Everything', 4]);
  expect(home.slice(5, 11).filter((name) => name.includes('min read'))).toHaveLength(6);
  await tabTo(page, /^Accessibility$/);
  await page.keyboard.press('Enter');
  // The panel begins at what is chosen, keeps the focus, and gives it back.
  await expect(button('100 per cent')).toBeFocused();
  await tabTo(page, /^150 per cent$/);
  await page.keyboard.press('Space');
  await expect(button('150 per cent')).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(button('Accessibility')).toBeFocused();
});

test('an article by keyboard: words, contents, scrolling, related, and back', async ({ open }) => {
  const { page, button } = await open();
  const heading = page.locator('k-article h1');
  const scroller = page.locator('k-article .scroller');
  const topOf = (): Promise<number> => scroller.evaluate((element) => element.scrollTop);
  await tabTo(page, /^Read: Ketamine/);
  await page.keyboard.press('Enter');
  await expect(heading).toBeFocused();
  await expect(page.locator('k-article #sources')).toBeAttached();
  await page.keyboard.press('PageDown');
  await expect.poll(topOf).toBeGreaterThan(200);

  await page.keyboard.press('Home');
  await expect.poll(topOf).toBe(0);
  const term = page.locator('k-article button.term').first();
  const word = ((await term.textContent()) ?? '').trim();
  await tabTo(page, new RegExp(`^${word}$`));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('note')).toHaveCount(1);
  await tabTo(page, /^Close explanation$/);
  await page.keyboard.press('Space');
  await expect(page.getByRole('note')).toHaveCount(0);

  await tabTo(page, /^Sources$/, 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Sources' })).toBeInViewport();
  await tabTo(page, /min read .*Myths and facts/);
  await page.keyboard.press('Enter');
  await expect(heading).toHaveText('Myths and facts about PRP therapy');
  await expect(heading).toBeFocused();
  await tabTo(page, /^Back$/);
  await page.keyboard.press('Enter');
  await expect(heading).toHaveText(/^Ketamine/);
  await tabTo(page, /^Home$/);
  await page.keyboard.press('Space');
  await expect(page.locator('k-home h1')).toBeFocused();
  await expect(button('Everything')).toBeVisible();
});

test('the warning by keyboard: Escape stays, Tab reaches both buttons and nothing else', async ({
  open,
}) => {
  const { page, pass, warning, button } = await open({ clock: { at: monday, time: 'stands' } });
  const walkAway = async (): Promise<void> => {
    for (let second = 0; second < 95 && !(await warning.isVisible()); second += 5) await pass(5);
    await expect(button('I’m still here')).toBeFocused();
  };
  await tabTo(page, /^All articles$/);
  await page.keyboard.press('Enter');
  await tabTo(page, /Joints and tendons/);
  await walkAway();
  await page.keyboard.press('Escape');
  await expect(warning).toHaveCount(0);
  await expect(button('Joints and tendons')).toBeFocused();
  // A second Escape, by somebody in a hurry, closes nothing and asks nothing.
  await walkAway();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(warning).toHaveCount(0);
  await expect(page.locator('k-home')).toBeVisible();

  await walkAway();
  const stops = new Set<string>();
  for (let presses = 0; presses < 6; presses += 1) {
    await page.keyboard.press('Tab');
    stops.add((await focused(page)).name);
  }
  stops.delete('');
  expect([...stops].toSorted()).toEqual(['End and clear', 'I’m still here']);
  await expect(warning).toBeVisible();
  await tabTo(page, /^End and clear$/, 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(page.locator('k-attract')).toBeVisible();
});

test('pages, a list of languages and an explained word keep the keyboard where it is', async ({
  open,
  folder,
}) => {
  const content = join(folder, 'tongues');
  await makeTongues(content, 12);
  const { page, button } = await open({ content, settings: { languages: [...tongueTags] } });
  await tabTo(page, /^All articles$/);
  await page.keyboard.press('Enter');
  await expect(page.locator('k-home h1')).toBeFocused();
  await tabTo(page, /^More$/);
  await page.keyboard.press('Enter');
  await expect(page.getByText('Page 2 of 2')).toBeVisible();
  // It has turned to the last page, and can do no more.
  await expect(button('More')).toBeDisabled();
  await expect(button('More')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Page 2 of 2')).toBeVisible();
  await tabTo(page, /^Before$/, 'Shift+Tab');

  await tabTo(page, /^Language English$/);
  await page.keyboard.press('Enter');
  await expect(button('English')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(button('Language English')).toBeFocused();
  await page.keyboard.press('Space');
  await tabTo(page, /^Deutsch$/);
  await page.keyboard.press('Enter');
  await expect(button('Language Deutsch')).toBeFocused();
  await expect(page.locator('k-languages ul')).toHaveCount(0);

  await tabTo(page, /Arzneimittel/, 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(page.locator('k-article h1')).toBeFocused();
  await expect(page.locator('k-article #sources')).toBeAttached();
  const meaning = page.getByRole('note');
  for (const close of [
    () => page.keyboard.press('Escape'),
    async () => {
      await tabTo(page, /^Close explanation$/);
      await page.keyboard.press('Enter');
    },
  ]) {
    if ((await focused(page)).name !== 'Sehne') await tabTo(page, /^Sehne$/);
    await page.keyboard.press('Enter');
    await expect(meaning).toHaveCount(1);
    await close();
    await expect(meaning).toHaveCount(0);
    await expect(button('Sehne')).toBeFocused();
  }
});

test('staff by keyboard: from the door through every place, and back from where they read', async ({
  open,
}) => {
  const visitor = await open({ pin: usualPin });
  const { page, button } = visitor;
  await callDoor(visitor);
  await expect(page.getByRole('heading', { name: 'Staff only' })).toBeFocused();
  await page.keyboard.type(usualPin);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Rotation', level: 1 })).toBeFocused();
  const first = await page.locator('k-rotation-row .title').first().innerText();
  const names = await tabTo(page, /^Move down: /);
  await page.keyboard.press('Enter');
  await expect(page.locator('k-rotation-row .title').nth(1)).toHaveText(first);
  expect((await focused(page)).name).toBe(names.at(-1));

  for (const place of ['Clinic', 'Libraries', 'Health', 'Approvals']) {
    await tabTo(page, new RegExp(`^${place}$`));
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: place, level: 1 })).toBeFocused();
  }
  await tabTo(page, /^Read it as a patient$/);
  await page.keyboard.press('Enter');
  await expect(button('Back to the staff screens')).toBeFocused();
  await tabTo(page, /^Accessibility$/);
  await page.keyboard.press('Escape');
  await expect(page.locator('k-patient-view')).toHaveCount(0);
  await expect(button('Read it as a patient')).toBeFocused();
  await tabTo(page, /^Done$/);
  await page.keyboard.press('Enter');
  await expect(page.locator('k-staff')).toHaveCount(0);
});
