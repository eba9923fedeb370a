import { describe, expect, test } from 'vitest';
import { say } from '../../../main/contract/said.js';
import type { Health } from '../../../main/contract/staff.js';
import { lasting, moment } from '../../../renderer/staff/health/moments.js';
import { concernsOf, littleSpace, type Facts } from '../../../renderer/staff/health/verdict.js';
import { generationWords, libraryWords } from '../../../renderer/staff/health/words.js';

const at = (iso: string): number => Temporal.ZonedDateTime.from(iso).epochMilliseconds;
const zone = 'America/New_York';

describe('moments', () => {
  const now = at('2026-11-22T08:00[America/New_York]');
  test.each([
    ['2026-11-22T07:45[America/New_York]', 'today 7:45 AM'],
    ['2026-11-22T00:00[America/New_York]', 'today 12:00 AM'],
    ['2026-11-21T17:02[America/New_York]', 'yesterday 5:02 PM'],
    ['2026-11-21T00:00[America/New_York]', 'yesterday 12:00 AM'],
    ['2026-11-20T23:59[America/New_York]', 'Nov 20, 2026, 11:59 PM'],
  ])('%s', (then, words) => {
    expect(moment(at(then), now, 'en', zone).replaceAll('\u202f', ' ')).toBe(words);
  });

  test('yesterday is a day of the calendar also when the clocks change', () => {
    const after = at('2026-11-01T12:00[America/New_York]');
    expect(moment(at('2026-10-31T00:30[America/New_York]'), after, 'en', zone)).toMatch(
      /^yesterday/,
    );
  });

  test.each([
    [0, '1 minute'],
    [59 * 60_000, '59 minutes'],
    [60 * 60_000, '1 hour'],
    [24 * 3_600_000 - 1, '23 hours'],
    [24 * 3_600_000, '1 day'],
    [400 * 24 * 3_600_000, '400 days'],
  ])('%d ms last', (milliseconds, words) => {
    expect(lasting(milliseconds, 'en')).toBe(words);
  });
});

describe('the verdict', () => {
  const health: Health = {
    version: '1',
    electron: '45',
    system: 'Linux',
    playingSince: 0,
    lastStart: { at: 0, reason: 'first' },
    generation: { number: 1, at: 0, kept: 1, restoredFrom: null, problems: [] },
    freeBytes: littleSpace,
    displays: [],
  };
  const well: Facts = { health, contentProblems: 0, overdue: 0, dueSoon: 0, articles: 6 };

  test('nothing is said when all is well', () => {
    expect(concernsOf(well)).toEqual([]);
  });

  test.each<[string, Facts, RegExp, string | null]>([
    ['an empty library', { ...well, articles: 0 }, /no article/, 'libraries'],
    [
      'a bad file',
      { ...well, health: { ...health, generation: { ...health.generation, problems: [say`x`] } } },
      /settings file/,
      null,
    ],
    [
      'restored settings',
      { ...well, health: { ...health, generation: { ...health.generation, restoredFrom: 1 } } },
      /put back/,
      'clinic',
    ],
    ['a full disk', { ...well, health: { ...health, freeBytes: littleSpace - 1 } }, /disk/, null],
    ['overdue', { ...well, overdue: 2 }, /^2 articles are past/, 'approvals'],
    ['problems', { ...well, contentProblems: 1 }, /1 problem\./, 'libraries'],
    ['due soon', { ...well, dueSoon: 1 }, /^1 article is due/, 'approvals'],
  ])('%s', (_name, facts, sentence, place) => {
    const [first, ...rest] = concernsOf(facts);
    expect(first?.sentence).toMatch(sentence);
    expect(first?.place).toBe(place);
    expect(rest).toEqual([]);
  });

  test('the most pressing comes first', () => {
    const all = concernsOf({ ...well, articles: 0, overdue: 1, dueSoon: 3 });
    expect(all.map((concern) => concern.place)).toEqual(['libraries', 'approvals', 'approvals']);
  });
});

test.each([
  [0, 0, 'As on the first day.'],
  [1, 1, 'Number 1, from today.'],
  [7, 2, 'Number 7, from today. 1 earlier one is in reserve.'],
  [40, 10, 'Number 40, from today. 9 earlier ones are in reserve.'],
])('generation %d of %d', (number, kept, words) => {
  const facts = { number, at: 0, kept, restoredFrom: null, problems: [] };
  expect(generationWords(facts, 'today')).toBe(words);
});

test.each([
  [1, 0, 'Ours 2: 1 article, no problem'],
  [6, 1, 'Ours 2: 6 articles, 1 problem'],
  [6, 3, 'Ours 2: 6 articles, 3 problems'],
])('a library of %d articles with %d problems', (articles, problems, words) => {
  expect(libraryWords('Ours 2', articles, problems)).toBe(words);
});
