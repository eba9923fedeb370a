import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import type { Article, Catalogue, Inline } from '../../main/contract/article.js';
import type { KioskApi } from '../../main/contract/api.js';
import { expect, test as base, root, type Kiosk, type LaunchOptions } from './app.js';
import { spoken } from './spoken.js';

export { expect, root };

/** A Monday morning, local time: the tests' usual now. */
export const monday = '2026-11-23T09:00:00';

/** How a visitor finds the kiosk. */
export interface OpenOptions extends LaunchOptions {
  /**
   * Winds the page's clock by hand from this local time on: `flows` lets time pass by itself too,
   * which scrolling needs; `stands` moves only by `pass`.
   */
  readonly clock?: { readonly at: string; readonly time: 'flows' | 'stands' };
}

/** The running app, as somebody in front of the glass sees it. */
export interface Visitor extends Kiosk {
  /** The slide that stands, or the one that is coming. */
  readonly slide: Locator;
  /** Its large words. */
  readonly headline: Locator;
  readonly warning: Locator;
  /** Lets seconds of the page's clock pass, with every timer on the way. */
  readonly pass: (seconds: number) => Promise<void>;
  /** The button of this name, in whichever language it is said. */
  readonly button: (name: string | RegExp) => Locator;
  /** Touches the slide itself, away from all buttons, and waits for its article. */
  readonly touchSlide: () => Promise<void>;
  /** From anywhere in the reading room or the loop to an article, by its card on home. */
  readonly openArticle: (title: string) => Promise<void>;
}

/** The page as its own code sees it. */
type KioskWindow = Window & { readonly kiosk: KioskApi };

/** What the page was told of the library. */
export async function catalogueOf(page: Page): Promise<Catalogue> {
  const result = await page.evaluate(() =>
    (window as unknown as KioskWindow).kiosk.readCatalogue(),
  );
  if (!result.ok) throw new Error(result.problem.message);
  return result.value;
}

/** One whole article, as the page gets it. */
export async function articleOf(page: Page, id: string): Promise<Article> {
  const result = await page.evaluate(
    (id) => (window as unknown as KioskWindow).kiosk.readArticle({ id }),
    id,
  );
  if (!result.ok) throw new Error(result.problem.message);
  return result.value;
}

/** Letters and signs alone, so that texts compare however they are broken and hyphenated. */
export function bare(text: string): string {
  return text.replaceAll('\u2011', '-').replace(/\s+/g, '');
}

/** Running text as letters alone, without the numbers of sources. */
export function bareInlines(inlines: readonly Inline[]): string {
  const words = (inline: Inline): string => {
    if (inline.kind === 'cite' || inline.kind === 'break') return '';
    return 'children' in inline ? bareInlines(inline.children) : inline.text;
  };
  return bare(inlines.map(words).join(''));
}

/** Loads the page anew with a clock that the test winds. */
export async function wind(
  page: Page,
  { at, time }: NonNullable<OpenOptions['clock']>,
): Promise<void> {
  const start = new Date(at);
  // A clock can be halted only ahead of its own time, and this one runs while it is being told to.
  await page.clock.install({ time: time === 'stands' ? start.getTime() - 60_000 : start });
  if (time === 'stands') await page.clock.pauseAt(start);
  await page.reload();
}

/** The kiosk as a visitor sees it. */
export function visitorOf(kiosk: Kiosk): Visitor {
  const { page, finger } = kiosk;
  const slide = page.locator('k-slide').last();
  const button = (name: string | RegExp): Locator =>
    page.getByRole('button', { name: typeof name === 'string' ? spoken(name) : name });
  return {
    ...kiosk,
    slide,
    headline: slide.locator('.point-words, .title h1, .welcome h1'),
    warning: page.getByRole('dialog', { name: spoken('Are you still there?') }),
    pass: (seconds) => page.clock.runFor(Math.round(seconds * 1000)),
    button,
    async touchSlide() {
      const box = await page.locator('k-attract main').boundingBox();
      if (!box) throw new Error('The loop is not on the screen, so no slide can be touched.');
      await finger.tap({ x: box.x + box.width * 0.3, y: box.y + box.height * 0.4 });
      await expect(page.locator('k-article h1')).toBeVisible();
    },
    async openArticle(title) {
      const home = (await page.locator('k-attract').isVisible()) ? 'All articles' : 'Home';
      if (!(await page.locator('k-home').isVisible())) await finger.tap(button(home));
      await finger.tap(page.locator('k-card').filter({ hasText: title }));
      await expect(page.locator('k-article h1')).toHaveText(title);
      await expect(page.locator('k-article #sources')).toBeAttached();
    },
  };
}

/** A test in front of the real app; whatever it does, the page must report no error. */
export const test = base.extend<{
  /** Starts the app and waits until the loop plays. */
  open: (options?: OpenOptions) => Promise<Visitor>;
  /** A folder that is gone after the test. */
  folder: string;
  /** Copies a library, ready to be changed; the shipped one unless a fixture's name is given. */
  copyLibrary: (fixture?: string) => Promise<string>;
}>({
  open: async ({ launch }, use) => {
    const opened: Kiosk[] = [];
    await use(async ({ clock, ...options } = {}) => {
      const kiosk = await launch(options);
      opened.push(kiosk);
      if (clock) await wind(kiosk.page, clock);
      await expect(kiosk.page.locator('k-attract k-slide, k-closed').last()).toBeVisible();
      return visitorOf(kiosk);
    });
    for (const { errors } of opened) expect(errors, 'errors on the page').toEqual([]);
  },
  // Playwright reads the names of the fixtures that are needed out of the braces.
  // eslint-disable-next-line no-empty-pattern
  folder: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'anteroom-test-'));
    await use(folder);
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  },
  copyLibrary: async ({ folder }, use) => {
    await use(async (fixture) => {
      const from = fixture
        ? join(root, 'tests', 'fixtures', 'libraries', fixture)
        : join(root, 'content');
      const to = join(folder, 'library');
      await cp(from, to, { recursive: true });
      return to;
    });
  },
});

/** Changes a text file; fails when there is nothing to change. */
export async function edit(file: string, from: string | RegExp, to: string): Promise<void> {
  const before = await readFile(file, 'utf8');
  const after = before.replace(from, to);
  if (after === before) throw new Error(`${file}: ${String(from)} is not in it.`);
  await writeFile(file, after);
}
