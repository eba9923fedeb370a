import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defaultSettings, type Settings } from '../../../main/contract/settings.js';
import { isOpen } from '../../../renderer/rotation/hours.js';
import { anyDayNear, anyDays, anyMoment, anySpan, moment, slowSpanDay } from './arbitraries.js';

const workdays = { days: [1, 2, 3, 4, 5], from: '08:00', until: '18:00' };
const nights = { days: [5, 6], from: '20:00', until: '03:00' };

const hours = (change: Partial<Settings['hours']>): Settings['hours'] => ({
  always: false,
  weekly: [workdays, nights],
  holidays: [],
  whenClosed: 'message',
  ...change,
});

describe('opening hours', () => {
  test('a machine that nobody has set up is always open', () => {
    fc.assert(fc.property(anyMoment, (now) => isOpen(defaultSettings.hours, now)));
  });

  test('without a weekly span it is closed', () => {
    fc.assert(fc.property(anyMoment, (now) => !isOpen(hours({ weekly: [] }), now)));
  });

  // 2026-11-20 is a Friday.
  test.each([
    ['a workday', {}, '2026-11-20T08:00 Europe/Berlin', true],
    ['its end', {}, '2026-11-20T18:00 Europe/Berlin', false],
    ['its night', {}, '2026-11-20T20:00 Europe/Berlin', true],
    ['its night after midnight', {}, '2026-11-21T02:59 Europe/Berlin', true],
    ['a weekend morning', {}, '2026-11-21T09:00 Europe/Berlin', false],
    ['Saturday night, on Sunday', {}, '2026-11-22T02:00 Europe/Berlin', true],
    ['a holiday', { holidays: ['2026-11-20'] }, '2026-11-20T12:00 Europe/Berlin', false],
    [
      'the night that begins on a holiday',
      { holidays: ['2026-11-20'] },
      '2026-11-21T01:00 Europe/Berlin',
      false,
    ],
    [
      'the night that ends on a holiday',
      { holidays: ['2026-11-21'] },
      '2026-11-21T01:00 Europe/Berlin',
      true,
    ],
    [
      'the day after a holiday',
      { holidays: ['2026-11-19'] },
      '2026-11-20T12:00 Europe/Berlin',
      true,
    ],
    [
      'always, on a holiday',
      { always: true, holidays: ['2026-11-20'] },
      '2026-11-20T12:00 Europe/Berlin',
      true,
    ],
  ])('%s', (_, change, now, open) => {
    expect(isOpen(hours(change), moment(now))).toBe(open);
  });

  test('agree with the calendar worked out the long way', () => {
    const anySpans = fc.array(
      fc.tuple(anyDays, anySpan).map(([days, span]) => ({ days, ...span })),
      { maxLength: 4 },
    );
    const anyCase = anyMoment.chain((now) =>
      fc.tuple(fc.constant(now), anySpans, fc.array(anyDayNear(now), { maxLength: 3 })),
    );
    fc.assert(
      fc.property(anyCase, ([now, weekly, holidays]) => {
        const expected = weekly
          .map((span) => ({ days: span.days, day: slowSpanDay(span, now) }))
          .some(({ days, day }) => {
            if (day === null || !days.includes(day.dayOfWeek)) return false;
            return !holidays.some((holiday) => day.equals(holiday));
          });
        expect(isOpen(hours({ weekly, holidays }), now)).toBe(expected);
      }),
      { numRuns: 2000 },
    );
  });
});
