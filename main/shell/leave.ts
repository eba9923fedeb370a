import type { Leave } from '../contract/staff.js';
import type { ShellLog } from './log.js';

/** Milliseconds after which the window comes back by itself. */
export const longestLeave = 30 * 60_000;

/** Milliseconds between two looks at the clock: a timer alone would sleep with the machine. */
const every = 10_000;

/** What putting the window away is made with. */
export interface LeaveOptions {
  /** Puts the window away; `seen` is to be called when somebody brings it up again. */
  readonly putAway: (seen: () => void) => void;
  /** Brings it back, full screen and in front. */
  readonly bringBack: () => void;
  /** Milliseconds of a clock that only goes forward, whoever sets the machine's clock. */
  readonly now: () => number;
  /** Epoch milliseconds, for people. */
  readonly date: () => number;
  /** Calls back after milliseconds, unless the returned function is called before. */
  readonly wait: (milliseconds: number, then: () => void) => () => void;
  readonly log: ShellLog;
}

/** Leaving the kiosk for a while. Nothing of it is kept: a restart is back in the kiosk. */
export interface Leaving {
  /** Puts the window away for 30 minutes at most. */
  readonly leave: () => void;
  /** Brings it back at once, if it is away. */
  readonly back: () => void;
  readonly isAway: () => boolean;
  /** The latest time; null when there was none. */
  readonly latest: () => Leave | null;
}

/** Makes the window leave and come back. */
export function openLeaving(options: LeaveOptions): Leaving {
  const { putAway, bringBack, now, date, wait, log } = options;
  let latest: Leave | null = null;
  /** When it comes back; null while it is here. */
  let deadline: number | null = null;
  let stop = (): void => undefined;

  function back(): void {
    if (deadline === null) return;
    deadline = null;
    stop();
    latest = latest && { ...latest, back: date() };
    log.info('The window is back.');
    bringBack();
  }

  function look(): void {
    if (deadline === null) return;
    const left = deadline - now();
    if (left <= 0) back();
    else stop = wait(Math.min(left, every), look);
  }

  return {
    leave() {
      if (deadline !== null) return;
      deadline = now() + longestLeave;
      latest = { from: date(), back: null };
      log.info('Staff put the window away.');
      putAway(back);
      look();
    },
    back,
    isAway: () => deadline !== null,
    latest: () => latest,
  };
}
