import { measure } from './measure.js';
import { hiddenFocus, palePixels, withSpacing } from './own-checks.js';
import { still, Tour, type View } from './tour.js';
import { expect, test } from './visitor.js';

/** WCAG 1.4.3. All our text is large by its measure, and is held to what small text needs. */
const leastContrast = 4.5;

const views: readonly View[] = [
  { width: 1920, height: 1080, textSize: 100, contrast: 'paper' },
  { width: 1080, height: 1920, textSize: 150, contrast: 'dark' },
];

for (const view of views)
  test(`what axe cannot see, at ${view.width}×${view.height} in ${view.contrast}`, async ({
    open,
  }) => {
    test.setTimeout(180_000);
    const options = still({ clinic: { name: 'Oak Street Clinic', message: 'Good to see you.' } });
    const visitor = await open(options);
    const { app, page } = visitor;
    const tour = await Tour.of(visitor, options);
    const found: string[] = [];
    for await (const place of tour.places(view)) {
      const say = (what: string) => (trouble: string) => {
        found.push(`${place}: ${what}: ${trouble}`);
      };
      (await palePixels(app, page, leastContrast)).forEach(say('pale over its pixels'));
      (await hiddenFocus(page)).forEach(say('covered while it has the focus'));
      const { words } = await withSpacing(page, () => measure(page));
      words
        .filter(({ cutBy }) => cutBy !== null)
        .map(({ name, cutBy }) => `${name} by ${String(cutBy)}`)
        .forEach(say('cut with wider spacing'));
    }
    expect(found).toEqual([]);
  });
