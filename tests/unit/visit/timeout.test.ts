import { describe, expect, test } from 'vitest';
import {
  nextDeadline,
  remainingSeconds,
  visit,
  waitsOf,
  type Visit,
} from '../../../renderer/visit/visit.js';
import { fresh } from './invariants.js';
import { after, events, noon, reading, settings, untouched, warned } from './samples.js';

const { idleMs, warningMs } = settings;
const minute = 60_000;
const hour = 60 * minute;
const tick = (state: Visit, now: number) => visit(state, events.tick, now);
const isOver = (state: Visit) => !state.visiting;

describe('the idle timeout', () => {
  test('warns after the time without activity, not before', () => {
    expect(tick(reading, noon + idleMs - 1)).toBe(reading);
    expect(warned.warning).toEqual({ since: noon + idleMs, endsAt: noon + idleMs + warningMs });
    expect(warned.screen).toEqual(reading.screen);
  });

  test('counts from the last activity', () => {
    const later = after(reading, noon + minute, events.activity);
    expect(tick(later, noon + idleMs).warning).toBeNull();
    expect(tick(later, noon + minute + idleMs).warning).not.toBeNull();
  });

  test('shows whole seconds that begin at the full time and end at 0', () => {
    const { since, endsAt } = warned.warning!;
    expect(remainingSeconds(reading, noon)).toBe(0);
    expect(remainingSeconds(warned, since)).toBe(30);
    expect(remainingSeconds(warned, since + 1)).toBe(30);
    expect(remainingSeconds(warned, endsAt - 1000)).toBe(1);
    expect(remainingSeconds(warned, endsAt - 1)).toBe(1);
    expect(remainingSeconds(warned, endsAt)).toBe(0);
    expect(remainingSeconds(warned, endsAt + minute)).toBe(0);
    expect(remainingSeconds(warned, since - hour)).toBe(30);
  });

  test('may be answered as often as wanted', () => {
    let state = reading;
    let now = noon;
    for (let round = 0; round < 100; round += 1) {
      now += idleMs;
      state = tick(state, now);
      expect(state.warning).not.toBeNull();
      now += warningMs - 1;
      state = after(state, now, events.tick, events.stay);
      expect(state.warning).toBeNull();
    }
    expect(state.screen).toEqual(reading.screen);
  });

  test('ends in the reset, which forgets everything', () => {
    const busy = after(
      reading,
      noon,
      events['set-language'],
      events['set-contrast'],
      events['open-article'],
      events.scrolled,
      events['set-text-size'],
      events['set-calm'],
      events['set-reach'],
      events['set-aloud'],
      events['open-term'],
    );
    const waits = waitsOf(busy);
    const end = noon + waits.idleMs + waits.warningMs + 300;
    const over = after(tick(busy, noon + waits.idleMs), end, events.tick);
    expect(over).toEqual({ ...untouched, lastActivity: end, visits: 1 });
    expect(after(busy, noon, events.end)).toEqual({ ...untouched, visits: 1 });
  });
});

describe('the last moment of the countdown', () => {
  const { endsAt } = warned.warning!;

  test('a touch in it is honoured, even when a tick came first', () => {
    const ticked = after(warned, endsAt, events.tick);
    expect(ticked).toBe(warned);
    expect(tick(warned, endsAt + 299)).toBe(warned);
    const kept = after(ticked, endsAt + 290, events.activity);
    expect(kept.warning).toBeNull();
    expect(kept.screen).toEqual(reading.screen);
    expect(isOver(tick(kept, endsAt + 300))).toBe(false);
  });

  test('a touch that is handled before a late tick is honoured too', () => {
    expect(after(warned, endsAt + 2000, events.activity, events.tick).screen).toEqual(
      reading.screen,
    );
  });

  test('the reset comes 300 ms after its end', () => {
    expect(isOver(tick(warned, endsAt + 300))).toBe(true);
  });
});

describe('a machine that slept', () => {
  const limit = noon + idleMs + warningMs + minute;

  test('still warns when it was only late', () => {
    expect(tick(reading, limit).warning).toEqual({ since: limit, endsAt: limit + warningMs });
  });

  test('ends the visit at once after a long sleep', () => {
    expect(isOver(tick(reading, limit + 1))).toBe(true);
    expect(isOver(tick(warned, noon + 8 * hour))).toBe(true);
    expect(isOver(tick(after(reading, noon, events.hold), noon + 8 * hour))).toBe(true);
  });

  test.each(['activity', 'open-article', 'stay', 'go-back', 'hold'] as const)(
    'gives the next person a clean start, whose first %s only wakes',
    (type) => {
      for (const state of [reading, warned]) {
        const result = visit(state, events[type], noon + 8 * hour);
        expect(result).toEqual(fresh(result));
        expect(result.visits).toBe(1);
      }
    },
  );

  test('still hears of settings, hours and library', () => {
    const result = visit(reading, { type: 'clinic-open', open: false }, noon + 8 * hour);
    expect(result.screen.name).toBe('closed');
    expect(visit(reading, events.settings, noon + 8 * hour).settings.warningMs).toBe(45_000);
  });
});

describe('a clock that is set back', () => {
  test('neither ends nor prolongs a visit by more than one timeout', () => {
    const back = tick(reading, noon - hour);
    expect(back.lastActivity).toBe(noon - hour);
    expect(nextDeadline(back, noon - hour)).toBe(noon - hour + idleMs);
    expect(tick(back, noon - hour + idleMs).warning).not.toBeNull();
  });

  test('begins the countdown anew, and it still ends', () => {
    const back = tick(warned, noon - hour);
    expect(back.warning).toEqual({ since: noon - hour, endsAt: noon - hour + warningMs });
    expect(isOver(tick(back, noon - hour + warningMs + 300))).toBe(true);
  });

  test('means nothing while nobody is there', () => {
    expect(tick(untouched, noon - hour)).toBe(untouched);
  });
});

describe('a hold', () => {
  const held = after(reading, noon, events.hold, events.hold);

  test('suspends the timeout until the last release, which counts as activity', () => {
    expect(tick(held, noon + 10 * minute)).toBe(held);
    const one = after(held, noon + 10 * minute, events.release);
    expect(tick(one, noon + 20 * minute)).toBe(one);
    const none = after(one, noon + 20 * minute, events.release);
    expect(nextDeadline(none, noon + 20 * minute)).toBe(noon + 20 * minute + idleMs);
    expect(visit(none, events.release, noon + 20 * minute)).toBe(none);
  });

  test('left behind by a fault does not keep a visit for ever', () => {
    const now = noon + 30 * minute;
    expect(nextDeadline(held, noon)).toBe(now);
    const freed = tick(held, now);
    expect([freed.held, freed.warning, freed.lastActivity]).toEqual([0, null, now]);
    expect(tick(freed, now + idleMs).warning).not.toBeNull();
  });

  test('is forgotten by the reset; its late release does no harm', () => {
    const over = after(held, noon, events.end);
    expect(over.held).toBe(0);
    expect(visit(over, events.release, noon)).toBe(over);
  });
});
