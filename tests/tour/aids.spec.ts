import { test } from '../e2e/app.js';
import { spoken } from '../e2e/spoken.js';
import { camera, clinic, press, scrollTo, sizes } from './camera.js';

const languages = ['es', 'en'];

for (const size of sizes.filter((each) => each !== '3840x2160')) {
  test(`in Spanish, read aloud and with the largest text at ${size}`, async ({ launch }) => {
    const kiosk = await launch({ size, settings: { ...clinic, languages } });
    const { page } = kiosk;
    // Words that nobody hears: the tour is for eyes.
    await page.addInitScript(() => {
      const voices = ['en-US', 'es-US'].map((lang) => ({ name: lang, lang, localService: true }));
      Object.defineProperty(speechSynthesis, 'getVoices', { value: () => voices });
      Object.defineProperty(SpeechSynthesisUtterance.prototype, 'voice', { set: () => undefined });
      Object.defineProperty(speechSynthesis, 'speak', { value: () => undefined });
    });
    await page.reload();
    await page.locator('k-slide').first().waitFor();
    const picture = camera(page, `${size}-es`);
    await picture('attract');
    await press(kiosk, spoken('All articles'));
    await picture('home');
    await press(kiosk, /ketamina/);
    await picture('article');
    await press(kiosk, spoken('Listen'));
    await scrollTo(page, 0.3);
    await picture('player');
    await press(kiosk, spoken('Accessibility'));
    await picture('accessibility');
    await press(kiosk, '200 por ciento');
    await press(kiosk, spoken('Close'));
    await picture('player-200');
    await press(kiosk, spoken('Home'));
    await picture('home-200');
  });
}

test('on a small screen that was measured, with the largest text', async ({ launch }) => {
  const display = { ...clinic.display, textSize: 200, diagonalInches: 10 } as const;
  const kiosk = await launch({ size: '1280x800', settings: { ...clinic, display, languages } });
  const picture = camera(kiosk.page, 'ten-inches');
  await picture('attract');
  await press(kiosk, spoken('All articles'));
  await picture('home');
  await press(kiosk, /ketamina/);
  await picture('article');
  await press(kiosk, spoken('Accessibility'));
  await picture('accessibility');
});
