import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { makeLarge } from '../fixtures/make-large.js';
import { catalogueOf, expect, test } from './visitor.js';

const question = 'What would you like to read about?';
/** More cards on one page are a wall, not a choice. */
const mostCards = 9;

test('home offers every article with picture, title, summary and minutes', async ({ open }) => {
  const { page, finger, button } = await open();
  const { articles } = await catalogueOf(page);
  await finger.tap(button('All articles'));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(question);
  const cards = page.locator('k-card');
  await expect(cards).toHaveCount(articles.length);
  for (const [place, { texts }] of articles.entries()) {
    const text = texts['en'];
    const card = cards.nth(place);
    await expect(card).toContainText(text?.title ?? 'no title');
    await expect(card).toContainText(text?.summary ?? 'no summary');
    await expect(card).toContainText(`${text?.minutes ?? 0} min read`);
    const image = card.locator('img');
    await expect
      .poll(() => image.evaluate((img: HTMLImageElement) => img.naturalWidth))
      .toBeGreaterThan(0);
    await expect(card).toBeInViewport({ ratio: 1 });
  }
});

test('a topic shows its own articles only, and everything comes back', async ({ open }) => {
  const { page, finger, button } = await open();
  const { articles, topics } = await catalogueOf(page);
  await finger.tap(button('All articles'));
  for (const { id, title } of topics) {
    const name = title['en'] ?? '';
    await finger.tap(button(name));
    await expect(button(name)).toHaveAttribute('aria-pressed', 'true');
    const wanted = articles.filter((card) => card.topic === id);
    await expect(page.locator('k-card .title')).toHaveText(
      wanted.map((card) => card.texts['en']?.title ?? ''),
    );
  }
  await finger.tap(button('Everything'));
  await expect(page.locator('k-card')).toHaveCount(articles.length);
});

test('six hundred articles come as pages, and only one page is ever built', async ({
  open,
  folder,
}) => {
  const content = join(folder, 'large');
  await makeLarge(content, 600);
  const { page, finger, button, openArticle } = await open({ content });
  await finger.tap(button('All articles'));
  const cards = page.locator('k-card');
  const pageNumber = page.getByText(/^Page \d+ of \d+$/);
  await expect(cards.first()).toContainText('Article 1');
  const perPage = await cards.count();
  expect(perPage).toBeGreaterThan(3);
  expect(perPage).toBeLessThanOrEqual(mostCards);
  const pages = Math.ceil(600 / perPage);
  await expect(pageNumber).toHaveText(`Page 1 of ${pages}`);
  await expect(button('Before')).toBeDisabled();

  const seen = new Set<string>();
  for (let number = 1; number <= 10; number += 1) {
    await expect(pageNumber).toHaveText(`Page ${number} of ${pages}`);
    expect(await cards.count()).toBeLessThanOrEqual(mostCards);
    for (const title of await cards.locator('.title').allTextContents()) seen.add(title);
    await finger.tap(button('More'));
  }
  expect(seen.size).toBe(10 * perPage);

  // Back finds the page again that one came from.
  const title = (await cards.nth(1).locator('.title').textContent()) ?? '';
  await openArticle(title);
  await finger.tap(button('Back'));
  await expect(pageNumber).toHaveText(`Page 11 of ${pages}`);
  await finger.tap(button('Before'));
  await expect(pageNumber).toHaveText(`Page 10 of ${pages}`);
});

test('one article alone is offered alone, with nothing empty around it', async ({
  open,
  copyLibrary,
}) => {
  const content = await copyLibrary('tiny');
  await rm(join(content, 'articles', 'calm-breathing'), { recursive: true });
  const { page, finger, button, openArticle } = await open({ content });
  await finger.tap(button('All articles'));
  await expect(page.locator('k-card')).toHaveCount(1);
  await expect(page.getByRole('navigation', { name: 'Topics' })).toHaveCount(0);
  const title = (await page.locator('k-card .title').textContent()) ?? '';
  await openArticle(title);
  await expect(page.getByText('You might also enjoy')).toHaveCount(0);
});
