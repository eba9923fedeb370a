import type { SettingsFile } from '../../main/contract/settings.js';
import { expect, monday, test, type Visitor } from './visitor.js';

const ketamine = 'Ketamine treatment: what we know and what to ask';
const stands = { at: monday, time: 'stands' } as const;
const flows = { at: monday, time: 'flows' } as const;
/** As shipped: seconds until the warning, and that it counts down. */
const idle = 90;
const countdown = 30;
/** Seconds that the reset waits for a touch in the last moment. */
const grace = 0.3;

/** Walks away from what was touched last, until the warning has just come up. */
async function walkAway({ pass, warning }: Visitor): Promise<void> {
  await pass(idle - 10);
  await expect(warning).toBeHidden();
  await pass(9);
  // In small steps: a page that has just been drawn may still have reported its scroll position.
  for (let step = 0; step < 30 && !(await warning.isVisible()); step += 1) await pass(0.1);
  await expect(warning).toBeVisible();
}

/** Opens an article and walks away. */
async function warned(visitor: Visitor): Promise<void> {
  await visitor.touchSlide();
  await walkAway(visitor);
}

/** Waits for the loop, played by nobody. */
async function expectLoop({ page, warning, button }: Visitor): Promise<void> {
  await expect(page.locator('k-attract')).toBeVisible();
  await expect(warning).toHaveCount(0);
  await expect(page.locator('k-article, k-home')).toHaveCount(0);
  await expect(button('Pause')).toBeVisible();
}

test('whoever leaves is asked first, and meanwhile nobody can read the page', async ({ open }) => {
  const visitor = await open({ clock: stands });
  const { page, pass, warning, button } = visitor;
  await warned(visitor);
  await expect(button('I’m still here')).toBeFocused();
  const timer = warning.getByRole('timer');
  await expect(timer).toHaveText('30');
  await pass(1);
  await expect(timer).toHaveText('29');
  // Behind it: nothing for the eye, and nothing for assistive technology.
  await expect(page.locator('k-article')).toBeHidden();
  await expect(page.getByRole('heading', { name: ketamine })).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Back' })).toHaveCount(0);
  const inside = await page.evaluate(() => {
    const host = document.elementFromPoint(innerWidth / 3, innerHeight / 3);
    return host?.shadowRoot?.elementFromPoint(innerWidth / 3, innerHeight / 3)?.localName;
  });
  expect(inside).toBe('k-idle-warning');
});

test('“I’m still here” keeps the visit, as often as wanted', async ({ open }) => {
  const visitor = await open({ clock: stands });
  const { page, finger, pass, warning, button } = visitor;
  await warned(visitor);
  const heading = page.locator('k-article h1');
  for (let time = 1; time <= 12; time += 1) {
    await pass(countdown - 1);
    await finger.tap(button('I’m still here'));
    await expect(warning).toHaveCount(0);
    await expect(heading).toBeVisible();
    await walkAway(visitor);
  }
  // Anywhere else on the warning means the same.
  await finger.tap({ x: 100, y: 100 });
  await expect(warning).toHaveCount(0);
  await expect(heading).toHaveText(ketamine);
});

test('“End and clear” ends the visit at once; so does “I’m done”', async ({ open }) => {
  const visitor = await open({ clock: stands });
  await warned(visitor);
  await visitor.finger.tap(visitor.button('End and clear'));
  await expectLoop(visitor);
  await visitor.touchSlide();
  await visitor.finger.tap(visitor.button('I’m done'));
  await expectLoop(visitor);
});

