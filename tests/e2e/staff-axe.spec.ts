import AxeBuilder from '@axe-core/playwright';
import axe from 'axe-core';
import { StaffWalk } from './staff-walk.js';
import type { View } from './tour.js';
import { expect, test } from './visitor.js';

/** WCAG 2.2 A and AA with all before it, and what axe calls best practice. */
const tags = [
  ...['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'],
  'best-practice',
];

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
    // Legacy mode stays in this page; the other opens one, which a kiosk does not have.
    const { violations } = await new AxeBuilder({ page: visitor.page, axeSource: axe.source })
      .setLegacyMode(true)
      .withTags(tags)
      // Still tried out by axe, and blind to short forms: "Mon" is called "Monday", "ES" "Spanish keys".
      .disableRules('label-content-name-mismatch')
      .analyze();
    for (const { id, help, nodes } of violations) {
      for (const { target, failureSummary } of nodes) {
        const where = `${place}, ${view.contrast}`;
        found.push(`${where}: ${id} (${help}): ${target.join(' ')}: ${failureSummary ?? ''}`);
      }
    }
  }
  expect(found).toEqual([]);
  expect(stops).toBe(10 * views.length);
});
