import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defaultSettings, type Settings } from '../../../main/contract/settings.js';
import { isOpen } from '../../../renderer/rotation/hours.js';
import { endOfToday, holdsToday } from '../../../renderer/rotation/today.js';
import { anyDayNear, anyDays, anyMoment, anySpan, moment } from './arbitraries.js';

const morning = { days: [1, 2, 3, 4, 5], from: '08:00', until: '12:30' };
const afternoon = { days: [1, 2, 4, 5], from: '14:00', until: '18:00' };
const nights = { days: [5, 6], from: '20:00', until: '03:00' };

const hours = (change: Partial<Settings['hours']> = {}): Settings['hours'] => ({
  ...defaultSettings.hours,
  always: false,
  weekly: [afternoon, morning, nights],
  ...change,
});

const until = (end: string) => ({ until: end, skip: [], only: null });

describe('the end of today', () => {
  // 2026-11-20 is a Friday.
  test.each([
    ['before the clinic opens', '2026-11-19T07:00', '2026-11-19T18:00'],
    ['in the morning, with an afternoon to come', '2026-11-19T09:00', '2026-11-19T18:00'],
    ['over lunch', '2026-11-19T13:00', '2026-11-19T18:00'],
    ['on a day without an afternoon', '2026-11-18T09:00', '2026-11-18T12:30'],
    ['in the last minute', '2026-11-19T17:59', '2026-11-19T18:00'],
    ['when the clinic has just closed', '2026-11-19T18:00', '2026-11-20T00:00'],
    ['on a day with a night', '2026-11-20T09:00', '2026-11-21T03:00'],
    ['after midnight, with another night to come', '2026-11-21T01:00', '2026-11-22T03:00'],
    ['after midnight of the last night', '2026-11-22T01:00', '2026-11-22T03:00'],
    ['on a day that never opens', '2026-11-22T12:00', '2026-11-23T00:00'],
    ['on the last day of the year', '2026-12-31T20:00', '2027-01-01T00:00'],
  ])('%s', (_, now, end) => {
    expect(endOfToday(hours(), moment(`${now} Europe/Madrid`))).toBe(end);
  });

  test('is midnight on a holiday and where it is always open', () => {
    const now = moment('2026-11-19T09:00 Europe/Madrid');
    expect(endOfToday(hours({ holidays: ['2026-11-19'] }), now)).toBe('2026-11-20T00:00');
    expect(endOfToday(hours({ always: true }), now)).toBe('2026-11-20T00:00');
  });

  test('on a holiday is the end of the night before', () => {
    const now = moment('2026-11-21T01:00 Europe/Madrid');
    expect(endOfToday(hours({ holidays: ['2026-11-21'] }), now)).toBe('2026-11-21T03:00');
  });

  test.each([
    ['a closing time that clocks skip', '02:30', '2026-03-08T01:00 America/New_York'],
    ['a closing time that clocks skip', '02:30', '2026-03-29T01:00 Europe/Madrid'],
  ])('holds until after %s (%s, %s)', (_, end, now) => {
    const early = moment(now);
    const weekly = [{ days: [7], from: '00:00', until: end }];
    const today = until(endOfToday(hours({ weekly }), early));
    expect(today.until).toBe(`${early.toPlainDate().toString()}T02:30`);
    expect(holdsToday(today, early.add({ minutes: 89 }))).toBe(true);
    expect(early.add({ minutes: 90 }).toPlainTime().toString()).toBe('03:30:00');
    expect(holdsToday(today, early.add({ minutes: 90 }))).toBe(false);
  });

  test.each([
    ['2026-11-01T01:15 America/New_York', '01:30'],
    ['2026-10-25T02:15 Europe/Madrid', '02:30'],
  ])('in an hour that clocks repeat is the second time (%s)', (first, end) => {
    const weekly = [{ days: [7], from: '00:00', until: end }];
    const now = moment(first);
    const today = until(endOfToday(hours({ weekly }), now));
    expect(today.until.slice(11)).toBe(end);
    // 01:15, 01:30 and 01:59 for the first time, then 01:15 and 01:30 for the second.
    const held = [0, 15, 44, 60, 75].map((minutes) => holdsToday(today, now.add({ minutes })));
    expect(held).toEqual([true, true, true, true, false]);
  });

  test('holds while the clinic is open today, and never comes back', () => {
    const anySpans = fc.array(
      fc.tuple(anyDays, anySpan).map(([days, span]) => ({ days, ...span })),
      { maxLength: 4 },
    );
    const anyCase = anyMoment.chain((now) =>
      fc.tuple(fc.constant(now), anySpans, fc.array(anyDayNear(now), { maxLength: 3 })),
    );
    fc.assert(
      fc.property(anyCase, fc.array(fc.integer({ min: 0, max: 3000 })), (situation, later) => {
        const [now, weekly, holidays] = situation;
        const today = until(endOfToday(hours({ weekly, holidays }), now));
        expect(today.until).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d$/);
        expect(holdsToday(today, now)).toBe(true);
        const tomorrow = now.toPlainDate().add({ days: 1 });
        expect(today.until <= `${tomorrow.add({ days: 1 }).toString()}T00:00`).toBe(true);
        let isOver = false;
        for (const minutes of later.toSorted((a, b) => a - b)) {
          const at = now.add({ minutes });
          const holds = holdsToday(today, at);
          if (isOver) expect(holds).toBe(false);
          isOver = !holds;
          const isToday = at.toPlainDate().equals(now.toPlainDate());
          if (isToday && isOpen(hours({ weekly, holidays }), at)) expect(holds).toBe(true);
        }
      }),
      { numRuns: 1000 },
    );
  });
});
