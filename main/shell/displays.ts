import type { BrowserWindow, Display, Rectangle, Screen } from 'electron';
import type { DisplayFacts } from '../contract/staff.js';
import { chooseDisplay, factsOf } from './display-choice.js';
import type { ShellLog } from './log.js';

/** Reads a size such as `1366x768`, in device-independent pixels; null when it is not one. */
export function readSize(text: string): Pick<Rectangle, 'width' | 'height'> | null {
  const match = /^(\d{3,5})x(\d{3,5})$/.exec(text);
  return match ? { width: Number(match[1]), height: Number(match[2]) } : null;
}

/** All displays and the primary one's id; the primary one can only be asked for when there is any. */
function read(screen: Screen): [displays: Display[], primaryId: number | null] {
  const displays = screen.getAllDisplays();
  return [displays, displays.length === 0 ? null : screen.getPrimaryDisplay().id];
}

/**
 * The bounds that fill a display, or null when there is none.
 *
 * @param wanted the key of the display that staff chose, or null
 */
export function boundsOn(screen: Screen, wanted: string | null): Rectangle | null {
  return chooseDisplay(...read(screen), wanted)?.bounds ?? null;
}

/** What staff are told about the displays. */
export function displayFacts(screen: Screen, wanted: string | null): DisplayFacts[] {
  return factsOf(...read(screen), wanted);
}

/**
 * Puts the window exactly there. The least size comes first because Chromium on X11 otherwise
 * takes a pixel off a window that is as large as its display; for the same reason the window must
 * not be created with this size, only at this place.
 */
export function place(window: BrowserWindow, bounds: Rectangle): void {
  window.setMinimumSize(bounds.width, bounds.height);
  window.setBounds(bounds);
}

/** Puts a window that covers one display over another one. */
function placeFullScreen(window: BrowserWindow, screen: Screen, bounds: Rectangle): void {
  const { bounds: now } = screen.getDisplayMatching(window.getBounds());
  const moves = now.x !== bounds.x || now.y !== bounds.y;
  // A window manager keeps a full screen window on the display that it covers.
  if (moves && window.isKiosk()) window.setKiosk(false);
  place(window, bounds);
  if (!window.isKiosk()) window.setKiosk(true);
}

/** What keeps the window over its display. */
export interface FillOptions {
  readonly screen: Screen;
  readonly log: ShellLog;
  /** The key of the display that staff chose; null is the primary one. */
  readonly wanted: () => string | null;
  /** Says whether the window is put away; it is filled again when it comes back. */
  readonly isAway: () => boolean;
  /** Called after each time that the window was placed. */
  readonly placed: () => void;
}

/**
 * Keeps the window over its whole display, at once and after every change of the displays:
 * without a window manager `kiosk: true` leaves an 800 × 600 window. A display that staff chose is
 * used again as soon as it is back. Returns a function that does it once more.
 */
export function fillDisplay(window: BrowserWindow, options: FillOptions): () => void {
  const { screen, log, wanted, isAway, placed } = options;
  const fill = (): void => {
    if (isAway() || window.isDestroyed()) return;
    const bounds = boundsOn(screen, wanted());
    if (!bounds) {
      log.warn('No display is connected; the window waits for one.');
      return;
    }
    placeFullScreen(window, screen, bounds);
    placed();
  };
  const refill = (): void => {
    log.info('The displays changed; the window fills its display anew.');
    fill();
  };
  screen.on('display-added', refill);
  screen.on('display-removed', refill);
  screen.on('display-metrics-changed', refill);
  window.once('closed', () => {
    screen.off('display-added', refill);
    screen.off('display-removed', refill);
    screen.off('display-metrics-changed', refill);
  });
  fill();
  return fill;
}
