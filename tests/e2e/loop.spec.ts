import { join } from 'node:path';
import type { Catalogue } from '../../main/contract/article.js';
import type { SettingsFile } from '../../main/contract/settings.js';
import {
  bare,
  bareInlines,
  catalogueOf,
  edit,
  expect,
  monday,
  test,
  type Visitor,
} from './visitor.js';

const ids = [
  'ketamine',
  'stem-cells',
  'prp-myths',
  'diabetes-stem-cells',
  'prp-evidence',
  'prp-tendons',
];
const five: SettingsFile['rotation'] = {
  entries: ids.map((article) => ({ article, seconds: 5 })),
};
const stands = { at: monday, time: 'stands' } as const;

/** What stands on the glass, letters only; the title and, on a point, its words. */
async function read({ slide }: Visitor): Promise<string> {
  const words = await slide.locator('h1, .point-words').allTextContents();
  return words.map(bare).join(' | ');
}

/** Lets the loop go on by one slide of five seconds, and reads it. */
async function next(visitor: Visitor): Promise<string> {
  const before = await read(visitor);
  await visitor.pass(5);
  await expect.poll(() => read(visitor)).not.toBe(before);
  return read(visitor);
}

/** The slides of these articles as `read` gives them. */
function slidesOf({ articles }: Catalogue, order: readonly string[]): string[] {
  return order.flatMap((id) => {
    const text = articles.find((card) => card.id === id)?.texts['en'];
    const title = bare(text?.title ?? id);
    return [title, ...(text?.keyPoints ?? []).map((point) => `${title} | ${bareInlines(point)}`)];
  });
}

/** The titles that play in the next `count` articles, each once, in order of play. */
async function titles(visitor: Visitor, slides: number): Promise<string[]> {
  const seen = [await read(visitor)];
  while (seen.length < slides) seen.push(await next(visitor));
  return seen.filter((words) => !words.includes(' | '));
}

test('while nobody touches it, every article plays its title and its points, in the listed order', async ({
  open,
}) => {
  const visitor = await open({ settings: { rotation: five }, clock: stands, motion: true });
  const expected = slidesOf(await catalogueOf(visitor.page), ids);
  const seen = [await read(visitor)];
  while (seen.length < expected.length) seen.push(await next(visitor));
  expect(seen).toEqual(expected);
  expect(await next(visitor)).toBe(expected[0]);
});

test('shuffled, every article plays once before any plays again', async ({ open }) => {
  const settings: SettingsFile = { rotation: { ...five, order: 'shuffled' } };
  const visitor = await open({ settings, clock: stands });
  const { articles } = await catalogueOf(visitor.page);
  const played = await titles(visitor, slidesOf({ articles } as Catalogue, ids).length);
  expect(new Set(played).size).toBe(ids.length);
});

test('a slide stays as long as staff said, and otherwise never less than the least', async ({
  open,
}) => {
  const entries = [{ article: 'ketamine', seconds: 20 }];
  const { pass, headline } = await open({
    settings: { rotation: { entries }, timing: { slideSeconds: 60 } },
    clock: stands,
  });
  const first = await headline.textContent();
  await pass(19.9);
  await expect(headline).toHaveText(first ?? '');
  await pass(0.1);
  await expect(headline).not.toHaveText(first ?? '');
  for (let slide = 1; slide < 6; slide += 1) {
    const before = (await headline.textContent()) ?? '';
    await pass(20);
    await expect(headline).not.toHaveText(before);
  }
  const second = (await headline.textContent()) ?? '';
  await pass(59);
  await expect(headline).toHaveText(second);
  await pass(1);
  await expect(headline).not.toHaveText(second);
});

