import type { BrowserWindow, Display, Rectangle, Screen } from 'electron';
import type { ShellLog } from './log.js';

/**
 * Picks the display for the window: the primary one, else the one nearest to the origin. The
 * system may report none at all while a screen is being plugged in; then the answer is null.
 */
export function chooseDisplay<Candidate extends Pick<Display, 'id' | 'bounds'>>(
  displays: readonly Candidate[],
  primaryId: number | null,
): Candidate | null {
  const primary = displays.find(({ id }) => id === primaryId);
  if (primary) return primary;
  const distance = ({ bounds }: Candidate): number => Math.abs(bounds.x) + Math.abs(bounds.y);
  return displays.toSorted((a, b) => distance(a) - distance(b))[0] ?? null;
}

/** Reads a size such as `1366x768`, in device-independent pixels; null when it is not one. */
export function readSize(text: string): Pick<Rectangle, 'width' | 'height'> | null {
  const match = /^(\d{3,5})x(\d{3,5})$/.exec(text);
  return match ? { width: Number(match[1]), height: Number(match[2]) } : null;
}

/** The bounds that fill a display, or null when there is none. */
export function boundsOn(screen: Screen): Rectangle | null {
  const displays = screen.getAllDisplays();
  if (displays.length === 0) return null;
  return chooseDisplay(displays, screen.getPrimaryDisplay().id)?.bounds ?? null;
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

/**
 * Keeps the window over its whole display, at once and after every change of the displays:
 * without a window manager `kiosk: true` leaves an 800 × 600 window. Calls `changed` after each.
 */
export function fillDisplay(
  window: BrowserWindow,
  screen: Screen,
  log: ShellLog,
  changed: () => void,
): void {
  const fill = (): void => {
    const bounds = boundsOn(screen);
    if (!bounds) {
      log.warn('No display is connected; the window waits for one.');
      return;
    }
    place(window, bounds);
    changed();
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
}
