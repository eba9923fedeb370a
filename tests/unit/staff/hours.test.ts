import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { settingsSchema, type Settings } from '../../../main/contract/settings.js';
import { isOpen } from '../../../renderer/rotation/hours.js';
import { nextChange } from '../../../renderer/staff/clinic/next-change.js';
import {
  overlap,
  placed,
  spansOf,
  timeOf,
  weekdays,
  withBreak,
  withDays,
  type Weekly,
} from '../../../renderer/staff/clinic/week.js';

const day = { from: '08:00', until: '17:00' };
const night = { from: '20:00', until: '02:00' };

const time = fc.integer({ min: 0, max: 1439 }).map(timeOf);
const span = fc.record({ from: time, until: time });
const weekly: fc.Arbitrary<Weekly> = fc.array(
  fc.record({
    days: fc.uniqueArray(fc.constantFrom(...weekdays), { minLength: 1 }),
    from: time,
    until: time,
  }),
  { maxLength: 4 },
);

/** Opening hours with other parts. */
function hours(parts: Partial<Settings['hours']>): Settings['hours'] {
  return { ...settingsSchema.parse({}).hours, always: false, ...parts };
}

describe('the spans of a weekday', () => {
  test('are the earliest first, without the other days', () => {
    const week: Weekly = [
      { days: [1, 2], from: '13:00', until: '17:00' },
      { days: [1], from: '08:00', until: '12:00' },
      { days: [3], from: '09:00', until: '10:00' },
    ];
    expect(spansOf(week, 1)).toEqual([
      { from: '08:00', until: '12:00' },
      { from: '13:00', until: '17:00' },
    ]);
    expect(spansOf(week, 4)).toEqual([]);
  });

  test('change on the chosen days alone', () => {
    fc.assert(
      fc.property(
        weekly,
        fc.uniqueArray(fc.constantFrom(...weekdays)),
        fc.uniqueArray(span, { selector: ({ from, until }) => `${from} ${until}`, maxLength: 3 }),
        (week, days, spans) => {
          const changed = withDays(week, days, spans);
          const sorted = (list: readonly object[]): string[] =>
            [...new Set(list.map((entry) => JSON.stringify(entry)))].toSorted();
          for (const weekday of weekdays) {
            const wanted = days.includes(weekday) ? spans : spansOf(week, weekday);
            expect(sorted(spansOf(changed, weekday))).toEqual(sorted(wanted));
          }
        },
      ),
    );
  });

  test('of days alike are one entry', () => {
    const week = withDays([], [5, 1, 2], [day, night]);
    expect(week).toEqual([
      { days: [1, 2, 5], ...day },
      { days: [1, 2, 5], ...night },
    ]);
    expect(withDays(week, [2], [])).toEqual([
      { days: [1, 5], ...day },
      { days: [1, 5], ...night },
    ]);
  });

  test('fit the contract again', () => {
    fc.assert(
      fc.property(weekly, (week) => {
        const changed = withDays(week, [1, 7], [day]);
        expect(settingsSchema.safeParse({ hours: { weekly: changed } }).success).toBe(true);
      }),
    );
  });
});

describe('an overlap', () => {
  const of = (...week: Weekly): ReturnType<typeof overlap> => overlap(placed(week));

  test('is two spans that share a minute', () => {
    expect(of({ days: [1], ...day }, { days: [1], from: '16:59', until: '18:00' })).toEqual([
      { weekday: 1, span: day },
      { weekday: 1, span: { from: '16:59', until: '18:00' } },
    ]);
    expect(of({ days: [1], ...day }, { days: [1], from: '10:00', until: '11:00' })).not.toBeNull();
  });

  test('is not where one ends and the next begins', () => {
    expect(of({ days: [1], ...day }, { days: [1], from: '17:00', until: '18:00' })).toBeNull();
    expect(of({ days: [1, 2, 3, 4, 5, 6, 7], from: '00:00', until: '00:00' })).toBeNull();
  });

  test('reaches over midnight, and from Sunday into Monday', () => {
    expect(
      of({ days: [1], ...night }, { days: [2], from: '01:59', until: '03:00' }),
    ).not.toBeNull();
    expect(of({ days: [1], ...night }, { days: [2], from: '02:00', until: '03:00' })).toBeNull();
    expect(
      of({ days: [7], ...night }, { days: [1], from: '01:00', until: '03:00' }),
    ).not.toBeNull();
    expect(of({ days: [7], ...night }, { days: [2], from: '01:00', until: '03:00' })).toBeNull();
  });

  test('is found wherever two spans are open at once', () => {
    const week = fc.uniqueArray(
      fc.record({ days: fc.constantFrom(...weekdays).map((d) => [d]), from: time, until: time }),
      { maxLength: 3, selector: ({ days, from, until }) => `${days.join()} ${from} ${until}` },
    );
    fc.assert(
      fc.property(week, (spans) => {
        const monday = Temporal.ZonedDateTime.from('2026-06-08T00:00[UTC]');
        let shared = false;
        for (let minute = 0; minute < 7 * 1440 && !shared; minute += 1) {
          const now = monday.add({ minutes: minute });
          shared = spans.filter((one) => isOpen(hours({ weekly: [one] }), now)).length > 1;
        }
        expect(overlap(placed(spans)) !== null).toBe(shared);
      }),
      { numRuns: 6 },
    );
  }, 60_000);
});

