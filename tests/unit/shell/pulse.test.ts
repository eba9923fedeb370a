import { describe, expect, it } from 'vitest';
import type { Standing } from '../../../main/contract/watch.js';
import {
  ailment,
  beaten,
  beginPulse,
  forgiven,
  patienceFor,
  stood,
  type Pulse,
} from '../../../main/shell/pulse.js';

const minute = 60_000;
const loop: Standing = { screen: 'attract', slides: 1, held: false, warning: false };
const beat = { frame: true, moves: 0, lying: false, broken: false };

/** A page that stands and beats, its last beat at `until`. */
function well(standing: Standing, until: number, frame = true): Pulse {
  const begun = stood(beaten(beginPulse(0, patienceFor.later), beat, 0), standing, 0);
  return beaten(begun, { ...beat, frame }, until);
}

describe('a page', () => {
  it('hangs when it has been silent for six seconds', () => {
    expect(ailment(well(loop, 1000), 7000)).toBeNull();
    expect(ailment(well(loop, 1000), 7001)).toBe('page-hung');
    // Also one that stood and hung before its first beat.
    const early = stood(beginPulse(0, patienceFor.first), loop, 500);
    expect(ailment(early, 6501)).toBe('page-hung');
  });

  it('hangs when nothing was ever heard of it, and does not load when it never stands', () => {
    const silent = beginPulse(0, patienceFor.later);
    expect(ailment(silent, 10_000)).toBeNull();
    expect(ailment(silent, 10_001)).toBe('page-hung');
    // The first of a run has a minute for both: its library lies on a cold disk.
    const first = beginPulse(0, patienceFor.first);
    expect(ailment(first, minute)).toBeNull();
    expect(ailment(beaten(first, beat, minute), minute)).toBeNull();
    expect(ailment(first, minute + 1)).toBe('page-hung');
    const empty = (at: number): Pulse => beaten(silent, beat, at);
    expect(ailment(empty(20_000), 20_000)).toBeNull();
    expect(ailment(empty(20_001), 20_001)).toBe('page-not-loaded');
    // The fault screen may take all the time there is: nothing follows it.
    expect(ailment(beginPulse(0, patienceFor.endless), 1e12)).toBeNull();
  });

  it('that lacks a script is not waited for, unless it stands all the same', () => {
    const broken = { ...beat, broken: true };
    const begun = beginPulse(0, patienceFor.first);
    expect(ailment(beaten(begun, broken, 10), 10)).toBe('page-not-loaded');
    expect(ailment(beaten(stood(begun, loop, 10), broken, 10), 10)).toBeNull();
  });

  it('that lives must draw within fifteen seconds, but for the closed screen of the night', () => {
    expect(ailment(well(loop, 15_000, false), 15_000)).toBeNull();
    expect(ailment(well(loop, 15_001, false), 15_001)).toBe('drawing-stopped');
    for (const screen of ['black', 'closed'] as const) {
      const night = well({ ...loop, screen }, minute, false);
      expect(ailment(night, minute)).toBeNull();
      // In the morning it has fifteen seconds, not none.
      const morning = stood(night, { ...loop, slides: 2 }, minute);
      expect(ailment(morning, minute)).toBeNull();
      const later = beaten(morning, { ...beat, frame: false }, minute + 15_001);
      expect(ailment(later, minute + 15_001)).toBe('drawing-stopped');
    }
    // The fault screen says that it is held; somebody should see it.
    const held = well({ ...loop, screen: 'closed', held: true }, 15_001, false);
    expect(ailment(held, 15_001)).toBe('drawing-stopped');
  });

  it('must change its slide in five minutes, unless somebody holds it or reads', () => {
    const late = 5 * minute + 1;
    expect(ailment(well(loop, late - 1), late - 1)).toBeNull();
    expect(ailment(well(loop, late), late)).toBe('slide-stuck');
    const next = beaten(stood(well(loop, 0), { ...loop, slides: 2 }, minute), beat, late);
    expect(ailment(next, late)).toBeNull();
    for (const standing of [
      { ...loop, held: true },
      { ...loop, screen: 'inside' as const },
      { ...loop, screen: 'closed' as const },
    ])
      expect(ailment(well(standing, 60 * minute), 60 * minute)).toBeNull();
  });

  it('must not warn for more than ten minutes', () => {
    const warned: Standing = { ...loop, screen: 'inside', warning: true };
    const late = 10 * minute + 1;
    expect(ailment(well(warned, late - 1), late - 1)).toBeNull();
    expect(ailment(well(warned, late), late)).toBe('warning-stuck');
    const answered = beaten(stood(well(warned, 0), { ...warned, warning: false }, 1), beat, late);
    expect(ailment(answered, late)).toBeNull();
  });

  it('is forgiven what nobody could have heard', () => {
    const stuck = beaten(stood(well(loop, 0), { ...loop, warning: true }, 0), beat, 0);
    const late = 20 * minute;
    expect(ailment(stuck, late)).toBe('page-hung');
    expect(ailment(forgiven(stuck, late), late)).toBeNull();
    expect(ailment(forgiven(stuck, late), late + 6001)).toBe('page-hung');
  });
});
