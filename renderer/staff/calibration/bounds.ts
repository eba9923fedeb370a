import type { Bounds } from '../clinic/bounds.js';

/**
 * The contract's bounds of the measures, written out because the page takes only types from the
 * contract; a test keeps the two the same. Inches, and centimetres.
 */
export const measureBounds = {
  diagonalInches: { min: 7, max: 120 },
  lowerEdgeCm: { min: 0, max: 250 },
  viewingCm: { min: 20, max: 1000 },
} as const satisfies Record<string, Bounds>;

const cmPerInch = 2.54;

/** Whole inches of a length in cm, as a tape measure is read. */
export function inchesOf(cm: number): number {
  return Math.round(cm / cmPerInch);
}

/** A length in cm, to the millimetre; kept within bounds. */
export function cmOf(inches: number, { min, max }: Bounds): number {
  return Math.min(max, Math.max(min, Math.round(inches * cmPerInch * 10) / 10));
}

/** The whole inches that lie within bounds in cm. */
export function inchBounds({ min, max }: Bounds): Bounds {
  return { min: Math.ceil(min / cmPerInch), max: Math.floor(max / cmPerInch) };
}

/** A bank card, mm: ISO/IEC 7810, format ID-1. */
export const cardMm = { width: 85.6, height: 53.98 } as const;

/**
 * The diagonal in inches of a screen on which a card covers so many px, to a tenth and within
 * bounds.
 */
export function diagonalOf(cardPx: number, page: { width: number; height: number }): number {
  const inches = ((cardMm.width / cardPx) * Math.hypot(page.width, page.height)) / 25.4;
  const { min, max } = measureBounds.diagonalInches;
  return Math.min(max, Math.max(min, Math.round(inches * 10) / 10));
}
