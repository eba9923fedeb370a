/** How long a service may take to say its first word, in milliseconds. */
export const startWithin = 8000;

/** Signs a second that any voice manages at its own pace; usual ones say twice as many. */
const slowest = 8;

/** A digit is said as a word. */
const signsOfDigit = 6;

/** What comes before and after the words, in milliseconds. */
const margin = 3000;

/**
 * After how many milliseconds the end of a text is no longer waited for. Services have been seen to
 * speak and never tell of the end.
 */
export function longestWait(text: string, pace: number): number {
  const digits = text.replace(/\D/g, '').length;
  const length = text.length + digits * (signsOfDigit - 1);
  return margin + (length * 1000) / (slowest * pace);
}