test('what staff hid, what is not due and what is sensitive does not play', async ({
  open,
  copyLibrary,
}) => {
  const content = await copyLibrary();
  const article = join(content, 'articles', 'prp-tendons', 'article.yaml');
  await edit(article, 'sensitive: false', 'sensitive: true');
  const rules = [
    { show: false },
    { from: '2026-11-28' },
    { until: '2026-11-22' },
    { days: [1, 2, 3, 4, 5] },
    { hours: { from: '08:00', until: '12:00' } },
    {},
  ];
  const entries = rules.map((rule, place) => ({ article: ids[place] ?? '', seconds: 5, ...rule }));
  const visitor = await open({ content, settings: { rotation: { entries } }, clock: stands });
  const catalogue = await catalogueOf(visitor.page);
  const title = (id: string): string => slidesOf(catalogue, [id])[0] ?? '';
  const oneRound = slidesOf(catalogue, ['diabetes-stem-cells', 'prp-evidence']).length;
  expect(await titles(visitor, oneRound + 1)).toEqual(
    ['diabetes-stem-cells', 'prp-evidence', 'diabetes-stem-cells'].map(title),
  );
  // Saturday afternoon: what was playing ends, then only the article of that day is left.
  await visitor.page.clock.fastForward((5 * 24 + 6) * 3600 * 1000);
  const saturday = await titles(visitor, 3 * oneRound);
  expect(new Set(saturday.slice(1))).toEqual(new Set([title('stem-cells')]));
});

test('an article whose review is overdue leaves the loop on the day after', async ({
  open,
  copyLibrary,
}) => {
  const content = await copyLibrary();
  const due = (id: string, day: string): Promise<void> =>
    edit(join(content, 'articles', id, 'article.yaml'), 'due: null', `due: ${day}`);
  await due('ketamine', '2026-11-23');
  await due('stem-cells', '2026-11-22');
  const three = ids.slice(0, 3).map((article) => ({ article, seconds: 5 }));
  const rest = ids.slice(3).map((article) => ({ article, show: false }));
  const settings: SettingsFile = { rotation: { entries: [...three, ...rest] } };
  const visitor = await open({ content, settings, clock: stands });
  const catalogue = await catalogueOf(visitor.page);
  const title = (id: string): string => slidesOf(catalogue, [id])[0] ?? '';
  const round = slidesOf(catalogue, ['ketamine', 'prp-myths']).length;
  expect(await titles(visitor, round + 1)).toEqual(
    ['ketamine', 'prp-myths', 'ketamine'].map(title),
  );
  await visitor.page.clock.fastForward(24 * 3600 * 1000);
  const tuesday = await titles(visitor, 2 * round);
  expect(new Set(tuesday.slice(1))).toEqual(new Set([title('prp-myths')]));
});

test('Pause holds a slide until Play, or until everybody has left', async ({ open }) => {
  const settings: SettingsFile = { rotation: five, timing: { idleSeconds: 60 } };
  const { pass, finger, button, headline } = await open({ settings, clock: stands });
  const first = (await headline.textContent()) ?? '';
  await finger.tap(button('Pause'));
  await pass(50);
  await expect(headline).toHaveText(first);
  await finger.tap(button('Play'));
  await pass(5);
  await expect(headline).not.toHaveText(first);

  await finger.tap(button('Pause'));
  const held = (await headline.textContent()) ?? '';
  await pass(59);
  await expect(headline).toHaveText(held);
  await pass(10);
  await expect(button('Pause')).toBeVisible();
  await expect(headline).not.toHaveText(held);
});

test('the clinic’s name and the time of day stand below the slides', async ({ open }) => {
  const settings: SettingsFile = { clinic: { name: 'Harbor Clinic' } };
  const { page, pass } = await open({ settings, clock: stands });
  const foot = page.getByRole('contentinfo');
  await expect(foot).toContainText('Harbor Clinic');
  await expect(foot.locator('time')).toHaveText('9:00 AM');
  await pass(60);
  await expect(foot.locator('time')).toHaveText('9:01 AM');
});

test('as a slideshow there is nothing to press, and a touch changes nothing', async ({ open }) => {
  const settings: SettingsFile = { mode: 'slideshow', rotation: five };
  const visitor = await open({ settings, clock: stands });
  const { page, finger, headline } = visitor;
  await expect(page.getByRole('button')).toHaveCount(0);
  const before = (await headline.textContent()) ?? '';
  await finger.tap({ x: 500, y: 400 });
  await finger.tap({ x: 1500, y: 1000 });
  await expect(headline).toHaveText(before);
  await next(visitor);
  await expect(page.locator('k-attract')).toBeVisible();
});
