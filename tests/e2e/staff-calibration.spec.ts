import { expect, test } from './visitor.js';
import { enterStaff, leaveStaff, openPlace, publish, usualPin } from './staff.js';

/** Millimetres of a CSS px on 18.5 inches at 1080p, and capitals of the font over its size. */
const mm = (18.5 * 25.4) / Math.hypot(1920, 1080);
const capHeight = 0.668;

test('a measured screen makes every visit as large as the law asks', async ({ open }) => {
  test.slow();
  const visitor = await open({
    pin: usualPin,
    settings: { display: { diagonalInches: 18.4, reducedMotion: true } },
  });
  const { page, finger, button } = visitor;
  const bodyMm = (): Promise<number> =>
    page
      .evaluate(() => Number.parseFloat(getComputedStyle(document.body).fontSize))
      .then((px) => px * mm * capHeight);

  await test.step('staff measure on the glass, and read what follows', async () => {
    await enterStaff(visitor);
    await openPlace(visitor, 'Clinic');
    const place = page.locator('k-staff-clinic');
    await finger.tap(place.locator('.rows').getByRole('button', { name: /^Screen and reach/ }));
    const section = place.locator('k-calibration');
    await finger.tap(section.getByRole('button', { name: /^More: Size of the screen/ }));
    await finger.tap(section.getByRole('button', { name: /^Enter it: Distance/ }));
    await expect(section.getByRole('status').first()).toContainText('become 16\u00a0% larger');
    await expect(section.getByRole('status').first()).toContainText(
      'Visits begin with text at 175',
    );
    await publish(visitor);
    await leaveStaff(visitor);
  });

  await test.step('patients read it so, and no smaller at their own wish', async () => {
    await finger.tap(button('All articles'));
    await expect(page.locator('k-card').first()).toBeVisible();
    expect(await bodyMm()).toBeCloseTo(4.8 * 1.75, 1);
    await page.evaluate(() => {
      document.documentElement.style.setProperty('--k-text', '1');
    });
    expect(await bodyMm()).toBeGreaterThanOrEqual(4.8 - 0.01);
    const short = await page.locator('k-home').evaluate((home) => {
      const boxes = [...(home.shadowRoot?.querySelectorAll('button') ?? [])];
      return Math.min(...boxes.map((box) => box.getBoundingClientRect().height));
    });
    expect(short * mm).toBeGreaterThanOrEqual(15);
  });
});
