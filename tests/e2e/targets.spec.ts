import { join } from 'node:path';
import { longClinic, makeLong } from './long-library.js';
import { measure } from './measure.js';
import { patientsRule, poorTargets, slack, unitOf } from './target-rules.js';
import { still, Tour } from './tour.js';
import { expect, test } from './visitor.js';

test.describe.configure({ mode: 'parallel' });

/** CSS px on a 1080p screen: design.md section 5. */
const leastBody = 24;

const full = { width: 1920, height: 1080 };
const upright = { width: 1080, height: 1920 };
const small = { width: 1366, height: 768 };

for (const size of [full, upright, small]) {
  const { width, height } = size;
  const rule = patientsRule(size);

  test(`everything at ${width}×${height} can be hit by a finger and read`, async ({ open }) => {
    test.setTimeout(120_000);
    const options = still({ clinic: { name: 'Oak Street Clinic', message: 'Good to see you.' } });
    const visitor = await open(options);
    const tour = await Tour.of(visitor, options);
    const found: string[] = [];
    for await (const place of tour.places({ ...size, textSize: 100, contrast: 'paper' })) {
      const { controls, words } = await measure(visitor.page);
      found.push(...poorTargets(controls, rule).map((trouble) => `${place}: ${trouble}`));
      for (const { name, fontSize, small } of words) {
        if (!small && fontSize < leastBody * unitOf(size) - 0.1) {
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
