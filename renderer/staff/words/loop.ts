import { msg, str } from '@lit/localize';
import { exposures } from '../../rotation/length.js';
import { lengthWords } from './lengths.js';

/** How long the whole loop takes, as a sentence. */
export function loopWords(seconds: number): string {
  return seconds > 0
    ? msg(str`The loop takes ${lengthWords(seconds)}.`)
    : msg('Nothing plays now. The welcome slide stands.');
}

/**
 * What a patient who waits this long sees of the loop, as a sentence; empty when nothing plays.
 *
 * @param entries how many entries play
 */
export function exposureWords(seconds: number, waitMinutes: number, entries: number): string {
  if (seconds <= 0 || entries === 0) return '';
  const times = exposures(seconds, waitMinutes);
  const who = msg(str`A patient who waits ${waitMinutes} minutes`);
  if (times < 0.95) {
    const some = Math.max(1, Math.round(times * entries));
    return msg(str`${who} sees about ${some} of the ${entries}.`);
  }
  const rounded = Math.round(times);
  if (entries === 1) {
    return rounded === 1
      ? msg(str`${who} sees it about once.`)
      : msg(str`${who} sees it about ${rounded} times.`);
  }
  return rounded === 1
    ? msg(str`${who} sees each of the ${entries} about once.`)
    : msg(str`${who} sees each of the ${entries} about ${rounded} times.`);
}

/** How the articles of the loop stand with the clinicians. Sensitive ones are not counted. */
export interface ApprovalCount {
  readonly articles: number;
  readonly approved: number;
  /** Notices need no approval and play in any case. */
  readonly notices: number;
}

/** What "play only approved articles" does or would do, in numbers. */
export function onlyApprovedWords(count: ApprovalCount, on: boolean): string {
  const { articles, approved, notices } = count;
  if (articles === 0) return msg('There is no article in the loop.');
  if (approved === articles) return msg('All articles are approved: nothing is left out.');
  const waiting = articles - approved;
  const how =
    waiting === 1
      ? msg(str`${waiting} of ${articles} articles is not approved`)
      : msg(str`${waiting} of ${articles} articles are not approved`);
  if (approved > 0) {
    if (on) return msg(str`${how} and left out.`);
    return waiting === 1
      ? msg(str`${how}: it would be left out.`)
      : msg(str`${how}: they would be left out.`);
  }
  if (notices > 0) {
    return on
      ? msg(str`${how}: only the notices play.`)
      : msg(str`${how}: only the notices would play.`);
  }
  return on
    ? msg(str`${how}: only the welcome slide plays.`)
    : msg(str`${how}: only the welcome slide would play.`);
}
