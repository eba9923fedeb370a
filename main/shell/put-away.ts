import type { BrowserWindow } from 'electron';
import { openLeaving, type Leaving } from './leave.js';
import type { ShellLog } from './log.js';

/** Milliseconds that a window manager gets to minimise the window. */
const patience = 1000;

/**
 * Puts the window away: minimised, so that it can be brought up from the task bar; hidden where
 * there is no window manager, which alone minimises. `seen` is called when somebody brings it up.
 */
function putAway(window: BrowserWindow, seen: () => void): void {
  window.setKiosk(false);
  window.setFullScreen(false);
  window.minimize();
  setTimeout(() => {
    if (window.isDestroyed() || window.isKiosk()) return;
    if (!window.isMinimized()) window.hide();
    // Only now: leaving full screen makes such events of its own.
    window.once('restore', seen);
    window.once('show', seen);
  }, patience);
}

/** Brings the window to the front, from wherever it is. */
export function bringUp(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}

/**
 * Lets staff put the window away for a while.
 *
 * @param fill makes the window cover its display again
 */
export function openWindowLeaving(window: BrowserWindow, fill: () => void, log: ShellLog): Leaving {
  return openLeaving({
    putAway: (seen) => {
      putAway(window, seen);
    },
    bringBack() {
      fill();
      bringUp(window);
    },
    now: () => performance.now(),
    date: () => Date.now(),
    wait(milliseconds, then) {
      const timer = setTimeout(then, milliseconds);
      return () => {
        clearTimeout(timer);
      };
    },
    log,
  });
}
