import { join } from 'node:path';
import { writeFile } from 'node:fs/promises';
import type { Locator } from '@playwright/test';
import { articleOf, catalogueOf, edit, expect, monday, test } from './visitor.js';

/** How far an article is scrolled, in whole CSS px. */
function topOf(scroller: Locator): Promise<number> {
  return scroller.evaluate((element) => Math.round(element.scrollTop));
}

/** Waits until a scroller has come to rest, and says where. */
async function restOf(scroller: Locator): Promise<number> {
  await expect
    .poll(() =>
      scroller.evaluate(
        (element) =>
          new Promise((resolve) => {
            const before = element.scrollTop;
            // Three frames without a move: a fling that is only slow has moved by then.
            requestAnimationFrame(() =>
              requestAnimationFrame(() =>
                requestAnimationFrame(() => {
                  resolve(element.scrollTop === before);
                }),
              ),
            );
          }),
      ),
    )
    .toBe(true);
  return topOf(scroller);
}

test('a touch on a slide opens the article it tells of', async ({ open }) => {
  const { page, touchSlide, headline } = await open();
  const title = (await headline.textContent()) ?? '';
  await touchSlide();
  await expect(page.locator('k-article h1')).toHaveText(title.replaceAll('\u2011', '-'));
  await expect(page.getByRole('heading', { name: 'In short' })).toBeVisible();
});

test('the contents lead to a section and follow the finger', async ({ open }) => {
  const { page, finger, openArticle, button } = await open({ motion: true });
  await openArticle('Myths and facts about PRP therapy');
  const contents = page.getByRole('navigation', { name: 'Contents' });
  const scroller = page.locator('k-article .scroller');
  const now = contents.locator('[aria-current]');
  await expect(now).toHaveText('In short');

  const third = contents.getByRole('button').nth(2);
  const name = ((await third.textContent()) ?? '').trim();
  await finger.tap(third);
  await expect(now).toHaveText(name);
  await expect(page.getByRole('heading', { name, level: 2 })).toBeInViewport();

  const before = await restOf(scroller);
  await finger.tap(button('Down'));
  await expect.poll(() => topOf(scroller)).toBeGreaterThan(before);
  const one = await restOf(scroller);
  await finger.tap(button('Down'));
  await expect.poll(() => topOf(scroller)).toBeGreaterThan(one);
  await restOf(scroller);
  await expect(now).not.toHaveText(name);
  await finger.tap(button('Up'));
  await expect.poll(() => restOf(scroller)).toBe(one);
  await finger.tap(button('Up'));
  await expect.poll(() => restOf(scroller)).toBe(before);
  await expect(now).toHaveText(name);
});

test('the text follows a finger and glides on when it lets go', async ({ open }) => {
  const { page, finger, openArticle } = await open({ motion: true });
  await openArticle('Myths and facts about PRP therapy');
  const scroller = page.locator('k-article .scroller');
  await finger.swipe({ x: 1200, y: 800 }, { x: 1200, y: 500 });
  // The finger moved 300 px; what is more than that came after it let go.
  await expect.poll(() => topOf(scroller)).toBeGreaterThan(320);
  const down = await restOf(scroller);
  await finger.swipe({ x: 1200, y: 300 }, { x: 1200, y: 500 });
  await expect.poll(() => topOf(scroller)).toBeLessThan(down);
});

test('a hard word explains itself in place, one at a time', async ({ open }) => {
  const { page, finger, openArticle, button } = await open({ motion: true });
  await openArticle('Ketamine treatment: what we know and what to ask');
  const terms = page.locator('k-article button.term');
  const explanation = page.getByRole('note');
  await expect(explanation).toHaveCount(0);
  await finger.tap(terms.nth(0));
  await expect(terms.nth(0)).toHaveAttribute('aria-expanded', 'true');
  await expect(explanation).toHaveCount(1);
  await expect(explanation).toBeVisible();
  const first = await explanation.textContent();
  await finger.tap(terms.nth(1));
  await expect(explanation).toHaveCount(1);
  await expect(explanation).not.toHaveText(first ?? '');
  await finger.tap(button('Close explanation'));
  await expect(explanation).toHaveCount(0);
  await finger.tap(terms.nth(0));
  await finger.tap(terms.nth(0));
  await expect(explanation).toHaveCount(0);
});