describe('a lunch break', () => {
  test('is from noon to one where that lies inside', () => {
    expect(withBreak(day)).toEqual([
      { from: '08:00', until: '12:00' },
      { from: '13:00', until: '17:00' },
    ]);
  });

  test('is in the middle of the night otherwise, and there is none in an hour', () => {
    expect(withBreak(night)).toEqual([
      { from: '20:00', until: '23:00' },
      { from: '00:00', until: '02:00' },
    ]);
    expect(withBreak({ from: '08:00', until: '09:00' })).toBeNull();
  });

  test('leaves two spans that do not overlap', () => {
    fc.assert(
      fc.property(span, (one) => {
        const both = withBreak(one);
        if (both) expect(overlap(both.map((part) => ({ weekday: 1, span: part })))).toBeNull();
      }),
    );
  });
});

describe('the next change', () => {
  const at = (local: string, zone = 'America/New_York'): Temporal.ZonedDateTime =>
    Temporal.ZonedDateTime.from(`${local}[${zone}]`);
  const words = (parts: Partial<Settings['hours']>, now: Temporal.ZonedDateTime): string | null => {
    const change = nextChange(hours(parts), now);
    return (
      change &&
      `${change.opens ? 'opens' : 'closes'} ${change.at.toString({ timeZoneName: 'never' })}`
    );
  };
  const weekdaysOnly: Weekly = [{ days: [1, 2, 3, 4, 5], ...day }];

  test('closes an open clinic and opens a closed one', () => {
    expect(words({ weekly: weekdaysOnly }, at('2026-11-23T09:00'))).toBe(
      'closes 2026-11-23T17:00:00-05:00',
    );
    expect(words({ weekly: weekdaysOnly }, at('2026-11-27T17:00'))).toBe(
      'opens 2026-11-30T08:00:00-05:00',
    );
  });

  test('passes over holidays', () => {
    expect(
      words(
        { weekly: weekdaysOnly, holidays: ['2026-11-26', '2026-11-27'] },
        at('2026-11-25T18:00'),
      ),
    ).toBe('opens 2026-11-30T08:00:00-05:00');
  });

  test('is not at midnight for a night that goes on', () => {
    expect(words({ weekly: [{ days: [5], ...night }] }, at('2026-11-27T21:00'))).toBe(
      'closes 2026-11-28T02:00:00-05:00',
    );
  });

  test('never comes when it is always open or has no hours', () => {
    expect(words({ always: true, weekly: weekdaysOnly }, at('2026-11-23T09:00'))).toBeNull();
    expect(words({ weekly: [] }, at('2026-11-23T09:00'))).toBeNull();
    const all = [{ days: [...weekdays], from: '00:00', until: '00:00' }];
    expect(words({ weekly: all }, at('2026-11-23T09:00'))).toBeNull();
  });

  test('in spring comes when the clock leaps over the time', () => {
    // 02:00 to 03:00 does not exist in New York on 14 March 2027.
    const weekly: Weekly = [{ days: [7], from: '02:30', until: '05:00' }];
    expect(words({ weekly }, at('2027-03-14T01:00'))).toBe('opens 2027-03-14T03:00:00-04:00');
  });

  test('in autumn is the first of two moments of the same name, and then the second', () => {
    const weekly: Weekly = [{ days: [7], from: '00:30', until: '01:30' }];
    const first = at('2026-11-01T01:00');
    expect(words({ weekly }, first)).toBe('closes 2026-11-01T01:30:00-04:00');
    expect(words({ weekly }, first.add({ minutes: 30 }))).toBe('opens 2026-11-01T01:00:00-05:00');
    expect(words({ weekly }, first.add({ minutes: 60 }))).toBe('closes 2026-11-01T01:30:00-05:00');
  });

  test('is what a watch that looks every minute sees', () => {
    const zone = fc.constantFrom('America/New_York', 'Europe/Madrid');
    const start = fc.constantFrom(
      '2026-10-24T12:00',
      '2026-10-31T12:00',
      '2027-03-13T12:00',
      '2027-03-27T12:00',
    );
    fc.assert(
      fc.property(weekly, zone, start, (week, zone, start) => {
        const now = at(start, zone);
        const setting = hours({ weekly: week });
        const change = nextChange(setting, now);
        const open = isOpen(setting, now);
        const end = now.add({ hours: 36 });
        let seen = now;
        while (Temporal.ZonedDateTime.compare(seen, end) < 0 && isOpen(setting, seen) === open) {
          seen = seen.add({ minutes: 1 });
        }
        if (Temporal.ZonedDateTime.compare(seen, end) < 0) {
          expect(change?.at.toString()).toBe(seen.toString());
          expect(change?.opens).toBe(!open);
        } else if (change) {
          expect(Temporal.ZonedDateTime.compare(change.at, end)).toBeGreaterThanOrEqual(0);
        }
      }),
      { numRuns: 25 },
    );
  }, 60_000);
});
