import { msg, str } from '@lit/localize';
import type { PublicSettings } from '../../../main/contract/settings.js';

type Timing = PublicSettings['timing'];

/** Words of a short and of a long slide: a title alone, and a full key point. */
const shortSlide = 8;
const longSlide = 40;

/** How long slides stay, told by two examples. */
export function slideWords(
  timing: Timing,
  dwell: (text: string, timing: Timing, seconds: null) => number,
): string {
  const seconds = (words: number): number =>
    Math.round(dwell(Array(words).fill('word').join(' '), timing, null));
  const [short, long] = [seconds(shortSlide), seconds(longSlide)];
  return short === long
    ? msg(str`A short slide and a long one both stay ${short} s.`)
    : msg(
        str`A slide of ${shortSlide} words stays ${short} s. One of ${longSlide} words stays ${long} s, so that slow readers can finish it.`,
      );
}

/** Below this many seconds without a touch, a reader of a long paragraph is asked in mid-text. */
const slowReader = 60;
/** From here on, an abandoned page stands in the next patient's view for long. */
const longAbandoned = 300;

/** What happens when nobody touches the screen any more. */
export function idleWords({ idleSeconds, warningSeconds }: Timing): string {
  const first = msg(
    str`After ${idleSeconds} s without a touch the screen asks “Are you still there?”, and ${warningSeconds} s later it starts over. Any touch keeps the page.`,
  );
  if (idleSeconds < slowReader) {
    return `${first} ${msg('A slow reader is asked often: 60 s or more is kinder.')}`;
  }
  if (idleSeconds > longAbandoned) {
    return `${first} ${msg('What somebody read stays in sight for a long time after they leave.')}`;
  }
  return `${first} ${msg('A slow reader has time for a long paragraph.')}`;
}
