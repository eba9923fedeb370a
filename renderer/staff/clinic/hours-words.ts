import { msg, str } from '@lit/localize';
import type { PublicSettings } from '../../../main/contract/settings.js';
import { isOpen } from '../../rotation/hours.js';
import { capital, oneStop, weekdayName, wordsLanguage } from '../parts/locale.js';
import { hoursWords } from '../words/rules.js';
import { clockWords, momentWords } from '../words/times.js';
import { nextChange } from './next-change.js';
import { nightsInto, spansOf, type Overlap, type Placed, type Weekly } from './week.js';

/** What the screen does now and when that changes: "Open. Closes today at 5:00 PM". */
export function nowWords(hours: PublicSettings['hours'], now: Temporal.ZonedDateTime): string {
  if (hours.always) return msg('On day and night.');
  const open = isOpen(hours, now);
  const change = nextChange(hours, now);
  if (!change) {
    return open
      ? msg('Open, and never closes.')
      : msg('Closed, and never opens: no hours are set.');
  }
  const when = momentWords(change.at.toPlainDateTime(), now.toPlainDateTime());
  return oneStop(
    change.opens ? msg(str`Closed now. Opens ${when}.`) : msg(str`Open now. Closes ${when}.`),
  );
}

/** The hours of a weekday in words, what is left of the night before included, or "Closed". */
export function dayHoursWords(weekly: Weekly, weekday: number): string {
  const nights = nightsInto(weekly, weekday).map(({ until }) =>
    msg(str`Until ${clockWords(until)} from the night before`),
  );
  const spans = spansOf(weekly, weekday).map((span) => hoursWords(span));
  return [...nights, ...spans].join(', ') || msg('Closed');
}

/** Which hours overlap, as a sentence. */
export function overlapWords([a, b]: Overlap): string {
  return msg(str`${placedWords(a)} and ${placedWords(b)} overlap.`);
}

/** The full name of a weekday as it begins a line, 1 is Monday. */
export function weekdayWords(weekday: number): string {
  return capital(weekdayName(weekday, 'long', wordsLanguage()));
}

function placedWords({ weekday, span }: Placed): string {
  return `${weekdayWords(weekday)} ${hoursWords(span)}`;
}
