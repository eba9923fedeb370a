import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { RotationEntry } from '../../../main/contract/settings.js';
import { brokenRules } from '../../../renderer/rotation/rules.js';
import {
  anyDayNear,
  anyDays,
  anyMoment,
  anySpan,
  entry,
  minutesOf,
  moment,
  slowSpanDay,
} from './arbitraries.js';

const isPlaying = (one: RotationEntry, now: Temporal.ZonedDateTime) =>
  brokenRules(one, now).length === 0;

const evening = { from: '22:00', until: '02:00' };

describe('rules of an entry', () => {
  test('without rules it always plays, hidden it never does', () => {
    fc.assert(
      fc.property(anyMoment, (now) => {
        expect(isPlaying(entry(), now)).toBe(true);
        expect(isPlaying(entry({ show: false }), now)).toBe(false);
      }),
    );
  });

  // Friday is 5; 2026-11-20 is a Friday.
  test.each([
    ['first day, first minute', { from: '2026-11-20' }, '2026-11-20T00:00 UTC', true],
    ['the minute before', { from: '2026-11-20' }, '2026-11-19T23:59 UTC', false],
    ['last day, last minute', { until: '2026-11-20' }, '2026-11-20T23:59 UTC', true],
    ['the minute after', { until: '2026-11-20' }, '2026-11-21T00:00 UTC', false],
    ['its weekday', { days: [5] }, '2026-11-20T12:00 UTC', true],
    ['another weekday', { days: [5] }, '2026-11-21T12:00 UTC', false],
    ['Sunday is 7', { days: [7] }, '2026-11-22T12:00 UTC', true],
    ['no weekday at all', { days: [] }, '2026-11-20T12:00 UTC', false],
    ['hours begin', { hours: { from: '08:30', until: '17:00' } }, '2026-11-20T08:30 UTC', true],
    ['before them', { hours: { from: '08:30', until: '17:00' } }, '2026-11-20T08:29 UTC', false],
    ['hours end', { hours: { from: '08:30', until: '17:00' } }, '2026-11-20T17:00 UTC', false],
    ['last minute', { hours: { from: '08:30', until: '17:00' } }, '2026-11-20T16:59 UTC', true],
    ['evening', { hours: evening, days: [5] }, '2026-11-20T23:00 UTC', true],
    ['after midnight, of Friday', { hours: evening, days: [5] }, '2026-11-21T01:59 UTC', true],
    ['after midnight, of Thursday', { hours: evening, days: [5] }, '2026-11-20T01:59 UTC', false],
    [
      'after midnight of the last day',
      { hours: evening, until: '2026-11-20' },
      '2026-11-21T01:00 UTC',
      true,
    ],
    [
      'after midnight of the eve',
      { hours: evening, from: '2026-11-20' },
      '2026-11-20T01:00 UTC',
      false,
    ],
    ['until midnight', { hours: { from: '20:00', until: '00:00' } }, '2026-11-20T23:59 UTC', true],
    ['at midnight', { hours: { from: '20:00', until: '00:00' } }, '2026-11-21T00:00 UTC', false],
    [
      'equal times, begin',
      { hours: { from: '08:00', until: '08:00' }, days: [5] },
      '2026-11-20T08:00 UTC',
      true,
    ],
    [
      'equal times, next morning',
      { hours: { from: '08:00', until: '08:00' }, days: [5] },
      '2026-11-21T07:59 UTC',
      true,
    ],
    [
      'equal times, over',
      { hours: { from: '08:00', until: '08:00' }, days: [5] },
      '2026-11-21T08:00 UTC',
      false,
    ],
  ])('%s', (_, rules, now, plays) => {
    expect(isPlaying(entry(rules), moment(now))).toBe(plays);
  });

  test('agree with the calendar worked out the long way', () => {
    const anyCase = anyMoment.chain((now) =>
      fc.record({
        now: fc.constant(now),
        hours: fc.option(anySpan),
        from: fc.option(anyDayNear(now)),
        until: fc.option(anyDayNear(now)),
        days: fc.option(anyDays),
      }),
    );
    fc.assert(
      fc.property(anyCase, ({ now, ...rules }) => {
        const day = rules.hours ? slowSpanDay(rules.hours, now) : now.toPlainDate();
        const compare = (other: string) => Temporal.PlainDate.compare(day!, other);
        const expected =
          day !== null &&
          (rules.from === null || compare(rules.from) >= 0) &&
          (rules.until === null || compare(rules.until) <= 0) &&
          (rules.days?.includes(day.dayOfWeek) ?? true);
        expect(isPlaying(entry(rules), now)).toBe(expected);
      }),
      { numRuns: 2000 },
    );
  });

  test.each([
    ['hidden', { show: false }, ['hidden']],
    ['before the first day', { from: '2026-11-21' }, ['not-yet']],
    ['after the last day', { until: '2026-11-19' }, ['over']],
    ['on another weekday', { days: [1, 4, 6] }, ['not-this-day']],
    ['at another hour', { hours: { from: '08:00', until: '12:00' } }, ['not-this-hour']],
    [
      'for every reason there is',
      { show: false, from: '2026-11-21', days: [1], hours: { from: '13:00', until: '14:00' } },
      ['hidden', 'not-yet', 'not-this-day', 'not-this-hour'],
    ],
    [
      'before its night has begun, which is no matter of the day',
      { from: '2026-11-20', days: [5], hours: evening },
      ['not-this-hour'],
    ],
  ])('says why an entry does not play: %s', (_, rules, reasons) => {
    expect(brokenRules(entry(rules), moment('2026-11-20T12:00 UTC'))).toEqual(reasons);
  });
});

