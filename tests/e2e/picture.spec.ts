import type { Page } from '@playwright/test';
import type { SettingsFile } from '../../main/contract/settings.js';
import { expect, monday, test, wind } from './visitor.js';

const five: SettingsFile = {
  rotation: {
    entries: [
      { article: 'ketamine', seconds: 5 },
      { article: 'stem-cells', seconds: 5 },
    ],
  },
};

/** What the watcher of the page has seen. */
interface Seen {
  frames: number;
  /** Most slides on the glass at once. */
  most: number;
  /** What was wrong, one entry a frame. */
  blanks: string[];
}
type WatchedWindow = Window & {
  seen?: Seen;
  nativeFrame?: typeof requestAnimationFrame;
  release?: () => void;
};

/** Looks at the loop in every frame that is painted: is there a slide with its picture on all of it? */
function watchEveryFrame(page: Page): Promise<void> {
  return page.evaluate(() => {
    const watched = window as WatchedWindow;
    const seen: Seen = { frames: 0, most: 0, blanks: [] };
    watched.seen = seen;
    const look = (): void => {
      const attract = document.querySelector('k-app')?.shadowRoot?.querySelector('k-attract');
      const slides = [...(attract?.shadowRoot?.querySelectorAll('k-slide') ?? [])];
      const states = slides.map((slide) => {
        const image = slide.shadowRoot?.querySelector('img');
        const ready = image?.complete === true && image.naturalWidth > 0;
        return { ready, full: getComputedStyle(slide).opacity === '1' };
      });
      seen.frames += 1;
      seen.most = Math.max(seen.most, slides.length);
      if (!states.every(({ ready }) => ready)) seen.blanks.push('a slide without its picture');
      if (!states.some(({ ready, full }) => ready && full)) seen.blanks.push('nothing covers');
      watched.nativeFrame?.(look);
    };
    look();
  });
}

test('from slide to slide the wall is never blank', async ({ open }) => {
  const { page, pass, headline } = await open({ settings: five, motion: true });
  // The wound clock also winds animation frames; the watcher needs the real ones.
  await page.addInitScript(() => {
    (window as WatchedWindow).nativeFrame = requestAnimationFrame.bind(window);
  });
  await wind(page, { at: monday, time: 'stands' });
  await expect(headline).toBeVisible();
  await watchEveryFrame(page);
  const first = (await headline.textContent()) ?? '';
  const decode = await holdDecoding(page);
  await pass(5);
  await frames(page, 10);
  // Its picture cannot be painted yet, so the slide before goes on.
  await expect(headline).toHaveText(first);
  await decode();
  await expect(headline).not.toHaveText(first);
  await expect(page.locator('k-slide')).toHaveCount(1);
  for (let transition = 0; transition < 10; transition += 1) {
    const before = (await headline.textContent()) ?? '';
    await pass(5);
    await expect(headline).not.toHaveText(before);
    await expect(page.locator('k-slide')).toHaveCount(1);
  }
  const seen = await page.evaluate(() => (window as WatchedWindow).seen);
  expect(seen?.blanks).toEqual([]);
  expect(seen?.frames).toBeGreaterThan(100);
  expect(seen?.most).toBe(2);
});

/** Lets no picture finish decoding until the returned function is called. */
async function holdDecoding(page: Page): Promise<() => Promise<void>> {
  await page.evaluate(() => {
    const images = HTMLImageElement.prototype;
    // eslint-disable-next-line @typescript-eslint/unbound-method -- called on its image below
    const decode = images.decode;
    const released = new Promise<void>((resolve) => {
      (window as WatchedWindow).release = resolve;
    });
    images.decode = async function (this: HTMLImageElement) {
      await released;
      await decode.call(this);
    };
  });
  return () => page.evaluate(() => (window as WatchedWindow).release?.());
}

/** Waits until this many frames have been painted. */
async function frames(page: Page, count: number): Promise<void> {
  const seen = (): Promise<number> =>
    page.evaluate(() => (window as WatchedWindow).seen?.frames ?? 0);
  const until = (await seen()) + count;
  await expect.poll(seen).toBeGreaterThan(until);
}

/** The longest animation that is under way anywhere on the page, in ms. */
function longestAnimation(page: Page): Promise<number> {
  return page.evaluate(() => {
    const roots = (root: Document | ShadowRoot): (Document | ShadowRoot)[] => [
      root,
      ...[...root.querySelectorAll('*')].flatMap((element) =>
        element.shadowRoot ? roots(element.shadowRoot) : [],
      ),
    ];
    const lengths = roots(document)
      .flatMap((root) => root.getAnimations())
      .filter((animation) => animation.playState === 'running')
      .map((animation) => Number(animation.effect?.getComputedTiming().duration ?? 0));
    return Math.max(0, ...lengths);
  });
}

test('where motion is reduced, nothing moves', async ({ open }) => {
  const clock = { at: monday, time: 'stands' } as const;
  const moving = await open({ settings: five, clock, motion: true });
  await moving.pass(5);
  await expect.poll(() => longestAnimation(moving.page)).toBeGreaterThan(200);
  // A person's own wish, told by the system, counts like the clinic's.
  await moving.page.emulateMedia({ reducedMotion: 'reduce' });
  await expect.poll(() => longestAnimation(moving.page)).toBeLessThanOrEqual(1);
  await moving.close();

  const still = await open({
    settings: { ...five, display: { reducedMotion: true } },
    clock,
    motion: true,
  });
  for (let transition = 0; transition < 3; transition += 1) {
    const before = (await still.headline.textContent()) ?? '';
    await still.pass(5);
    await expect(still.headline).not.toHaveText(before);
    expect(await longestAnimation(still.page)).toBeLessThanOrEqual(1);
  }
});

for (const size of ['1920x1080', '1080x1920', '1366x768', '3840x2160'] as const) {
  test(`the loop fills a window of ${size} exactly`, async ({ open }) => {
    const { page } = await open({ size, settings: five });
    const [width, height] = size.split('x').map(Number) as [number, number];
    const boxOf = (selector: string) => page.locator(selector).last().boundingBox();
    expect(page.viewportSize() ?? (await windowSize(page))).toEqual({ width, height });
    expect(await boxOf('k-app')).toEqual({ x: 0, y: 0, width, height });
    const slide = await boxOf('k-slide');
    const bar = await boxOf('k-bar');
    expect(slide).toMatchObject({ x: 0, y: 0, width });
    expect(bar).toMatchObject({ x: 0, y: slide?.height, width });
    expect((slide?.height ?? 0) + (bar?.height ?? 0)).toBeCloseTo(height, 0);
    const scrolls = await page.evaluate(() => {
      const { scrollWidth, scrollHeight } = document.documentElement;
      return { width: scrollWidth, height: scrollHeight };
    });
    expect(scrolls).toEqual({ width, height });
  });
}

/** The window's inner size in CSS px. */
function windowSize(page: Page): Promise<{ width: number; height: number }> {
  return page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
}
