/** Milliseconds for which a call is kept: a page that hangs is ended after 6 s. */
const keptFor = 60_000;

/** The way in to the staff screens by the keyboard. */
export interface StaffCall {
  /** Somebody called. */
  readonly call: () => void;
  /** The page was loaded. A call that its predecessor got and died with is told again. */
  readonly loaded: () => void;
}

/**
 * Tells of calls, and once more when the page is loaded anew soon after one: whoever calls because
 * the page hangs or is broken calls a page that will be gone before it answers.
 *
 * @param now milliseconds of a clock that only goes forward
 */
export function openStaffCall(tell: () => void, now: () => number): StaffCall {
  let calledAt: number | null = null;
  return {
    call() {
      calledAt = now();
      tell();
    },
    loaded() {
      if (calledAt !== null && now() - calledAt < keptFor) tell();
      calledAt = null;
    },
  };
}
