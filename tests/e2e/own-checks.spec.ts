import { heard, piecesOf } from './heard.js';
import { misplaced } from './layout-checks.js';
import { measure } from './measure.js';
import { hiddenFocus, settled, withSpacing } from './own-checks.js';
import { palePixels } from './pale-pixels.js';
import { still, Tour, type View } from './tour.js';
import { articleOf, catalogueOf, expect, test } from './visitor.js';

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
      const cut = async (): Promise<string[]> =>
        (await measure(page)).words
          .filter(({ cutBy }) => cutBy !== null)
          .map(({ name, cutBy }) => `${name} by ${String(cutBy)}`);
      (await withSpacing(page, () => settled(cut))).forEach(say('cut with wider spacing'));
    }
    expect(found).toEqual([]);
  });

test('every article is heard and drawn in the order in which it was written', async ({ open }) => {
  test.setTimeout(120_000);
  const { page, finger, button, openArticle } = await open();
  const { articles } = await catalogueOf(page);
  const found: string[] = [];
  for (const language of ['en', 'es']) {
    if (language === 'es') await finger.tap(button('Español'));
    for (const { id } of articles) {
      const text = (await articleOf(page, id)).texts[language];
      if (!text) throw new Error(`${id} has no words in ${language}.`);
      await openArticle(text.title);
      const all = await heard(page);
      let read = 0;
      for (const piece of piecesOf(text)) {
        const at = all.indexOf(piece, read);
        if (at < 0) found.push(`${id}, ${language}: not heard in its place: ${piece}`);
        else read = at + piece.length;
      }
      found.push(...(await misplaced(page)).map((trouble) => `${id}, ${language}: ${trouble}`));
    }
  }
  expect(found).toEqual([]);
});
