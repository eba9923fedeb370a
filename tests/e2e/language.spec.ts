import type { SettingsFile } from '../../main/contract/settings.js';
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
