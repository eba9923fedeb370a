/**
 * The value that a share of all values does not pass, by nearest rank.
 * @param {readonly number[]} values
 * @param {number} share 0 to 1
 * @returns {number} NaN for no values
 */
export function quantile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? NaN;
}

/**
 * The middle value; of an even number of values the mean of the two in the middle.
 * @param {readonly number[]} values
 */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length / 2;
  return half % 1 === 0
    ? ((sorted[half - 1] ?? NaN) + (sorted[half] ?? NaN)) / 2
    : (sorted[Math.floor(half)] ?? NaN);
}

/** @param {readonly number[]} values */
export const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;
