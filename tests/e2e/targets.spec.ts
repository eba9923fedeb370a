import { join } from 'node:path';
import { longClinic, makeLong } from './long-library.js';
import { measure, type Box, type Control } from './measure.js';
import { still, Tour, type View } from './tour.js';
import { expect, test } from './visitor.js';

test.describe.configure({ mode: 'parallel' });

/** CSS px on a 1080p screen: design.md section 5. */
const leastTarget = 64;
const leastGap = 12;
const leastBody = 24;

/** Layout is rounded to parts of a pixel. */
const slack = 0.5;

const full = { width: 1920, height: 1080 };
const upright = { width: 1080, height: 1920 };
const small = { width: 1366, height: 768 };

/** What a pixel of a 1080p screen is worth; a finger does not shrink below 0.8 of it. */
function unitOf({ width, height }: Pick<View, 'width' | 'height'>): number {
  const [long, short] = width > height ? [width, height] : [height, width];
  return Math.max(0.8, Math.min(long / 1920, short / 1080));
}

/** How far two boxes lie apart; 0 when they touch or overlap. */
function gap(a: Box, b: Box): number {
  const across = Math.max(a.left - b.right, b.left - a.right);
  const down = Math.max(a.top - b.bottom, b.top - a.bottom);
  return Math.max(0, across, down);
}

/** Controls that are too small or too close, in words. */
function troubles(controls: readonly Control[], unit: number): string[] {
  const whole = controls.filter(({ inline, onTop }) => onTop && !inline);
  const small = whole
    .filter(({ left, right, top, bottom }) => {
      const least = Math.min(right - left, bottom - top);
      return least < leastTarget * unit - slack;
    })
    .map(({ name, left, right, top, bottom }) => {
      return `${name} is only ${(right - left).toFixed(1)} × ${(bottom - top).toFixed(1)}`;
    });
  const close = whole.flatMap((a, index) =>
    whole
      .slice(index + 1)
      .filter((b) => gap(a.shown, b.shown) < leastGap * unit - slack)
      .map((b) => `${a.name} and ${b.name} are ${gap(a.shown, b.shown).toFixed(1)} apart`),
  );
  return [...small, ...close];
}

for (const size of [full, upright, small]) {
  const { width, height } = size;
  const unit = unitOf(size);

  test(`everything at ${width}×${height} can be hit by a finger and read`, async ({ open }) => {
    test.setTimeout(120_000);
    const options = still({ clinic: { name: 'Oak Street Clinic', message: 'Good to see you.' } });
    const visitor = await open(options);
    const tour = await Tour.of(visitor, options);
    const found: string[] = [];
    for await (const place of tour.places({ ...size, textSize: 100, contrast: 'paper' })) {
      const { controls, words } = await measure(visitor.page);
      found.push(...troubles(controls, unit).map((trouble) => `${place}: ${trouble}`));
      for (const { name, fontSize, small } of words) {
        if (!small && fontSize < leastBody * unit - 0.1) {
          found.push(`${place}: ${name} is set at ${fontSize.toFixed(1)} px`);
        }
      }
    }
    expect(found).toEqual([]);
  });

  test(`nothing is cut at ${width}×${height}, however large the text and however long`, async ({
    open,
    folder,
  }) => {
    test.setTimeout(180_000);
    const content = join(folder, 'long');
    await makeLong(content);
    const options = { ...still({ languages: ['es', 'en'], clinic: longClinic }), content };
    const visitor = await open(options);
    const tour = await Tour.of(visitor, options);
    const found: string[] = [];
    for (const textSize of [100, 150, 200] as const) {
      for await (const place of tour.places({ ...size, textSize, contrast: 'paper' })) {
        const where = `${place}, ${textSize} per cent`;
        const { controls, words } = await measure(visitor.page);
        for (const { name, cutBy } of words) {
          if (cutBy !== null) found.push(`${where}: ${name} is cut by ${cutBy}`);
        }
        for (const { name, scrolls, left, right, top, bottom } of controls) {
          const off = left < -slack || right > width + slack || top < -slack;
          // The two answers of the warning must both be seen, though its page could scroll.
          const needed = !scrolls || place === 'idle warning';
          if (needed && (off || bottom > height + slack)) found.push(`${where}: ${name} lies off`);
        }
      }
    }
    expect(found).toEqual([]);
  });
}
