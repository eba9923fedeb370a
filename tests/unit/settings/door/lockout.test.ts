import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  lockout,
  lostCount,
  noTries,
  waitOf,
  type Lockout,
  type LockoutEvent,
} from '../../../../main/settings/door/lockout.js';

const wrongTimes = (state: Lockout, times: number, now: number): Lockout =>
  Array.from({ length: times }).reduce<Lockout>((last) => lockout(last, 'wrong', now), state);

describe('the lockout', () => {
  it('lets four wrong tries pass', () => {
    const state = wrongTimes(noTries, 4, 1000);
    expect(state).toEqual({ wrong: 4, locks: 0, until: null });
    expect(waitOf(state, 1000)).toBe(0);
  });

  it('locks for 30 s, 1, 5 and 15 min, and 15 from then on', () => {
    let state = noTries;
    let now = 1000;
    const waits = [];
    for (let lock = 0; lock < 6; lock += 1) {
      state = wrongTimes(state, 5, now);
      waits.push(waitOf(state, now) / 1000);
      now += waitOf(state, now);
    }
    expect(waits).toEqual([30, 60, 300, 900, 900, 900]);
  });

  it('counts nothing during a lock, to the last millisecond', () => {
    const locked = wrongTimes(noTries, 5, 1000);
    expect(lockout(locked, 'wrong', 30_999)).toBe(locked);
    expect(lockout(locked, 'right', 30_999)).toBe(locked);
    expect(lockout(locked, 'looked', 30_999)).toBe(locked);
    expect(lockout(locked, 'wrong', 31_000)).toEqual({ wrong: 1, locks: 1, until: null });
    expect(lockout(locked, 'looked', 31_000)).toEqual({ wrong: 0, locks: 1, until: null });
  });

  it('forgets all at a right try', () => {
    expect(lockout(wrongTimes(noTries, 4, 0), 'right', 0)).toEqual(noTries);
    expect(lockout(wrongTimes(noTries, 5, 0), 'right', 30_000)).toEqual(noTries);
  });

  it('begins a lock anew at a start, and keeps a count', () => {
    const locked = { wrong: 0, locks: 3, until: 0 };
    expect(waitOf(lockout(locked, 'started', 50), 50)).toBe(300_000);
    const counted = { wrong: 3, locks: 1, until: null };
    expect(lockout(counted, 'started', 50)).toEqual(counted);
  });

  it('takes a lost count for a lock of 30 s', () => {
    expect(waitOf(lockout(lostCount, 'started', 7), 7)).toBe(30_000);
  });

  it('gives no more than five tries between two locks, whatever happens', () => {
    const event = fc.constantFrom<LockoutEvent>('wrong', 'wrong', 'wrong', 'started', 'looked');
    const step = fc.tuple(event, fc.constantFrom(0, 1, 1000, 29_999, 60_000, 900_000));
    fc.assert(
      fc.property(fc.array(step, { maxLength: 200 }), (steps) => {
        let state = noTries;
        let now = 0;
        let tried = 0;
        for (const [what, after] of steps) {
          now += after;
          const free = waitOf(state, now) === 0;
          state = lockout(state, what, now);
          if (what === 'wrong' && free) tried += 1;
          expect(state.wrong).toBeLessThan(5);
          expect(tried).toBe(state.locks * 5 + state.wrong);
          if (state.until !== null) expect(waitOf(state, now)).toBeLessThanOrEqual(900_000);
        }
      }),
    );
  });
});
