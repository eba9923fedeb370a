import { describe, expect, test } from 'vitest';
import { lengthWords } from '../../../renderer/staff/words/lengths.js';
import {
  daysWords,
  hoursWords,
  rulesWords,
  type Rules,
} from '../../../renderer/staff/words/rules.js';
import {
  clockWords,
  dayWords,
  fullDayWords,
  momentWords,
  untilWords,
} from '../../../renderer/staff/words/times.js';

const today = Temporal.PlainDate.from('2026-11-20');
const now = Temporal.PlainDateTime.from('2026-11-20T12:00');

/** Intl sets a narrow blank before AM and PM; people see a blank. */
const plain = (text: string): string => text.replaceAll('\u202f', ' ');

const none: Rules = { from: null, until: null, days: null, hours: null };

describe('rules in words', () => {
  const cases: readonly [Partial<Rules>, string][] = [
    [{}, 'Every day, all day'],
    [
      { days: [1, 2, 3, 4, 5], hours: { from: '00:00', until: '12:00' }, until: '2026-11-30' },
      'Mon to Fri, mornings, until Nov 30',
    ],
    [{ hours: { from: '12:00', until: '00:00' } }, 'Afternoons'],
    [{ from: '2026-12-01' }, 'From Dec 1'],
    [{ from: '2026-12-01', until: '2027-01-10' }, 'Dec 1 to Jan 10, 2027'],
    [{ from: '2026-12-01', until: '2026-12-01' }, 'Only on Dec 1'],
    [{ days: [] }, 'On no day'],
  ];
  test.each(cases)('%j', (rules, words) => {
    expect(rulesWords({ ...none, ...rules }, today)).toBe(words);
  });

  test.each([
    [[1, 2, 3], 'Mon to Wed'],
    [[6, 7], 'Sat and Sun'],
    [[1, 3, 5], 'Mon, Wed, and Fri'],
    [[7, 6, 1], 'Sat to Mon'],
    [[1, 2, 4, 5, 6], 'Mon, Tue, and Thu to Sat'],
    [[1, 7], 'Sun and Mon'],
    [[1, 2, 3, 4, 5, 6, 7], 'every day'],
  ])('days %j', (days, words) => {
    expect(daysWords(days)).toBe(words);
  });

  test.each([
    ['08:00', '17:00', '8:00 AM to 5:00 PM'],
    ['22:00', '02:00', '10:00 PM to 2:00 AM the next day'],
    ['18:30', '00:00', '6:30 PM to midnight'],
    ['00:00', '00:00', 'all day'],
    ['09:00', '09:00', '9:00 AM to the same time the next day'],
  ])('hours from %s until %s', (from, until, words) => {
    expect(plain(hoursWords({ from, until }))).toBe(words);
  });
});

test.each([
  [0, '0 s'],
  [47.6, '48 s'],
  [59.6, '1 min'],
  [60, '1 min'],
  [290, '4 min 50 s'],
  [3600, '1 h'],
  [3930, '1 h 6 min'],
  [7199, '2 h'],
])('a length of %d seconds is %s', (seconds, words) => {
  expect(lengthWords(seconds)).toBe(words);
});

describe('times in words', () => {
  test('a time of day', () => {
    expect(plain(clockWords('07:45'))).toBe('7:45 AM');
  });

  test('a day has its year only when that is another one', () => {
    const next = Temporal.PlainDate.from('2027-02-03');
    expect(dayWords(today, today)).toBe('Nov 20');
    expect(dayWords(next, today)).toBe('Feb 3, 2027');
    expect(fullDayWords(today, today)).toBe('Friday, November 20');
    expect(fullDayWords(next, today)).toBe('Wednesday, February 3, 2027');
  });

  test.each([
    ['2026-11-20T17:00', 'today at 5:00 PM'],
    ['2026-11-21T00:00', 'tomorrow'],
    ['2026-11-21T08:30', 'tomorrow at 8:30 AM'],
    ['2026-11-26T00:00', 'on Thursday'],
    ['2026-11-27T00:00', 'on Nov 27'],
    ['2027-01-01T06:00', 'on Jan 1, 2027 at 6:00 AM'],
  ])('%s is %s', (at, words) => {
    expect(plain(momentWords(Temporal.PlainDateTime.from(at), now))).toBe(words);
  });

  test.each([
    ['2026-11-20T17:00', 'until 5:00 PM'],
    ['2026-11-21T00:00', 'until midnight'],
    ['2026-11-21T02:00', 'until 2:00 AM tomorrow'],
  ])('what ends at %s holds %s', (end, words) => {
    expect(plain(untilWords(Temporal.PlainDateTime.from(end), now))).toBe(words);
  });

  test('what ends on a later day names that day', () => {
    const end = Temporal.PlainDateTime.from('2099-01-01T17:00');
    expect(plain(untilWords(end, now))).toBe('until Jan 1, 2099, 5:00 PM');
  });
});