test('from article to article, and all the way back to where one was', async ({ open }) => {
  const { page, finger, touchSlide, button } = await open({ motion: true });
  const { articles } = await catalogueOf(page);
  const titleOf = (id: string) => articles.find((card) => card.id === id)?.texts['en']?.title ?? id;
  const heading = page.locator('k-article h1');
  const scroller = page.locator('k-article .scroller');
  const related = page.locator('k-article .related k-card');
  await touchSlide();

  const steps: { id: string; top: number }[] = [];
  let id = articles[0]?.id ?? '';
  for (let step = 0; step < 3; step += 1) {
    await expect(heading).toHaveText(titleOf(id));
    const wanted = articles.find((card) => card.id === id)?.related ?? [];
    await expect(related.locator('.title')).toHaveText(wanted.map(titleOf));
    expect(wanted).not.toContain(id);
    // One that was not read yet, so that Back has three different places to find.
    const choice = wanted.findLastIndex((other) => steps.every((past) => past.id !== other));
    await related.nth(choice).scrollIntoViewIfNeeded();
    steps.push({ id, top: await restOf(scroller) });
    await finger.tap(related.nth(choice));
    id = wanted[choice] ?? '';
  }
  await expect(heading).toHaveText(titleOf(id));

  for (const { id, top } of steps.toReversed()) {
    await finger.tap(button('Back'));
    await expect(heading).toHaveText(titleOf(id));
    expect(top).toBeGreaterThan(500);
    await expect.poll(() => topOf(scroller)).toBe(top);
  }
  await finger.tap(button('Back'));
  await expect(page.locator('k-home')).toBeVisible();
  await finger.tap(page.locator('k-card').first());
  await expect(heading).toBeVisible();
  await finger.tap(button('Home'));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'What would you like to read about?',
  );
});

test('every article shows its sources, its notice, and who answers for its words', async ({
  open,
}) => {
  const { page, finger, openArticle, button, userData } = await open();
  const { articles } = await catalogueOf(page);
  for (const { id, texts } of articles) {
    await openArticle(texts['en']?.title ?? '');
    const { sources } = await articleOf(page, id);
    await expect(page.locator('k-article .sources > ol').first().locator('li')).toHaveCount(
      sources.length,
    );
    expect(sources.length).toBeGreaterThan(2);
    const notice = page.locator('k-article section.note').filter({ hasText: 'About this article' });
    await expect(notice).toContainText('not medical advice');
    await expect(page.locator('k-article section.ask')).toHaveCount(1);
    await expect(page.locator('k-article section.emergency')).toHaveCount(1);
    await expect(page.getByText('Not yet reviewed by a clinician')).toBeVisible();
  }

  const last = articles.at(-1)?.id ?? '';
  const approvals = { [last]: { by: 'Dr. Ada Lovelace', on: '2026-11-20' } };
  await writeFile(join(userData, 'settings.json'), JSON.stringify({ approvals }));
  await expect(page.getByText('Approved by Dr. Ada Lovelace on November 20, 2026')).toBeVisible();
  await expect(page.getByText('Not yet reviewed by a clinician')).toHaveCount(0);
  await finger.tap(button('Home'));
  await openArticle(articles[0]?.texts['en']?.title ?? '');
  await expect(page.getByText('Not yet reviewed by a clinician')).toBeVisible();
});

test('an overdue article says kindly that it is under review, and can still be read', async ({
  open,
  copyLibrary,
}) => {
  const content = await copyLibrary();
  const file = join(content, 'articles', 'prp-myths', 'article.yaml');
  await edit(file, 'due: null', 'due: 2026-11-22');
  const approvals = { 'prp-myths': { by: 'Dr. Ada Lovelace', on: '2025-11-20' } };
  const clock = { at: monday, time: 'flows' } as const;
  const { page, openArticle } = await open({ content, settings: { approvals }, clock });
  await openArticle('Myths and facts about PRP therapy');
  await expect(page.locator('k-article .review')).toContainText('is being checked again');
  await expect(page.locator('k-article .facts')).toContainText('Under review');
  await expect(page.locator('k-article .facts')).not.toContainText('Lovelace');
  await expect(page.getByRole('heading', { name: 'Sources' })).toBeAttached();
});

test('a clinic that plays only what it approved offers nothing else', async ({ open }) => {
  const approvals = { 'prp-myths': { by: 'Dr. Ada Lovelace', on: '2026-11-20' } };
  const settings = { approvals, rotation: { onlyApproved: true } };
  const { page, openArticle, slide, userData } = await open({ settings });
  const title = 'Myths and facts about PRP therapy';
  await expect(slide.locator('h1')).toHaveText(title);
  await openArticle(title);
  await expect(page.locator('k-article k-card')).toHaveCount(0);
  // Other words than these were approved: the reader is led home, where nothing is left to read.
  const changed = { 'prp-myths': { ...approvals['prp-myths'], hash: 'of other words' } };
  const file = join(userData, 'settings.json');
  await writeFile(file, JSON.stringify({ ...settings, approvals: changed }));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'There is nothing to read here yet',
  );
  await expect(page.locator('k-card')).toHaveCount(0);
});