test('when the countdown runs out, nothing of the visit is left', async ({ open }) => {
  const settings: SettingsFile = { timing: { idleSeconds: 120 } };
  const visitor = await open({ clock: flows, settings, motion: true });
  const { page, finger, pass, warning, button, openArticle } = visitor;
  const rootStyle = () =>
    page.evaluate(() => document.documentElement.style.getPropertyValue('--k-text'));
  await finger.tap(button('All articles'));
  await finger.tap(button('Joints and tendons'));
  await openArticle('Myths and facts about PRP therapy');
  await finger.tap(button('Accessibility'));
  await finger.tap(button('200 per cent'));
  expect(await rootStyle()).toBe('2');
  await finger.tap(button('Close'));
  const scroller = page.locator('k-article .scroller');
  const topOf = () => scroller.evaluate((element) => element.scrollTop);
  await finger.tap(button('Down'));
  await expect.poll(topOf).toBeGreaterThan(300);
  await page.locator('k-article button.term').last().scrollIntoViewIfNeeded();
  await finger.tap(page.locator('k-article button.term').last());
  await expect(page.getByRole('note')).toHaveCount(1);
  // Bringing the explanation into sight scrolls, which is activity; the wait begins after it.
  let before = -1;
  await expect
    .poll(async () => {
      const last = before;
      before = await topOf();
      return before === last;
    })
    .toBe(true);

  // Large text is an aid: both waits last twice as long.
  await pass(2 * 120);
  await expect(warning).toBeVisible();
  await pass(2 * countdown + grace);
  await expectLoop(visitor);
  expect(await rootStyle()).toBe('1');
  const focused = await page.evaluate(() => document.activeElement?.localName);
  expect(focused).toBe('body');

  // The next visitor finds the first page of home, and the same article from its top.
  await finger.tap(button('All articles'));
  await expect(button('Everything')).toHaveAttribute('aria-pressed', 'true');
  await openArticle('Myths and facts about PRP therapy');
  expect(await topOf()).toBe(0);
  await expect(page.getByRole('note')).toHaveCount(0);
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await finger.tap(button('Back'));
  await finger.tap(button('I’m done'));
});

test('a touch in the last 300 ms keeps the visit, and hits nothing else', async ({ open }) => {
  const visitor = await open({ clock: stands });
  const { page, finger, pass, warning } = visitor;
  await warned(visitor);
  await pass(countdown - 0.2);
  await finger.tap({ x: 960, y: 200 });
  await pass(5);
  await expect(warning).toHaveCount(0);
  await expect(page.locator('k-article h1')).toHaveText(ketamine);

  await finger.tap({ x: 960, y: 200 });
  await walkAway(visitor);
  await pass(countdown + grace - 0.15);
  await finger.tap({ x: 960, y: 200 });
  await pass(5);
  await expect(page.locator('k-article h1')).toHaveText(ketamine);
});

test('touching, scrolling and typing keep a visit; a slide that changes does not', async ({
  open,
}) => {
  const visitor = await open({ clock: flows, motion: true });
  const { page, finger, pass, warning, button } = visitor;
  await visitor.touchSlide();
  // Twice this is more than the idle timeout, and less than the reset.
  const nearly = idle - 40;
  // What makes the text glide comes last: gliding on is scrolling too.
  const deeds: (() => Promise<void>)[] = [
    () => page.keyboard.press('a'),
    async () => {
      // Over the bar, where nothing scrolls.
      await page.mouse.move(960, 1040);
      await page.mouse.wheel(0, 100);
    },
    () => finger.tap({ x: 1200, y: 120 }),
    () => finger.swipe({ x: 1200, y: 800 }, { x: 1200, y: 600 }),
    () => page.keyboard.press('PageDown'),
  ];
  await pass(nearly);
  for (const deed of deeds) {
    await deed();
    await pass(nearly);
    await expect(warning).toHaveCount(0);
    await expect(page.locator('k-article')).toBeVisible();
  }
  await finger.tap({ x: 1200, y: 120 });
  await walkAway(visitor);
  await finger.tap(button('End and clear'));

  // A loop that somebody paused is let go of after the same time, however many slides play.
  await finger.tap(button('Pause'));
  await pass(5);
  await finger.tap(button('Play'));
  await finger.tap(button('Pause'));
  await pass(idle + 1);
  await expectLoop(visitor);
});
