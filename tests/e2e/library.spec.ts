import { cp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { catalogueOf, edit, expect, monday, root, test } from './visitor.js';

/** The folder is looked at every few seconds, and must have come to rest. */
const noticed = { timeout: 30_000 };

const fixture = (name: string): string => join(root, 'tests', 'fixtures', 'libraries', name);

test('another library plays with its own articles and words', async ({ open }) => {
  const { page, finger, button, slide } = await open({ content: fixture('tiny') });
  const { articles } = await catalogueOf(page);
  expect(articles.map((card) => card.id)).toEqual(['warm-up', 'calm-breathing']);
  await expect(slide.getByRole('heading', { level: 1 })).toHaveText(
    articles[0]?.texts['en']?.title ?? '',
  );
  await finger.tap(button('All articles'));
  await expect(page.locator('k-card')).toHaveCount(2);
});

test('a broken library plays what is whole, and reports the rest by file', async ({ open }) => {
  const { page, finger, button, openArticle, log } = await open({ content: fixture('broken') });
  await finger.tap(button('All articles'));
  await expect(page.locator('k-card')).not.toHaveCount(0);
  const titles = await page.locator('k-card .title').allTextContents();
  for (const title of titles) await openArticle(title);
  expect(await catalogueOf(page).then(({ articles }) => articles.map(({ id }) => id))).toContain(
    'calm-breathing',
  );
  const reported = [
    'articles/Not A Good Name',
    'articles/bad-date/article.yaml',
    'articles/bad-picture',
    'articles/latin-one/es.md',
    'articles/lost-source/en.md',
    'articles/no-summary/en.md',
    'articles/no-texts',
    'articles/raw-html/en.md',
  ];
  const lines = log()
    .split('\n')
    .filter((line) => line.includes('warn (library)'));
  for (const file of reported) {
    expect(
      lines.filter((line) => line.includes(file)),
      file,
    ).not.toEqual([]);
  }
});

for (const name of ['empty', 'not-there']) {
  test(`with a library that is ${name} the welcome slide stands`, async ({ open }) => {
    const settings = { clinic: { name: 'Harbor Clinic', message: 'Good to see you.' } };
    const { page, slide, log } = await open({ content: fixture(name), settings });
    await expect(slide.getByRole('heading', { level: 1 })).toHaveText('Harbor Clinic');
    await expect(slide).toContainText('Good to see you.');
    expect(log()).toMatch(/warn \(library\)/);
    // There is nothing to open; how the words look can be changed all the same.
    await expect(page.getByRole('button')).toHaveText(['Accessibility']);
  });
}

test('an article that comes, changes or goes is seen without a restart', async ({
  open,
  copyLibrary,
}) => {
  test.setTimeout(120_000);
  const content = await copyLibrary('tiny');
  const articles = join(content, 'articles');
  const { page, finger, button, openArticle, slide, pass } = await open({
    content,
    clock: { at: monday, time: 'flows' },
    settings: { timing: { slideSeconds: 5 } },
  });
  await finger.tap(button('All articles'));
  const cards = page.locator('k-card');
  await expect(cards).toHaveCount(2);
  await cp(join(articles, 'calm-breathing'), join(articles, 'new-one'), { recursive: true });
  await edit(join(articles, 'new-one', 'en.md'), /title: .*/, 'title: Brand new words');
  await expect(cards).toHaveCount(3, noticed);
  await expect(cards.filter({ hasText: 'Brand new words' })).toBeVisible();

  // Whoever reads an article that is taken away is led home, not left with an empty page.
  await openArticle('Brand new words');
  await rm(join(articles, 'new-one'), { recursive: true });
  await expect(page.locator('k-home')).toBeVisible(noticed);
  await expect(cards).toHaveCount(2);

  // With the last article gone, home says so kindly, and the loop welcomes until there is more.
  await rm(articles, { recursive: true });
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'There is nothing to read here yet',
    noticed,
  );
  await finger.tap(button('I’m done'));
  await expect(slide.getByRole('heading', { level: 1 })).toHaveText('Welcome');
  await cp(join(fixture('tiny'), 'articles'), articles, { recursive: true });
  await expect.poll(() => catalogueOf(page).then((now) => now.articles.length), noticed).toBe(2);
  await pass(15);
  await expect(slide).toContainText(/warm|breath/i);
});
