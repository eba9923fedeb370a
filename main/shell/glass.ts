import { desktopCapturer, screen, type NativeImage } from 'electron';
import type { Pane } from './pane.js';
import { isX } from './wake-display.js';

/** So high that the width alone limits a sample, in pixels. */
const anyHeight = 1000;

/**
 * A picture of the display that a window fills: what somebody before it sees, be it of this window
 * or not. Null where the system has none to give unasked, which is everywhere but on X.
 *
 * @param width pixels
 */
export async function captureGlass(
  { window, fullScreen }: Pick<Pane, 'window' | 'fullScreen'>,
  width: number,
): Promise<NativeImage | null> {
  if (!fullScreen || !isX(process.platform, process.env)) return null;
  const size = { width, height: anyHeight };
  const displays = await desktopCapturer.getSources({ types: ['screen'], thumbnailSize: size });
  if (window.isDestroyed()) return null;
  const { id } = screen.getDisplayMatching(window.getBounds());
  return displays.find((display) => display.display_id === String(id))?.thumbnail ?? null;
}
