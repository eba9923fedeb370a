import { msg, str } from '@lit/localize';
import { idOf } from '../../rotation/ids.js';
import type { RotationItem } from '../rotation/items.js';
import { oneStop, wordsLanguage } from '../parts/locale.js';
import { lengthWords } from './lengths.js';
import { reasonWords, remarkWords } from './reasons.js';
import { rulesWords } from './rules.js';
import { momentWords, untilWords } from './times.js';

/** A short word about an entry, and how it is meant. */
export interface Badge {
  readonly icon: string;
  readonly words: string;
  readonly tone: '' | 'good' | 'warning';
}

/** What a row of the list says about its entry. */
export interface RowWords {
  readonly title: string;
  /** Length and rules: "48 s · Mon to Fri, mornings". */
  readonly rules: string;
  /** Why it is not playing now and when it plays next; empty when it plays. */
  readonly status: string;
  readonly badges: readonly Badge[];
}

/** What rows speak of besides their own entry. */
export interface RowFacts {
  readonly now: Temporal.ZonedDateTime;
  /** When "today only" ends, local date and time; null when nothing holds. */
  readonly todayUntil: string | null;
  /** Title of the entry that plays alone today, or null. */
  readonly alone: string | null;
}

/** What a row says. */
export function rowWords(item: RotationItem, facts: RowFacts): RowWords {
  const today = facts.now.toPlainDate();
  const length = item.seconds > 0 ? `${lengthWords(item.seconds)} · ` : '';
  return {
    title: titleWords(item),
    rules: item.kind === 'gone' ? '' : `${length}${rulesWords(item.entry, today)}`,
    status: statusWords(item, facts),
    badges: badgesOf(item, facts),
  };
}

/** The title of an entry; what is gone has only its id left. */
export function titleWords({ kind, title, entry }: RotationItem): string {
  if (title !== '') return title;
  return kind === 'gone' ? idOf(entry) : msg('A notice without words');
}

/** Why an entry is not playing now and when it plays next; empty when it plays. */
export function statusWords(item: RotationItem, { now, alone }: RowFacts): string {
  const { reasons, entry, due, next } = item;
  if (reasons.length === 0) return '';
  const said = reasons.map((reason) =>
    reasonWords(reason, { entry, due, alone, today: now.toPlainDate() }),
  );
  const why = msg(str`Not playing now: ${new Intl.ListFormat(wordsLanguage()).format(said)}.`);
  if (next === null) return why;
  const at = Temporal.ZonedDateTime.from(next).toPlainDateTime();
  return oneStop(`${why} ${msg(str`Plays next ${momentWords(at, now.toPlainDateTime())}.`)}`);
}

function badgesOf(item: RotationItem, { now, todayUntil }: RowFacts): readonly Badge[] {
  const badges: Badge[] = [];
  if (item.kind === 'notice') badges.push({ icon: 'notice', words: msg('Notice'), tone: '' });
  if (item.today !== null && todayUntil !== null) {
    const until = untilWords(Temporal.PlainDateTime.from(todayUntil), now.toPlainDateTime());
    const words =
      item.today === 'only' ? msg(str`Only this, ${until}`) : msg(str`Not today, ${until}`);
    badges.push({ icon: 'clock', words, tone: 'warning' });
  }
  if (item.isApproved) badges.push({ icon: 'approved', words: msg('Approved'), tone: 'good' });
  for (const remark of item.remarks) {
    const words = remarkWords(remark, item.due, now.toPlainDate());
    badges.push({
      icon: remark === 'missing-language' ? 'globe' : 'warning',
      words,
      tone: 'warning',
    });
  }
  return badges;
}
