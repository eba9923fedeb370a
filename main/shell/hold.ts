import type { BrowserWindow, Rectangle } from 'electron';
import { bringUp } from './put-away.js';

/** Milliseconds between two looks. */
export const holdEvery = 1000;

/** Looks between two tries to come to the front, at most: somebody may have a right to be there. */
const rarest = 60;

/** What the hold looks at and does. */
export interface HoldOptions {
  /** Where the window is, and where it belongs; null while no display is connected. */
  readonly bounds: () => Rectangle;
  readonly home: () => Rectangle | null;
  /** Whether it has the keyboard: a window that was minimised or lies below another has not. */
  readonly isFocused: () => boolean;
  readonly fill: () => void;
  readonly bringUp: () => void;
}

const same = (one: Rectangle, other: Rectangle): boolean =>
  one.x === other.x &&
  one.y === other.y &&
  one.width === other.width &&
  one.height === other.height;

/**
 * Makes what keeps a window where it belongs and in front, whatever a desktop or another program does
 * to it; to be called every `holdEvery`. A place that it is not given is asked for once, and the
 * front ever more seldom: a desktop that says no is not asked all day long.
 */
export function openHold(options: HoldOptions): () => void {
  const { bounds, home, isFocused, fill, bringUp } = options;
  let triedAt: Rectangle | null = null;
  let pause = 1;
  let looks = 0;
  return () => {
    const wanted = home();
    const now = bounds();
    if (!wanted || same(now, wanted)) triedAt = null;
    else if (!triedAt || !same(now, triedAt)) {
      triedAt = now;
      fill();
    }
    if (isFocused()) {
      pause = 1;
      looks = 0;
      return;
    }
    looks += 1;
    if (looks < pause) return;
    looks = 0;
    pause = Math.min(pause * 2, rarest);
    bringUp();
  };
}

/** Keeps a full screen window so for as long as it lives, but not while staff put it away. */
export function holdWindow(
  window: BrowserWindow,
  { isAway, ...options }: Pick<HoldOptions, 'home' | 'fill'> & { readonly isAway: () => boolean },
): void {
  const hold = openHold({
    ...options,
    bounds: () => window.getBounds(),
    isFocused: () => window.isFocused(),
    bringUp() {
      bringUp(window);
    },
  });
  const timer = setInterval(() => {
    if (!isAway()) hold();
  }, holdEvery);
  window.once('closed', () => {
    clearInterval(timer);
  });
}
