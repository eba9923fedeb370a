import { msg, str } from '@lit/localize';
import type { RotationEntry } from '../../../main/contract/settings.js';
import type { Reason, Remark } from '../../rotation/why-not.js';
import { dayWords } from './times.js';

/** What a reason may speak of. */
export interface ReasonFacts {
  readonly entry: RotationEntry;
  /** The day of the next review, `YYYY-MM-DD`, or null. */
  readonly due: string | null;
  /** The title of the entry that plays alone today, or null. */
  readonly alone: string | null;
  readonly today: Temporal.PlainDate;
}

/** Why an entry is not playing, in words that may follow "Not playing now:". */
export function reasonWords(reason: Reason, { entry, due, alone, today }: ReasonFacts): string {
  const words = (day: string | null): string =>
    day === null ? '' : dayWords(Temporal.PlainDate.from(day), today);
  switch (reason) {
    case 'gone':
      return msg('not in this library any more');
    case 'sensitive':
      return msg('sensitive articles are kept out of the loop');
    case 'no-words':
      return msg('it has no words');
    case 'hidden':
      return msg('hidden');
    case 'not-yet':
      return msg(str`begins on ${words(entry.from)}`);
    case 'over':
      return msg(str`ended on ${words(entry.until)}`);
    case 'not-this-day':
      return entry.days?.length === 0 ? msg('no weekday is chosen') : msg('not on this weekday');
    case 'not-this-hour':
      return msg('not at this time of day');
    case 'skipped-today':
      return msg('not today');
    case 'another-only-today':
      return alone === null
        ? msg('something else plays alone today')
        : msg(str`only “${alone}” plays today`);
    case 'not-approved':
      return msg('not approved');
    case 'changed-since-approval':
      return msg('its words changed since it was approved');
    case 'overdue':
      return msg(str`its review was due on ${words(due)}`);
  }
}

/** What staff should know of an entry that may play nevertheless. */
export function remarkWords(remark: Remark, due: string | null, today: Temporal.PlainDate): string {
  switch (remark) {
    case 'missing-language':
      return msg('Not in the usual language');
    case 'due-soon':
      return due === null
        ? msg('Review due soon')
        : msg(str`Review due ${dayWords(Temporal.PlainDate.from(due), today)}`);
    case 'changed-since-approval':
      return msg('Changed since approval');
  }
}
