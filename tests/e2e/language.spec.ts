import { join } from 'node:path';
import type { SettingsFile } from '../../main/contract/settings.js';
import { fullTitle, makeTongues, tongueTags } from '../fixtures/make-tongues.js';
import { sideways } from './layout-checks.js';
import { measure } from './measure.js';
import { articleOf, expect, monday, test, type Visitor } from './visitor.js';

const settings: SettingsFile = { clinic: { name: 'Oak Clinic' } };

/** The button that says exactly this: here the language itself is tested. */
const saying = ({ page }: Visitor, words: string) =>
  page.getByRole('button', { name: words, exact: true });

test('somebody who reads Spanish is spoken to in Spanish from the loop to the reset', async ({
  open,
}) => {
  const visitor = await open({ settings, clock: { at: monday, time: 'flows' } });
  const { page, finger, headline } = visitor;
  const ketamine = (await articleOf(page, 'ketamine')).texts['es'];
  const root = page.locator('html');
  await expect(root).toHaveAttribute('lang', 'en');
  await expect(saying(visitor, 'English')).toHaveAttribute('aria-pressed', 'true');

  await finger.tap(saying(visitor, 'Español'));
  await expect(root).toHaveAttribute('lang', 'es');
  await expect(saying(visitor, 'Toque para leer')).toBeVisible();
  await expect(headline).toHaveText(ketamine?.title ?? '');

  await finger.tap(saying(visitor, 'Todos los artículos'));
  const heading = page.locator('h1');
  await expect(heading).toHaveText('¿Sobre qué le gustaría leer?');
  await finger.tap(page.locator('k-card').filter({ hasText: ketamine?.title ?? '' }));
  await expect(heading).toHaveText(ketamine?.title ?? '');
  await expect(page.locator('k-article article')).toHaveAttribute('lang', 'es');
  await expect(page.locator('k-article .facts')).toContainText(
    'Un traductor médico aún no ha revisado esta traducción',
  );

  const related = page.locator('k-article .related k-card').first();
  const next = (await related.locator('.title').textContent()) ?? '';
  await related.scrollIntoViewIfNeeded();
  await finger.tap(related);
  await expect(heading).toHaveText(next);
  await expect(saying(visitor, 'Atrás')).toBeVisible();

  await visitor.pass(91);
  await expect(page.locator('k-idle-warning h1')).toHaveText('¿Sigue ahí?');
  await expect(saying(visitor, 'Sigo aquí')).toBeFocused();
  await visitor.pass(31);
  await expect(page.locator('k-attract')).toBeVisible();
  await expect(root).toHaveAttribute('lang', 'en');
  await expect(saying(visitor, 'All articles')).toBeVisible();
  await expect(saying(visitor, 'English')).toHaveAttribute('aria-pressed', 'true');
});

test('a library in six languages is read in each, also from right to left', async ({
  open,
  folder,
}) => {
  test.setTimeout(90_000);
  const content = join(folder, 'tongues');
  await makeTongues(content, 40);
  const display = { textSize: 200, reducedMotion: true } as const;
  const visitor = await open({
    content,
    settings: { ...settings, languages: [...tongueTags], display },
    clock: { at: monday, time: 'flows' },
  });
  const { page, finger, slide } = visitor;
  const root = page.locator('html');
  const toggle = page.locator('k-languages [aria-expanded]');
  const choose = async (name: string): Promise<void> => {
    await finger.tap(toggle);
    await finger.tap(page.locator('k-languages li').getByRole('button', { name, exact: true }));
  };
  /** What is cut off, and what can be moved sideways. */
  const troubles = async (): Promise<string[]> => {
    const { words } = await measure(page);
    const cut = words.filter(({ cutBy }) => cutBy !== null).map(({ name }) => `cut: ${name}`);
    return [...cut, ...(await sideways(page, false))];
  };

  await choose('العربية');
  // The interface does not speak it, so it stays as it is; the words of the library turn.
  await expect(root).toHaveAttribute('lang', 'en');
  await expect(root).toHaveAttribute('dir', 'ltr');
  await expect(slide.locator('.slide')).toHaveAttribute('lang', 'ar');
  await expect(slide.locator('.slide')).toHaveAttribute('dir', 'rtl');
  expect(await troubles()).toEqual([]);
  await finger.tap(saying(visitor, 'All articles'));
  await expect(page.locator('k-card .title[lang="ar"]').first()).toHaveText(fullTitle('ar'));
  expect(await troubles()).toEqual([]);
  await finger.tap(page.locator('k-card').first());
  const article = page.locator('k-article article');
  for (const [name, tag] of [
    ['中文', 'zh'],
    ['Tiếng Việt', 'vi'],
    ['Deutsch', 'de'],
    ['Español', 'es'],
    ['العربية', 'ar'],
  ] as const) {
    await choose(name);
    await expect(article).toHaveAttribute('lang', tag);
    await expect(article).toHaveAttribute('dir', tag === 'ar' ? 'rtl' : 'ltr');
    await expect(page.locator('k-article h1')).toHaveText(fullTitle(tag));
    await expect(root).toHaveAttribute('lang', tag === 'es' ? 'es' : 'en');
    await expect(page.locator('k-article #sources')).toBeAttached();
    expect(await troubles(), tag).toEqual([]);
  }
  await finger.tap(saying(visitor, 'I’m done'));
  await expect(slide.locator('.slide')).toHaveAttribute('lang', 'en');
});