describe('days that are not like others', () => {
  const playing = (hours: { from: string; until: string }, date: string, zone: string) =>
    minutesOf(date, zone).filter((now) => isPlaying(entry({ hours }), now)).length;

  test.each([
    ['America/New_York', '2026-03-08', '02:00', '03:00', 0],
    ['Europe/Berlin', '2026-03-29', '02:00', '03:00', 0],
    ['Europe/Madrid', '2026-03-29', '02:00', '03:00', 0],
    ['Australia/Sydney', '2026-10-04', '02:00', '03:00', 0],
    ['America/Santiago', '2026-09-06', '00:00', '01:00', 0],
    ['Australia/Lord_Howe', '2026-10-04', '02:00', '03:00', 30],
  ])('%s: an hour skipped on %s does not exist', (zone, date, from, until, minutes) => {
    expect(playing({ from, until }, date, zone)).toBe(minutes);
    expect(playing({ from: '00:00', until: '00:00' }, date, zone)).toBe(
      minutesOf(date, zone).length,
    );
    expect(minutesOf(date, zone).length).toBeLessThan(24 * 60);
  });

  test.each([
    ['America/New_York', '2026-11-01', '01:00', '02:00', 120],
    ['Europe/Berlin', '2026-10-25', '02:00', '03:00', 120],
    ['Europe/Madrid', '2026-10-25', '02:00', '03:00', 120],
    ['Australia/Sydney', '2026-04-05', '02:00', '03:00', 120],
    ['America/Santiago', '2026-04-04', '23:00', '00:00', 120],
    ['Australia/Lord_Howe', '2026-04-05', '01:30', '02:00', 60],
  ])('%s: an hour repeated on %s plays twice', (zone, date, from, until, minutes) => {
    expect(playing({ from, until }, date, zone)).toBe(minutes);
    expect(minutesOf(date, zone).length).toBeGreaterThan(24 * 60);
  });

  test('a night across a shift of the clock still belongs to the evening before', () => {
    const night = entry({ hours: { from: '22:00', until: '06:00' }, days: [6] }); // Saturdays
    expect(isPlaying(night, moment('2026-03-08T03:00 America/New_York'))).toBe(true);
    expect(isPlaying(night, moment('2026-03-08T06:00 America/New_York'))).toBe(false);
    expect(isPlaying(night, moment('2026-10-25T02:30 Europe/Berlin'))).toBe(true);
    expect(isPlaying(night, moment('2026-10-25T22:30 Europe/Berlin'))).toBe(false);
  });

  test('a leap day is a day', () => {
    const leap = entry({ from: '2028-02-29', until: '2028-02-29' });
    expect(isPlaying(leap, moment('2028-02-28T23:59 Europe/Berlin'))).toBe(false);
    expect(isPlaying(leap, moment('2028-02-29T00:00 Europe/Berlin'))).toBe(true);
    expect(isPlaying(leap, moment('2028-02-29T23:59 Europe/Berlin'))).toBe(true);
    expect(isPlaying(leap, moment('2028-03-01T00:00 Europe/Berlin'))).toBe(false);
  });

  test('the last night of February runs into the leap day or into March', () => {
    const night = (year: number) =>
      entry({ hours: evening, from: `${year}-02-28`, until: `${year}-02-28` });
    expect(isPlaying(night(2027), moment('2027-03-01T01:00 UTC'))).toBe(true);
    expect(isPlaying(night(2028), moment('2028-02-29T01:00 UTC'))).toBe(true);
    expect(isPlaying(night(2028), moment('2028-03-01T01:00 UTC'))).toBe(false);
  });

  test('the last night of the year runs into the next', () => {
    const night = entry({ hours: evening, until: '2026-12-31' });
    expect(isPlaying(night, moment('2027-01-01T01:59 America/Santiago'))).toBe(true);
    expect(isPlaying(night, moment('2027-01-01T22:00 America/Santiago'))).toBe(false);
  });
});
