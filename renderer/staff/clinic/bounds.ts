/** Where a number of the settings may lie. */
export interface Bounds {
  readonly min: number;
  readonly max: number;
}

/**
 * The bounds of the contract's schema, written out because the page takes only types from the
 * contract; a test keeps the two the same. Seconds.
 */
export const timingBounds = {
  slideSeconds: { min: 5, max: 120 },
  idleSeconds: { min: 30, max: 1200 },
  warningSeconds: { min: 20, max: 300 },
} as const satisfies Record<string, Bounds>;

/** How loud visits begin, in per cent; also the contract's. */
export const volumeBounds: Bounds = { min: 0, max: 100 };

/** Most characters of the clinic's words; also the contract's. */
export const longest = { name: 60, message: 240, website: 200 } as const;

/** Most spans of opening hours, and most holidays; also the contract's. */
export const most = { weekly: 50, holidays: 400 } as const;
