import type { Beat } from '../contract/watch.js';

/** Milliseconds between two signs of life. */
export const beatEvery = 1000;

/** The part of a window that the heart needs. */
export interface Heart {
  setInterval(then: () => void, milliseconds: number): unknown;
  requestAnimationFrame(then: () => void): unknown;
}

/** What a sign of life tells besides that there is one. */
export interface BeatParts {
  /** Spells of moving without a press since the last press. */
  readonly moves: () => number;
  /** Whether a touch has lasted for minutes. */
  readonly lying: () => boolean;
  readonly broken: () => boolean;
  /** Sends it. */
  readonly send: (beat: Beat) => void;
}

/**
 * Sends a sign of life at once, since whatever the page does next may hang, and then once a second,
 * from the next frame that is drawn: a page whose scripts run and that draws nothing is not well. It
 * asks for one frame a second and no more, so that a slide that stands still costs nothing. When the
 * frame does not come, it says so.
 *
 * It lives in the preload's own world: no script of the page stops it but by hanging, and no test
 * that winds the page's clock winds this one.
 */
export function startBeats(heart: Heart, { moves, lying, broken, send }: BeatParts): void {
  let waiting = false;
  const beat = (frame: boolean): void => {
    send({ frame, moves: moves(), lying: lying(), broken: broken() });
  };
  beat(false);
  heart.setInterval(() => {
    if (waiting) {
      beat(false);
      return;
    }
    waiting = true;
    heart.requestAnimationFrame(() => {
      waiting = false;
      beat(true);
    });
  }, beatEvery);
}
