/**
 * Milliseconds after a press during which what follows it, moving and scrolling, is somebody's doing.
 * Nobody draws a finger over the glass for so long without lifting it; what lies on the glass does, and
 * so does a faulty panel, and neither must keep a visit or the staff screens open for ever.
 */
export const longestStrokeMs = 2 * 60_000;

/** What only ever follows a press or a turn of a wheel. */
const followers = ['touchmove', 'scroll'];

/** Tells what somebody does from what a finger seems to do that never leaves the glass. */
export class Presence {
  #pressedAt: number;

  /** `now`, here and below, is milliseconds of a clock that only goes forward. */
  constructor(now: number) {
    this.#pressedAt = now;
  }

  /** Whether an event of this type shows that somebody is there. */
  isThere(type: string, now: number): boolean {
    if (followers.includes(type)) return now - this.#pressedAt < longestStrokeMs;
    this.#pressedAt = now;
    return true;
  }
}
