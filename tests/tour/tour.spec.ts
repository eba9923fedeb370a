import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root, test } from '../e2e/app.js';
import { takeIn } from '../e2e/pictures.js';
import { camera, clinic, press, scrollTo, sizes } from './camera.js';

/** How a notice of each layout is told from the others. */
const shapes = { words: '.notice.bare', picture: '.notice:not(.bare)', wide: '.wide' } as const;

/** Long after every tour. */
const tonight = '9999-12-31T23:59';

for (const size of sizes) {
  test(`the walk at ${size}`, async ({ launch }) => {
    const kiosk = await launch({ size, settings: clinic });
    const { page } = kiosk;
    const picture = camera(page, size);
    await picture('attract-title');
    await page.locator('k-slide .point').first().waitFor({ timeout: 20_000 });
    await picture('attract-point');
    await press(kiosk, 'All articles');
    await picture('home');
    await press(kiosk, 'Joints and tendons');
    await picture('topic');
    await press(kiosk, /Does PRP work/);
    await picture('article');
    await scrollTo(page, 0.3);
    await picture('article-reading');
    await page.locator('k-article table').scrollIntoViewIfNeeded();
    await picture('article-table');
    await scrollTo(page, 0.62);
    await picture('article-boxes');
    await page.locator('k-article #related').scrollIntoViewIfNeeded();
    await scrollTo(page, 1);
    await picture('article-related');
    await scrollTo(page, 0);
    const term = page.locator('k-article .term').first();
    await term.scrollIntoViewIfNeeded();
    await kiosk.finger.tap(term);
    await picture('glossary');
    await press(kiosk, 'Accessibility');
    await picture('accessibility');
    await press(kiosk, '200 per cent');
    await picture('accessibility-200');
    await press(kiosk, 'Close');
    await picture('article-200');
    await press(kiosk, 'Home');
    await picture('home-200');
  });
}

for (const size of sizes) {
  test(`the welcome slide at ${size}`, async ({ launch }) => {
    const library = join(root, 'tests', 'fixtures', 'libraries', 'empty');
    const kiosk = await launch({ size, settings: clinic, content: library });
    await camera(kiosk.page, `${size}-rare`)('welcome');
  });

  test(`the idle warning at ${size}`, async ({ launch }) => {
    const kiosk = await launch({ size, settings: clinic });
    await kiosk.page.clock.install();
    await press(kiosk, 'All articles');
    await kiosk.page.clock.fastForward('01:31');
    await kiosk.page.getByRole('dialog').waitFor();
    await camera(kiosk.page, `${size}-rare`)('idle-warning');
  });

  test(`the closed screen at ${size}`, async ({ launch }) => {
    const settings = { ...clinic, hours: { always: false } };
    const kiosk = await launch({ size, untilShown: false, settings });
    await kiosk.page.locator('k-closed').waitFor();
    await camera(kiosk.page, `${size}-rare`)('closed');
  });

  test(`the slideshow at ${size}`, async ({ launch }) => {
    const kiosk = await launch({ size, settings: { ...clinic, mode: 'slideshow' } });
    await camera(kiosk.page, `${size}-rare`)('slideshow');
  });
}

for (const size of sizes) {
  test(`notices and an article under review at ${size}`, async ({ launch }) => {
    const kiosk = await launch({ size, settings: clinic });
    const { page, userData } = kiosk;
    const picture = camera(page, `${size}-own`);
    const name = await takeIn(userData, 'articles/prp-tendons/hero.svg');
    const approvals = { ketamine: { by: 'Dr. Ada Lovelace', on: '2024-11-20', due: '2025-11-20' } };
    const text = {
      title: 'Flu shots every Tuesday',
      text: 'No appointment needed. Ask at the front desk and roll up a sleeve.',
    };
    for (const layout of ['words', 'picture', 'wide'] as const) {
      const notices = [{ id: layout, layout, picture: name, texts: { en: text } }];
      const rotation = {
        notices,
        entries: [],
        today: { until: tonight, only: `notice:${layout}` },
      };
      const own = { ...clinic, clinic: { ...clinic.clinic, logo: name }, approvals, rotation };
      await writeFile(join(userData, 'settings.json'), JSON.stringify(own));
      await page.locator(`k-slide ${shapes[layout]}`).waitFor();
      await picture(`notice-${layout}`);
    }
    await press(kiosk, 'All articles');
    await press(kiosk, /Ketamine/);
    await page.locator('k-article .review').waitFor();
    await picture('under-review');
  });
}

for (const contrast of ['dark', 'maximum'] as const) {
  test(`the walk in ${contrast} colours`, async ({ launch }) => {
    const kiosk = await launch({ settings: { ...clinic, display: { contrast } } });
    const picture = camera(kiosk.page, `${contrast}-1920x1080`);
    await picture('attract');
    await press(kiosk, 'All articles');
    await picture('home');
    await press(kiosk, /Ketamine/);
    await picture('article');
    await scrollTo(kiosk.page, 0.62);
    await picture('article-boxes');
  });
}

for (const size of sizes) {
  test(`reach mode at ${size}`, async ({ launch }) => {
    const kiosk = await launch({ size, settings: clinic });
    const picture = camera(kiosk.page, `${size}-reach`);
    await press(kiosk, 'Accessibility');
    await press(kiosk, 'Buttons down low');
    await picture('accessibility');
    await press(kiosk, 'Close');
    await picture('attract');
    await press(kiosk, 'All articles');
    await picture('home');
    await press(kiosk, /^Read: Myths/);
    await picture('article');
    await press(kiosk, 'Up');
    await picture('article-pulled-down');
  });
}
