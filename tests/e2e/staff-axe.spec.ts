import { violations } from './axe.js';
import { StaffWalk } from './staff-walk.js';
import type { View } from './tour.js';
import { expect, test } from './visitor.js';

/** Every colour, with one upright. */
const views: readonly View[] = [
  { width: 1920, height: 1080, textSize: 100, contrast: 'paper' },
  { width: 1366, height: 768, textSize: 100, contrast: 'dark' },
  { width: 1080, height: 1920, textSize: 150, contrast: 'maximum' },
];

test('axe finds nothing on the staff screens', async ({ open }) => {
  test.setTimeout(240_000);
  const options = {
    settings: { clinic: { name: 'Oak Street Clinic' }, display: { reducedMotion: true } },
  };
  const visitor = await open(options);
  const walk = await StaffWalk.of(visitor, options);
  const found: string[] = [];
  let stops = 0;
  for await (const { place, view } of walk.through(views)) {
    stops += 1;
    found.push(...(await violations(visitor.page, `${place}, ${view.contrast}`)));
  }
  expect(found).toEqual([]);
  expect(stops).toBe(10 * views.length);
});
