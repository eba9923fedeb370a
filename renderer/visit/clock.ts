/** The time and the timers of the page; a test hands in its own. */
export interface Clock {
  /** Epoch milliseconds. May jump either way when the machine's clock is set. */
  now(): number;
  /**
   * Epoch milliseconds that only go forward, whatever the machine's clock is set to: for how long
   * something lasts. Sleep is counted by some systems and not by others.
   */
  steady(): number;
  /** Calls back once after `ms`; answers a handle for `clearTimer`. */
  setTimer(callback: () => void, ms: number): number;
  clearTimer(handle: number): void;
}

/** The clock of the machine. */
export const machineClock: Clock = {
  now: () => Date.now(),
  steady: () => performance.timeOrigin + performance.now(),
  setTimer: (callback, ms) => window.setTimeout(callback, ms),
  clearTimer: (handle) => {
    window.clearTimeout(handle);
  },
};

/** The clock's time where this machine stands. */
export function zonedNow(clock: Clock): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(clock.now()).toZonedDateTimeISO(
    Temporal.Now.timeZoneId(),
  );
}
