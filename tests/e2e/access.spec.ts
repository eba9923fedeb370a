import type { Locator, Page } from '@playwright/test';
import { still, Tour } from './tour.js';
import { expect, monday, test, type Visitor } from './visitor.js';

const shapes = [
  { width: 1920, height: 1080 },
  { width: 1080, height: 1920 },
  { width: 1366, height: 768 },
] as const;

/** The one button in the corner, in whichever language. */
const corner = (page: Page): Locator => page.locator('k-tools .access');

/** Where it lies, to the pixel. */
async function place(page: Page): Promise<string> {
  const box = await corner(page).boundingBox();
  if (!box) throw new Error('There is no accessibility button.');
  return [box.x, box.y, box.width, box.height].map((px) => px.toFixed(2)).join(' ');
}

/** Turns every aid on by touch, from wherever the bar is. */
async function allOn({ page, finger, button }: Visitor): Promise<void> {
  await finger.tap(corner(page));
  for (const name of ['200 per cent', 'Strong contrast', 'Buttons down low', 'Nothing moves']) {
    await finger.tap(button(new RegExp(`${name}$`)));
    await expect(button(new RegExp(`${name}$`))).toHaveAttribute('aria-pressed', 'true');
  }
}

/** What the root element says of the aids. */
function look(page: Page): Promise<Record<string, string | undefined>> {
  return page.evaluate(() => {
    const { contrast, motion, reach } = document.documentElement.dataset;
    return {
      contrast,
      motion,
      reach,
      text: document.documentElement.style.getPropertyValue('--k-text'),
    };
  });
}

/** Whatever moves or could move now: running animations, and styles that would start one. */
function movements(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const all = (root: ParentNode): Element[] =>
      [...root.querySelectorAll('*')].flatMap((element) => [
        element,
        ...(element.shadowRoot ? all(element.shadowRoot) : []),
      ]);
    const running = document.getAnimations().map(({ id }) => `animation ${id}`);
    const ready = all(document.body).flatMap((element) =>
      [null, '::before', '::after'].flatMap((pseudo) => {
        const style = getComputedStyle(element, pseudo);
        const moves =
          style.animationName !== 'none' ||
          style.scrollBehavior !== 'auto' ||
          style.transitionDuration.split(',').some((time) => Number.parseFloat(time) > 0);
        return moves
          ? [`${element.localName}.${element.getAttribute('class') ?? ''}${pseudo ?? ''}`]
          : [];
      }),
    );
    return [...running, ...ready];
  });
}

test('the accessibility button lies in one place on every screen, to the pixel', async ({
  open,
}) => {
  test.setTimeout(120_000);
  const options = still({ clinic: { name: 'Oak Street Clinic', message: 'Good to see you.' } });
  const visitor = await open(options);
  const { page, finger, button } = visitor;
  const tour = await Tour.of(visitor, options);
  for (const shape of shapes) {
    for (const textSize of [100, 200] as const) {
      await tour.begin({ ...shape, textSize, contrast: 'paper' });
      const places = [await place(page)];
      await finger.tap(button('All articles'));
      await expect(page.locator('k-card').first()).toBeVisible();
      places.push(await place(page));
      await finger.tap(page.locator('k-topics [aria-pressed="false"]').first());
      places.push(await place(page));
      await finger.tap(page.locator('k-card').first());
      await expect(page.locator('k-article #sources')).toBeAttached();
      places.push(await place(page));
      // The way out of the panel lies where the way in was.
      const before = await corner(page).boundingBox();
      await finger.tap(corner(page));
      const close = await page.locator('k-access-panel .foot button').boundingBox();
      expect(close && before && close.y + close.height).toBeCloseTo(before!.y + before!.height, 1);
      expect(close!.x + close!.width).toBeCloseTo(before!.x + before!.width, 1);
      await finger.tap(button('Close'));
      await finger.tap(button('I’m done'));
      const where = `${shape.width}×${shape.height} at ${textSize} per cent`;
      expect(new Set(places), where).toEqual(new Set(places.slice(0, 1)));
      const [x, y, width, height] = places[0]!.split(' ').map(Number) as [
        number,
        number,
        number,
        number,
      ];
      expect(x + width, where).toBeGreaterThan(shape.width * 0.9);
      expect(y + height, where).toBeGreaterThan(shape.height * 0.95);
    }
  }
});

