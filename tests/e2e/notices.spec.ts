import type { SettingsFile } from '../../main/contract/settings.js';
import { takeIn } from './pictures.js';
import { expect, monday, test } from './visitor.js';

const texts = {
  en: { title: 'We close early today', text: 'The front desk is open until noon.' },
  es: { title: 'Hoy cerramos antes', text: 'La recepción abre hasta el mediodía.' },
};

const alone = (notice: string, parts: object): SettingsFile['rotation'] => ({
  notices: [{ id: notice, texts, ...parts }],
  entries: [
    { notice, seconds: 5 },
    { article: 'ketamine', seconds: 5 },
  ],
});

test('a notice plays among the articles, and a touch on it opens home', async ({ open }) => {
  const clock = { at: monday, time: 'stands' } as const;
  const { page, pass, slide, finger, button } = await open({
    settings: { rotation: alone('early', {}) },
    clock,
  });
  await expect(slide.locator('h1')).toHaveText('We close early today');
  await expect(slide.locator('.summary')).toHaveText('The front desk is open until noon.');
  await expect(button('Touch to read')).toHaveCount(0);
  await expect(button('Pause')).toBeVisible();
  await pass(5);
  await expect(slide.locator('h1')).not.toHaveText('We close early today');
  await page.reload();
  await expect(slide.locator('h1')).toHaveText('We close early today');
  await finger.tap({ x: 600, y: 400 });
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'What would you like to read about?',
  );
});

for (const layout of ['picture', 'wide'] as const) {
  test(`a notice shows the picture that staff took in (${layout}), and the bar their logo`, async ({
    open,
    folder,
  }) => {
    const picture = await takeIn(folder, 'articles/ketamine/hero.svg');
    const { page, slide } = await open({
      userData: folder,
      settings: {
        languages: ['es', 'en'],
        clinic: { name: 'Oak Clinic', logo: picture },
        rotation: alone('early', { layout, picture }),
      },
    });
    await expect(slide.locator('h1')).toHaveText('Hoy cerramos antes');
    for (const image of [slide.locator('img'), page.locator('k-logo img')]) {
      await expect(image).toHaveAttribute('src', `kiosk://pictures/${picture}`);
      await expect
        .poll(() => image.evaluate((element: HTMLImageElement) => element.naturalWidth))
        .toBeGreaterThan(0);
    }
  });
}
