import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defaultSettings } from '../../../main/contract/settings.js';
import { idOf } from '../../../renderer/rotation/ids.js';
import { loopSeconds } from '../../../renderer/rotation/length.js';
import { momentOf, playingAt } from '../../../renderer/rotation/plan.js';
import { anyMoment, moment, zones } from './arbitraries.js';
import { closedEarly, context } from './context.js';

describe('the moment of a day and time', () => {
  test.each([
    ['2026-11-24T07:45', 'America/New_York', '2026-11-24T07:45:00-05:00', 'once'],
    ['2026-03-08T01:59', 'America/New_York', '2026-03-08T01:59:00-05:00', 'once'],
    ['2026-03-08T02:00', 'America/New_York', '2026-03-08T03:00:00-04:00', 'never'],
    ['2026-03-08T02:30', 'America/New_York', '2026-03-08T03:30:00-04:00', 'never'],
    ['2026-03-08T03:00', 'America/New_York', '2026-03-08T03:00:00-04:00', 'once'],
    ['2026-11-01T00:59', 'America/New_York', '2026-11-01T00:59:00-04:00', 'once'],
    ['2026-11-01T01:30', 'America/New_York', '2026-11-01T01:30:00-04:00', 'twice'],
    ['2026-11-01T02:00', 'America/New_York', '2026-11-01T02:00:00-05:00', 'once'],
    ['2026-03-29T02:30', 'Europe/Madrid', '2026-03-29T03:30:00+02:00', 'never'],
    ['2026-10-25T02:30', 'Europe/Madrid', '2026-10-25T02:30:00+02:00', 'twice'],
  ])('%s in %s is %s', (local, zone, instant, shown) => {
    const found = momentOf(local, zone);
    expect(found.at.toString({ timeZoneName: 'never' })).toBe(instant);
    expect(found.shown).toBe(shown);
  });

  test('is refused when there is none', () => {
    expect(() => momentOf('2026-02-30T10:00', 'UTC')).toThrow(RangeError);
    expect(() => momentOf('2026-02-03T10:00', 'Nowhere/Land')).toThrow(RangeError);
  });

  test('of a time read off a clock is that time, but for the second of two', () => {
    fc.assert(
      fc.property(anyMoment, fc.constantFrom(...zones), (instant, zone) => {
        const now = instant.withTimeZone(zone).round({ smallestUnit: 'minute' });
        const { at, shown } = momentOf(now.toPlainDateTime().toString(), zone);
        expect(shown).not.toBe('never');
        expect(at.toPlainDateTime().equals(now.toPlainDateTime())).toBe(true);
        if (shown === 'once') expect(at.equals(now)).toBe(true);
        else expect(Temporal.ZonedDateTime.compare(at, now)).toBeLessThanOrEqual(0);
      }),
    );
  });
});

describe('what plays', () => {
  const from = context({
    articles: ['a', 'b'],
    notices: [closedEarly],
    entries: [
      { article: 'b', hours: { from: '10:00', until: '12:00' } },
      { notice: 'early', days: [2] },
      { article: 'a', hours: { from: '07:30', until: '10:00' } },
    ],
    settings: {
      hours: {
        ...defaultSettings.hours,
        always: false,
        weekly: [
          { days: [2, 3], from: '07:30', until: '18:00' },
          { days: [6], from: '20:00', until: '04:00' },
        ],
      },
    },
  });
  const at = (local: string, zone = 'America/New_York') => {
    const plan = playingAt(from, momentOf(local, zone).at);
    return [plan.state, ...plan.entries.map(idOf)];
  };

  // 2026-11-24 is a Tuesday.
  test.each([
    ['on Tuesday at 07:45', '2026-11-24T07:45', ['loop', 'notice:early', 'a']],
    ['a minute before opening', '2026-11-24T07:29', ['closed']],
    ['at eleven', '2026-11-24T11:00', ['loop', 'b', 'notice:early']],
    ['on Wednesday morning', '2026-11-25T09:00', ['loop', 'a']],
    ['in a gap: the welcome slide stands', '2026-11-25T13:00', ['welcome']],
    ['at closing', '2026-11-25T18:00', ['closed']],
    ['on a night into the shift of clocks', '2026-03-08T02:30', ['welcome']],
    ['on the morning after the shift', '2026-03-08T04:00', ['closed']],
  ])('%s', (_, local, expected) => {
    expect(at(local)).toEqual(expected);
  });

  test('is as long as its loop, and nothing has no length', () => {
    const morning = moment('2026-11-24T07:45 America/New_York');
    expect(playingAt(from, morning).seconds).toBe(loopSeconds(from, morning));
    expect(playingAt(from, morning).seconds).toBeGreaterThan(0);
    const gap = moment('2026-11-25T13:00 America/New_York');
    expect(playingAt(from, gap).seconds).toBe(0);
    expect(playingAt(from, moment('2026-11-25T20:00 America/New_York')).seconds).toBe(0);
  });

  test('follows rules into the hour that is skipped and through the one that is repeated', () => {
    const night = context({
      articles: ['a'],
      entries: [{ article: 'a', hours: { from: '02:00', until: '03:00' } }],
    });
    const state = (local: string) => playingAt(night, momentOf(local, 'Europe/Madrid').at).state;
    expect(state('2026-03-29T02:30')).toBe('welcome'); // the clocks say 03:30 by then
    const first = momentOf('2026-10-25T02:30', 'Europe/Madrid').at;
    const states = [0, 60, 90].map((minutes) => playingAt(night, first.add({ minutes })).state);
    expect(states).toEqual(['loop', 'loop', 'welcome']);
  });
});
