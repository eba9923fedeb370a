import { beforeEach, describe, expect, it } from 'vitest';
import { longestLeave, openLeaving } from '../../../main/shell/leave.js';

/** A machine whose clock goes on only when the test says so. */
function machine() {
  let now = 5000;
  let date = Date.parse('2026-11-22T10:00:00Z');
  let due: { at: number; then: () => void } | null = null;
  let seen = (): void => undefined;
  const did: string[] = [];
  const leaving = openLeaving({
    putAway(whenSeen) {
      did.push('away');
      seen = whenSeen;
    },
    bringBack: () => did.push('back'),
    now: () => now,
    date: () => date,
    wait(milliseconds, then) {
      const mine = { at: now + milliseconds, then };
      due = mine;
      return () => {
        if (due === mine) due = null;
      };
    },
    log: { info: () => undefined, warn: () => undefined, error: () => undefined },
  });
  return {
    leaving,
    did,
    seen: () => {
      seen();
    },
    isWaiting: () => due !== null,
    setDate(milliseconds: number) {
      date = milliseconds;
    },
    /** The clock jumps ahead without any timer: the machine was busy or asleep. */
    skip(milliseconds: number) {
      now += milliseconds;
    },
    pass(milliseconds: number) {
      const end = now + milliseconds;
      while (due !== null && due.at <= end) {
        const { at, then } = due;
        due = null;
        now = Math.max(now, at);
        then();
      }
      now = Math.max(now, end);
    },
  };
}

let kiosk: ReturnType<typeof machine>;

beforeEach(() => {
  kiosk = machine();
});

describe('leaving the kiosk', () => {
  it('brings the window back by itself after 30 minutes, not before', () => {
    kiosk.leaving.leave();
    kiosk.pass(30 * 60_000 - 1);
    expect(kiosk.did).toEqual(['away']);
    expect(kiosk.leaving.isAway()).toBe(true);
    kiosk.pass(1);
    expect(kiosk.did).toEqual(['away', 'back']);
    expect(kiosk.leaving.isAway()).toBe(false);
    expect(kiosk.isWaiting()).toBe(false);
  });

  it('keeps to the monotonic clock, whoever sets the date', () => {
    kiosk.leaving.leave();
    kiosk.setDate(0);
    kiosk.pass(longestLeave - 1);
    expect(kiosk.leaving.isAway()).toBe(true);
    kiosk.setDate(Date.parse('2040-01-01T00:00:00Z'));
    expect(kiosk.leaving.isAway()).toBe(true);
    kiosk.pass(1);
    expect(kiosk.leaving.isAway()).toBe(false);
  });

  it('is back soon after its time is over even where a timer was late', () => {
    kiosk.leaving.leave();
    kiosk.pass(5000);
    kiosk.skip(longestLeave);
    kiosk.pass(0);
    expect(kiosk.did).toEqual(['away', 'back']);
  });

  it('comes back at once when somebody asks or brings the window up, once', () => {
    kiosk.leaving.leave();
    kiosk.leaving.back();
    expect(kiosk.did).toEqual(['away', 'back']);
    kiosk.leaving.leave();
    kiosk.seen();
    kiosk.seen();
    kiosk.leaving.back();
    kiosk.pass(2 * longestLeave);
    expect(kiosk.did).toEqual(['away', 'back', 'away', 'back']);
  });

  it('cannot be made longer by leaving again while away', () => {
    kiosk.leaving.leave();
    kiosk.pass(longestLeave - 1);
    kiosk.leaving.leave();
    kiosk.pass(1);
    expect(kiosk.did).toEqual(['away', 'back']);
  });

  it('tells when the window was put away and came back', () => {
    expect(kiosk.leaving.latest()).toBeNull();
    const from = Date.parse('2026-11-22T10:00:00Z');
    kiosk.leaving.leave();
    expect(kiosk.leaving.latest()).toEqual({ from, back: null });
    kiosk.setDate(from + 60_000);
    kiosk.leaving.back();
    expect(kiosk.leaving.latest()).toEqual({ from, back: from + 60_000 });
  });
});
