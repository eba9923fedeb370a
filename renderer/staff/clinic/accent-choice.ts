import { contrast, grounds } from '../../styles/accent.js';
import { toHex, toOklch } from './oklch.js';

/** The least contrast of the accent on paper (WCAG 2.2, 1.4.3 Contrast (Minimum), for text). */
export const leastContrast = 4.5;

/** Contrast of a colour `#rrggbb` on the kiosk's paper, 1 to 21. */
export function onPaper(hex: string): number {
  return contrast(hex, grounds.paper);
}

/** Whether a colour may be the accent. */
export function isReadable(hex: string): boolean {
  return onPaper(hex) >= leastContrast;
}

/**
 * The nearest colour that may be the accent: the same hue and chroma, darkened in OKLCH in steps
 * too small to see until it passes. Chroma gives way only where a screen cannot show it that dark.
 * A colour that passes is handed back as it is.
 */
export function nearestReadable(hex: string): string {
  const from = toOklch(hex);
  let nearest = hex;
  for (let step = 1; !isReadable(nearest); step += 1) {
    nearest = toHex({ ...from, l: Math.max(0, from.l - step * 0.002) });
  }
  return nearest;
}

/** A ratio as it is written, rounded down, so that 4.49 never reads as 4.5. */
export function ratioWords(ratio: number): string {
  return `${(Math.floor(ratio * 10 + 1e-9) / 10).toFixed(1)} : 1`;
}
