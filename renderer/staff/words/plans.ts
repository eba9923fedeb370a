import { msg, str } from '@lit/localize';
import type { Moment, Plan } from '../../rotation/plan.js';
import { capital, oneStop } from '../parts/locale.js';
import { lengthWords } from './lengths.js';
import { clockWords, fullDayWords } from './times.js';

/** A moment as a heading: "Tuesday, November 24, 7:45 AM". */
export function askedWords(at: Temporal.ZonedDateTime, today: Temporal.PlainDate): string {
  return capital(`${fullDayWords(at.toPlainDate(), today)}, ${clockWords(face(at))}`);
}

/** What plays at a moment, in one sentence that stands above the list. */
export function planWords({ state, entries, seconds }: Plan, isShuffled: boolean): string {
  switch (state) {
    case 'closed':
      return msg('Closed. The loop rests.');
    case 'welcome':
      return msg('Nothing plays: the welcome slide stands.');
    case 'loop': {
      const length = lengthWords(seconds);
      if (entries.length === 1) return msg(str`1 entry plays, again and again, in ${length}:`);
      return isShuffled
        ? msg(str`${entries.length} entries play in mixed order, in ${length}:`)
        : msg(str`${entries.length} entries play in this order, in ${length}:`);
    }
  }
}

/**
 * What the change of the clocks makes of a time that was asked for; empty on other days.
 *
 * @param asked the time `HH:MM` as it was asked for
 */
export function clockChangeWords({ at, shown }: Moment, asked: string): string {
  switch (shown) {
    case 'once':
      return '';
    case 'never':
      return oneStop(
        msg(
          str`${clockWords(asked)} does not exist on this day: clocks go forward. ${clockWords(face(at))} is shown.`,
        ),
      );
    case 'twice':
      return msg(
        str`${clockWords(asked)} comes twice on this day: clocks go back. The first is shown.`,
      );
  }
}

function face(at: Temporal.ZonedDateTime): string {
  return at.toPlainTime().toString({ smallestUnit: 'minute' });
}
