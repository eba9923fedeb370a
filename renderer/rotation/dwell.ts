/** Time to notice that the slide has changed and to find its first line, in seconds. */
const settleSeconds = 3;

/**
 * A slow adult reader manages about 120 words a minute, two a second; a slide is read from a
 * distance and by people who look up now and then, so the slow reader sets the pace.
 */
const wordsPerSecond = 2;

/** A slide that stays longer looks stuck; a text that needs more is for the article. */
const longestReadingSeconds = 40;

/**
 * Seconds that a slide with this text stays. Staff's own number for the entry wins; else it is
 * never less than the clinic's `slideSeconds`, which the limit on long texts does not shorten.
 */
export function dwellSeconds(
  text: string,
  settings: { readonly slideSeconds: number },
  entrySeconds: number | null,
): number {
  if (entrySeconds !== null) return entrySeconds;
  const reading = Math.min(
    longestReadingSeconds,
    settleSeconds + countWords(text) / wordsPerSecond,
  );
  return Math.max(settings.slideSeconds, reading);
}

/** Scripts that set no space between words. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' });

function countWords(text: string): number {
  const runs = text.split(/\s+/).filter(Boolean);
  return runs.reduce((count, run) => {
    const words = unspaced.test(run) ? [...segmenter.segment(run)] : null;
    return count + (words?.filter(({ isWordLike }) => isWordLike).length ?? 1);
  }, 0);
}
