/** Wrong tries that lock the pad. */
export const triesBeforeLock = 5;

/** Milliseconds of the first lock, the second …; the last one from then on. */
const waits = [30_000, 60_000, 5 * 60_000, 15 * 60_000] as const;

/** What guessing has come to. */
export interface Lockout {
  /** Wrong tries since the last lock or right try, below five. */
  readonly wrong: number;
  /** Locks since the last right try. */
  readonly locks: number;
  /** When the pad takes tries again, on the clock of `now`; null when it was not locked. */
  readonly until: number | null;
}

/** Nobody has tried yet. */
export const noTries: Lockout = { wrong: 0, locks: 0, until: null };

/** What is known when the count was lost: it may have been at its highest. */
export const lostCount: Lockout = { wrong: 0, locks: 1, until: 0 };

/**
 * What happens to the pad: a try that was wrong or right, a start of the app, or somebody looks at
 * the clock.
 */
export type LockoutEvent = 'wrong' | 'right' | 'started' | 'looked';

/** Milliseconds until the pad takes a try; 0 when it does. */
export function waitOf({ until }: Lockout, now: number): number {
  return until === null ? 0 : Math.max(0, until - now);
}

function lengthOf(locks: number): number {
  return waits[Math.min(locks, waits.length) - 1] ?? waits[0];
}

/**
 * Every five wrong tries lock the pad, each time for longer; a right one forgets them all. Tries
 * during a lock do not count. A lock that was on at a start begins anew, because no clock tells
 * how long the machine was off. `now` is in milliseconds and never goes back.
 */
export function lockout(state: Lockout, event: LockoutEvent, now: number): Lockout {
  if (event === 'started')
    return state.until === null ? state : { ...state, until: now + lengthOf(state.locks) };
  if (waitOf(state, now) > 0) return state;
  const { wrong, locks } = state;
  if (event === 'looked') return { wrong, locks, until: null };
  if (event === 'right') return noTries;
  if (wrong + 1 < triesBeforeLock) return { wrong: wrong + 1, locks, until: null };
  return { wrong: 0, locks: locks + 1, until: now + lengthOf(locks + 1) };
}