test('the panel opens on the loop, which waits, and closes by a touch beside it', async ({
  open,
}) => {
  const visitor = await open({ clock: { at: monday, time: 'flows' } });
  const { page, finger, pass, headline } = visitor;
  const before = await headline.textContent();
  await finger.tap(corner(page));
  await expect(page.locator('k-access-panel dialog')).toBeVisible();
  await pass(60);
  expect(await headline.textContent()).toBe(before);
  await finger.tap({ x: 960, y: 120 });
  await expect(page.locator('k-access-panel')).toHaveCount(0);
  await expect(page.locator('k-attract')).toBeVisible();
  await pass(15);
  await expect.poll(() => headline.textContent()).not.toBe(before);
});

test('calm is no motion at all, from the loop to the end of an article', async ({ open }) => {
  const visitor = await open({
    clock: { at: monday, time: 'flows' },
    settings: { timing: { slideSeconds: 5 } },
    motion: true,
  });
  const { page, finger, pass, button, warning } = visitor;
  expect(await movements(page)).not.toEqual([]);
  await finger.tap(corner(page));
  await finger.tap(button('Nothing moves'));
  await finger.tap(button('Close'));
  expect(await movements(page)).toEqual([]);
  for (let slide = 0; slide < 3; slide += 1) {
    await pass(5.2);
    // A plain cut: the old slide is gone when the new one stands.
    await expect(page.locator('k-slide')).toHaveCount(1);
    expect(await movements(page)).toEqual([]);
  }
  await finger.tap(button('All articles'));
  await expect(page.locator('k-card').first()).toBeVisible();
  expect(await movements(page)).toEqual([]);
  await finger.tap(page.locator('k-card').first());
  await expect(page.locator('k-article #sources')).toBeAttached();
  expect(await movements(page)).toEqual([]);
  const scroller = page.locator('k-article .scroller');
  const jump = await scroller.evaluate(async (box) => {
    const press = box.getRootNode() as ShadowRoot;
    press
      .querySelector('k-rail')
      ?.shadowRoot?.querySelector<HTMLElement>('button:last-child')
      ?.click();
    await Promise.resolve();
    return box.scrollTop;
  });
  expect(jump).toBeGreaterThan(300);
  await finger.tap(corner(page));
  expect(await movements(page)).toEqual([]);
  await finger.tap(button('Close'));
  await pass(2 * 90 + 1);
  await expect(warning).toBeVisible();
  expect(await movements(page)).toEqual([]);
});

test('whoever needs more time gets it, and leaves nothing of it behind', async ({ open }) => {
  const visitor = await open({ clock: { at: monday, time: 'flows' }, motion: true });
  const { page, finger, pass, warning, button } = visitor;
  const usual = await look(page);
  expect(usual).toEqual({ contrast: 'paper', motion: 'full', reach: 'off', text: '1' });
  await allOn(visitor);
  const aided = { contrast: 'maximum', motion: 'still', reach: 'assumed', text: '2' };
  expect(await look(page)).toEqual(aided);
  await finger.tap(button('Close'));
  await expect(corner(page)).toBeFocused();
  await finger.tap(button('All articles'));
  await finger.tap(page.locator('k-card .read').first());
  await expect(page.locator('k-article #sources')).toBeAttached();
  expect(await look(page)).toEqual(aided);

  // Twice as long as for others, to the second.
  await pass(90 + 60);
  await expect(warning).toHaveCount(0);
  await pass(30 + 2);
  await expect(warning).toBeVisible();
  await expect(warning.getByRole('timer')).toHaveText(/\b(60|5\d)\b/);
  expect(await look(page)).toEqual(aided);
  await pass(60 - 10);
  await expect(warning).toBeVisible();
  await pass(10 + 0.5);
  await expect(page.locator('k-attract')).toBeVisible();
  expect(await look(page)).toEqual(usual);
  await finger.tap(corner(page));
  await expect(button('100 per cent')).toHaveAttribute('aria-pressed', 'true');
  for (const name of ['Buttons down low', 'Nothing moves']) {
    await expect(button(name)).toHaveAttribute('aria-pressed', 'false');
  }
});
