import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defaultSettings } from '../../../main/contract/settings.js';
import { entrySeconds, exposures, loopSeconds } from '../../../renderer/rotation/length.js';
import { Loop } from '../../../renderer/screens/loop.js';
import { moment } from './arbitraries.js';
import { card } from './card.js';
import { closedEarly, context, type Wanted } from './context.js';

const noon = moment('2026-11-20T12:00 Europe/Madrid');
const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ');
const point = (count: number) => [{ kind: 'text' as const, text: words(count) }];

/** An article whose title slide and points have so many words. */
const worded = (id: string, title: number, ...points: number[]) =>
  card(id, {
    texts: { en: { title: words(title), summary: '', keyPoints: points.map(point), minutes: 1 } },
  });

/** Seconds that the wall itself takes until its first slide comes again. */
function playedOnce(wanted: Wanted): number {
  const loop = new Loop(1, context(wanted));
  const first = loop.advance(noon);
  let seconds = first.seconds;
  for (;;) {
    const { entry, index, seconds: more } = loop.advance(noon);
    if (entry === first.entry && index === first.index) return seconds;
    seconds += more;
  }
}

describe('the length of the loop', () => {
  test('is the sum of title and points, each for its own text', () => {
    // 12 s at least; 3 s to settle and half a second a word; 40 s at most.
    const from = context({ articles: [worded('a', 4, 40, 200), worded('b', 30)] });
    expect(entrySeconds({ article: 'a' }, from)).toBe(12 + 23 + 40);
    expect(loopSeconds(from, noon)).toBe(12 + 23 + 40 + 18);
  });

  test('takes staff’s own seconds for each slide, of notices too', () => {
    const entries = [
      { article: 'a', seconds: 5 },
      { notice: 'early', seconds: 30 },
    ];
    const wanted = { articles: [worded('a', 4, 40)], notices: [closedEarly], entries };
    expect(loopSeconds(context(wanted), noon)).toBe(10 + 30);
  });

  test('leaves out what does not play, and nothing takes no time', () => {
    const articles = [worded('a', 4), worded('b', 4)];
    const wanted = { articles, entries: [{ article: 'b', show: false }] };
    expect(loopSeconds(context(wanted), noon)).toBe(12);
    expect(loopSeconds(context({ articles: [] }), noon)).toBe(0);
    expect(entrySeconds({ notice: 'gone' }, context())).toBe(0);
  });

  test('is what the wall takes, in either order', () => {
    const anyWords = fc.integer({ min: 1, max: 100 });
    const anyPoints = fc.array(anyWords, { maxLength: 5 });
    fc.assert(
      fc.property(
        fc.array(anyPoints, { minLength: 1, maxLength: 5 }),
        fc.integer({ min: 5, max: 60 }),
        fc.option(fc.integer({ min: 5, max: 120 })),
        fc.boolean(),
        (points, slideSeconds, seconds, withNotice) => {
          const wanted: Wanted = {
            articles: points.map((counts, i) => worded(String(i), 5, ...counts)),
            notices: withNotice ? [closedEarly] : [],
            entries: [{ article: '0', seconds }],
            settings: { timing: { ...defaultSettings.timing, slideSeconds } },
          };
          expect(loopSeconds(context(wanted), noon)).toBe(playedOnce(wanted));
        },
      ),
    );
  });
});

describe('how often somebody who waits sees each entry', () => {
  test.each([
    [600, 20, 2],
    [600, 5, 0.5],
    [600, 0, 0],
    [0, 20, 0],
  ])('a loop of %i s in %i min: %d times', (seconds, minutes, times) => {
    expect(exposures(seconds, minutes)).toBe(times);
  });
});
