import { violations } from './axe.js';
import { Tour, still, type View } from './tour.js';
import { expect, test } from './visitor.js';

test.describe.configure({ mode: 'parallel' });

const full = { width: 1920, height: 1080 };
const upright = { width: 1080, height: 1920 };

/** Every colour, size and shape, each with one of the others. */
const views: readonly View[] = [
  { ...full, textSize: 100, contrast: 'paper' },
  { ...upright, textSize: 200, contrast: 'paper' },
  { ...upright, textSize: 100, contrast: 'dark' },
  { ...full, textSize: 200, contrast: 'maximum' },
];

for (const view of views) {
  const { width, height, textSize, contrast } = view;
  test(`axe finds nothing at ${width}×${height}, ${textSize} per cent, ${contrast}`, async ({
    open,
  }) => {
    test.setTimeout(180_000);
    const options = still({ clinic: { name: 'Oak Street Clinic', message: 'Good to see you.' } });
    const visitor = await open(options);
    const tour = await Tour.of(visitor, options);
    const found: string[] = [];
    let places = 0;
    for await (const place of tour.places(view)) {
      places += 1;
      // axe takes a page that fills the glass for a dialog, and asks a dialog for neither of these.
      await expect(visitor.page.locator('h1:visible'), `headings of ${place}`).toHaveCount(1);
      const mains = visitor.page.locator('main:visible');
      if (place !== 'idle warning') await expect(mains, `main of ${place}`).toHaveCount(1);
      found.push(...(await violations(visitor.page, place)));
    }
    expect(found).toEqual([]);
    expect(places).toBe(16);
  });
}
