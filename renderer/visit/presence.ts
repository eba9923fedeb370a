/**
 * Milliseconds after a press during which what follows it, moving, scrolling and a key that repeats,
 * is somebody's doing. Nobody draws a finger over the glass or holds a key for so long; what lies on
 * the glass or the keyboard does, and so does a faulty panel, and none of them must keep a visit or the
 * staff screens open for ever.
 */
export const longestStrokeMs = 2 * 60_000;

/** What only ever follows a press or a turn of a wheel. */
const followers = ['touchmove', 'scroll'];

/** Tells what somebody does from what a finger or a key seems to do that is never lifted. */
export class Presence {
  #pressedAt: number;

  /** `now`, here and below, is milliseconds of a clock that only goes forward. */
  constructor(now: number) {
    this.#pressedAt = now;
  }

  /** Whether an event shows that somebody is there. */
  isThere(event: Event, now: number): boolean {
    const isRepeated = 'repeat' in event && event.repeat === true;
    if (isRepeated || followers.includes(event.type))
      return now - this.#pressedAt < longestStrokeMs;
    this.#pressedAt = now;
    return true;
  }
}
