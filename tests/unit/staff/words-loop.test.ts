import { describe, expect, test } from 'vitest';
import { exposureWords, loopWords, onlyApprovedWords } from '../../../renderer/staff/words/loop.js';
import { clockChangeWords, askedWords, planWords } from '../../../renderer/staff/words/plans.js';
import { momentOf, type Plan } from '../../../renderer/rotation/plan.js';

const plain = (text: string): string => text.replaceAll('\u202f', ' ');

describe('the length of the loop', () => {
  test('is said, and that nothing plays as well', () => {
    expect(loopWords(290)).toBe('The loop takes 4 min 50 s.');
    expect(loopWords(0)).toBe('Nothing plays now. The welcome slide stands.');
  });

  test.each([
    [290, 15, 6, 'sees each of the 6 about 3 times.'],
    [900, 15, 6, 'sees each of the 6 about once.'],
    [1800, 15, 10, 'sees about 5 of the 10.'],
    [90_000, 5, 300, 'sees about 1 of the 300.'],
    [20, 5, 1, 'sees it about 15 times.'],
    [300, 5, 1, 'sees it about once.'],
  ])('%d s and a wait of %d min, %d entries', (seconds, wait, entries, words) => {
    expect(exposureWords(seconds, wait, entries)).toBe(
      `A patient who waits ${wait} minutes ${words}`,
    );
  });

  test('says nothing of a loop that plays nothing', () => {
    expect(exposureWords(0, 15, 0)).toBe('');
  });
});

describe('playing only approved articles', () => {
  test.each([
    [6, 0, 0, false, '6 of 6 articles are not approved: only the welcome slide would play.'],
    [6, 0, 0, true, '6 of 6 articles are not approved: only the welcome slide plays.'],
    [6, 0, 2, false, '6 of 6 articles are not approved: only the notices would play.'],
    [6, 0, 2, true, '6 of 6 articles are not approved: only the notices play.'],
    [6, 2, 0, false, '4 of 6 articles are not approved: they would be left out.'],
    [6, 5, 0, false, '1 of 6 articles is not approved: it would be left out.'],
    [6, 5, 0, true, '1 of 6 articles is not approved and left out.'],
    [6, 6, 0, true, 'All articles are approved: nothing is left out.'],
    [0, 0, 3, true, 'There is no article in the loop.'],
  ])('%d articles, %d approved, %d notices, on: %s', (articles, approved, notices, on, words) => {
    expect(onlyApprovedWords({ articles, approved, notices }, on)).toBe(words);
  });
});

describe('what plays at a moment', () => {
  const entry = {
    article: 'a',
    ...{ show: true, seconds: null, from: null, until: null, days: null, hours: null },
  };
  const plan = (state: Plan['state'], count: number): Plan => ({
    state,
    entries: Array.from({ length: count }, () => entry),
    seconds: count * 60,
  });

  test('is said in one sentence', () => {
    expect(planWords(plan('closed', 0), false)).toBe('Closed. The loop rests.');
    expect(planWords(plan('welcome', 0), false)).toBe('Nothing plays: the welcome slide stands.');
    expect(planWords(plan('loop', 1), true)).toBe('1 entry plays, again and again, in 1 min:');
    expect(planWords(plan('loop', 4), false)).toBe('4 entries play in this order, in 4 min:');
    expect(planWords(plan('loop', 4), true)).toBe('4 entries play in mixed order, in 4 min:');
  });

  test.each([
    [
      '2026-03-08T02:30',
      '2:30 AM does not exist on this day: clocks go forward. 3:30 AM is shown.',
      'Sunday, March 8, 3:30 AM',
    ],
    [
      '2026-11-01T01:30',
      '1:30 AM comes twice on this day: clocks go back. The first is shown.',
      'Sunday, November 1, 1:30 AM',
    ],
    ['2026-11-02T01:30', '', 'Monday, November 2, 1:30 AM'],
  ])('the clocks of New York at %s', (local, change, heading) => {
    const moment = momentOf(local, 'America/New_York');
    expect(plain(clockChangeWords(moment, local.slice(11)))).toBe(change);
    expect(plain(askedWords(moment.at, Temporal.PlainDate.from('2026-01-01')))).toBe(heading);
  });
});
