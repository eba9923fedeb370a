import { msg, str } from '@lit/localize';
import type { PublicSettings } from '../../../main/contract/settings.js';
import { isSame } from '../draft.js';
import { wordsLanguage } from '../parts/locale.js';
import { dayWords } from '../words/times.js';
import { daysWords, hoursWords } from '../words/rules.js';

type Hours = PublicSettings['hours'];

/** Holidays that are named; of more, the number is told. */
const namedDays = 5;

/** What changes in the opening hours. */
export function hoursLines(
  before: Hours,
  after: Hours,
  today: Temporal.PlainDate,
): readonly string[] {
  const lines: string[] = [];
  if (before.always !== after.always && after.always) {
    lines.push(msg('The screen plays day and night'));
  } else if (!after.always && (before.always || !isSame(before.weekly, after.weekly))) {
    lines.push(msg(str`Opening hours: ${weekWords(after)}`));
  }
  const added = after.holidays.filter((day) => !before.holidays.includes(day));
  const taken = before.holidays.filter((day) => !after.holidays.includes(day));
  if (added.length > 0) lines.push(msg(str`Closed on ${dayList(added, today)}`));
  if (taken.length > 0) lines.push(msg(str`No longer a holiday: ${dayList(taken, today)}`));
  if (before.whenClosed !== after.whenClosed) {
    lines.push(
      after.whenClosed === 'black'
        ? msg('The screen is black while the clinic is closed')
        : msg('A dim message stands while the clinic is closed'),
    );
  }
  return lines;
}

function weekWords({ weekly }: Hours): string {
  if (weekly.length === 0) return msg('closed all week');
  return weekly
    .map(({ days, from, until }) => `${daysWords(days)} ${hoursWords({ from, until })}`)
    .join('; ');
}

function dayList(days: readonly string[], today: Temporal.PlainDate): string {
  const sorted = days.toSorted();
  if (sorted.length > namedDays) return msg(str`${sorted.length} days`);
  return new Intl.ListFormat(wordsLanguage()).format(
    sorted.map((day) => dayWords(Temporal.PlainDate.from(day), today)),
  );
}
