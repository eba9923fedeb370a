/**
 * Bounds of what staff set here, as the contract has them. Written out because the page takes only
 * types from the contract; a test keeps the two the same.
 */

/** Seconds that staff can give to each slide of an entry. */
export const dwellBounds = { least: 5, most: 120 } as const;

/** Letters of a notice, and how many notices there can be. */
export const noticeBounds = { title: 60, text: 240, count: 200 } as const;
