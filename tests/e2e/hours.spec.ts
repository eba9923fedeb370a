import type { SettingsFile } from '../../main/contract/settings.js';
import { expect, test, type Visitor } from './visitor.js';

const settings: SettingsFile = {
  clinic: { name: 'Oak Clinic' },
  hours: { always: false, weekly: [{ days: [1], from: '08:00', until: '18:00' }] },
  timing: { idleSeconds: 60 },
};

/** Finds the kiosk at this time of a Monday on which the clinic is open from 8 to 6. */
function at(time: string) {
  const clock = { at: `2026-11-23T${time}:00`, time: 'stands' } as const;
  return { settings, clock, untilShown: false } as const;
}

async function expectClosed({ page }: Visitor): Promise<void> {
  await expect(page.locator('k-closed h1')).toHaveText('Oak Clinic');
  await expect(page.getByRole('button')).toHaveCount(0);
}

test('before the clinic opens the screen is dark, and a touch only wakes it', async ({ open }) => {
  const visitor = await open(at('07:30'));
  await expectClosed(visitor);
  await visitor.finger.tap({ x: 960, y: 540 });
  await expect(visitor.page.locator('k-attract k-slide')).toHaveCount(1);
  await expect(visitor.page.locator('k-article')).toHaveCount(0);

  await visitor.finger.tap({ x: 500, y: 400 });
  await expect(visitor.page.locator('k-article h1')).toBeVisible();
  await visitor.finger.tap(visitor.button('I’m done'));
  await expectClosed(visitor);
});

test('a screen that was woken and left goes dark again', async ({ open }) => {
  const visitor = await open(at('07:30'));
  await visitor.finger.tap({ x: 960, y: 540 });
  await expect(visitor.page.locator('k-attract k-slide')).toHaveCount(1);
  await visitor.pass(61);
  await expectClosed(visitor);
});

test('at opening time the loop begins by itself, at closing time it ends', async ({ open }) => {
  const morning = await open(at('07:59'));
  await expectClosed(morning);
  await morning.pass(90);
  await expect(morning.page.locator('k-attract k-slide').first()).toBeVisible();
  await morning.close();

  const evening = await open(at('17:59'));
  await expect(evening.page.locator('k-attract k-slide').first()).toBeVisible();
  await evening.pass(90);
  await expectClosed(evening);
});

test('a visit is let finish when the clinic closes', async ({ open }) => {
  const visitor = await open(at('17:59'));
  await visitor.touchSlide();
  await visitor.pass(50);
  await visitor.finger.tap({ x: 1200, y: 120 });
  await visitor.pass(40);
  await expect(visitor.page.locator('k-article')).toBeVisible();
  await visitor.finger.tap(visitor.button('I’m done'));
  await expectClosed(visitor);
});

test('a black screen shows nothing at all, and the first touch only wakes it', async ({ open }) => {
  const { hours, ...rest } = settings;
  const black: SettingsFile = { ...rest, hours: { ...hours, whenClosed: 'black' } };
  const kiosk = await open({ ...at('07:30'), settings: black });
  const { app, page, finger } = kiosk;
  await expect(page.locator('k-closed')).toBeVisible();
  const brightest = async (): Promise<number> => {
    const png = (await kiosk.picture()).toString('base64');
    return app.evaluate(({ nativeImage }, png) => {
      const bitmap = nativeImage.createFromBuffer(Buffer.from(png, 'base64')).toBitmap();
      // Blue, green, red, opacity.
      return bitmap.reduce((most, byte, i) => (i % 4 === 3 ? most : Math.max(most, byte)), 0);
    }, png);
  };
  await expect.poll(brightest).toBe(0);
  await finger.tap({ x: 960, y: 540 });
  await expect(page.locator('k-attract k-slide')).toHaveCount(1);
  await expect(page.locator('k-article')).toHaveCount(0);
});

test('what holds today only ends by itself when the clinic closes', async ({ open }) => {
  const entries = ['ketamine', 'prp-myths'].map((article) => ({ article, seconds: 5 }));
  const today = { until: '2026-11-23T18:00', only: 'prp-myths' };
  const visitor = await open({
    ...at('17:50'),
    settings: { ...settings, rotation: { entries, today } },
  });
  const { page, pass, slide, finger } = visitor;
  const myths = 'Myths and facts about PRP therapy';
  for (let second = 0; second < 100; second += 5) {
    await expect(slide.locator('h1')).toHaveText(myths);
    await pass(5);
  }
  await page.clock.fastForward(10 * 60 * 1000);
  await expectClosed(visitor);
  // Woken after closing time, the whole list plays again.
  await finger.tap({ x: 960, y: 540 });
  await expect(slide.locator('h1')).not.toHaveText(myths);
});
