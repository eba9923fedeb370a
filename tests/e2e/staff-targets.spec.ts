import { measure, type Control } from './measure.js';
import { StaffWalk } from './staff-walk.js';
import type { View } from './tour.js';
import { expect, test } from './visitor.js';

/** CSS px that nothing falls below (WCAG 2.5.5), and px of a 1080p screen that most reach (design.md section 5). */
const least = 44;
const usual = 64;

/** Share of all buttons that may be smaller than usual. */
const exceptions = 0.2;

/** Layout is rounded to parts of a pixel. */
const slack = 0.5;

const small = { width: 1366, height: 768, contrast: 'paper' } as const;

/** What a pixel of a 1080p screen is worth to a finger at 1366 × 768, where it shrinks no further. */
const unit = 0.8;

const views: readonly View[] = [
  { ...small, textSize: 100 },
  { ...small, textSize: 150 },
  { ...small, textSize: 200 },
  { width: 1080, height: 1920, textSize: 100, contrast: 'paper' },
];

const sizeOf = ({ left, right, top, bottom }: Control): number =>
  Math.min(right - left, bottom - top);

test('everything of the staff screens can be hit, and nothing is cut, however large the text', async ({
  open,
}) => {
  test.setTimeout(240_000);
  const options = {
    settings: { clinic: { name: 'Oak Street Clinic' }, display: { reducedMotion: true } },
  };
  const visitor = await open(options);
  const walk = await StaffWalk.of(visitor, options);
  const found: string[] = [];
  const all: Control[] = [];
  for await (const { place, view } of walk.through(views)) {
    const where = `${place}, ${view.width}×${view.height}, ${view.textSize} per cent`;
    const { controls, words } = await measure(visitor.page);
    const reached = controls.filter(({ onTop }) => onTop);
    expect(reached.length, `buttons of ${where}`).toBeGreaterThan(0);
    all.push(...reached);
    for (const control of reached) {
      if (sizeOf(control) < least - slack) {
        found.push(`${where}: ${control.name} is only ${sizeOf(control).toFixed(1)}`);
      }
    }
    for (const { name, scrolls, onTop, ...box } of controls) {
      const off = box.left < -slack || box.right > view.width + slack;
      const over = box.top < -slack || box.bottom > view.height + slack;
      if (onTop && !scrolls && (off || over)) found.push(`${where}: ${name} lies off`);
    }
    for (const { name, cutBy } of words) {
      // A span cuts by an ellipsis: the preview's caption, whose words stand in full in the list.
      if (cutBy !== null && !cutBy.startsWith('span.'))
        found.push(`${where}: ${name} is cut by ${cutBy}`);
    }
  }
  expect([...new Set(found)]).toEqual([]);
  const below = all.filter((control) => sizeOf(control) < usual * unit - slack);
  expect(below.length / all.length).toBeLessThan(exceptions);
});
