import type { ArticleCard } from '../../main/contract/article.js';
import type { Notice, RotationEntry } from '../../main/contract/settings.js';
import { approvalOf, type ApprovalView } from './approval.js';
import type { RotationContext } from './context.js';
import { rotationOf } from './entries.js';
import { idOf } from './ids.js';
import { findLanguage, usualLanguage } from './language.js';
import { brokenRules, type RuleReason } from './rules.js';
import { holdsToday } from './today.js';

/** Why an entry is not playing. */
export type Reason =
  /** The library has no such article any more, or the clinic no such notice. */
  | 'gone'
  /** Sensitive articles never play in a lobby. */
  | 'sensitive'
  /** Written in no language at all. */
  | 'no-words'
  | RuleReason
  | 'skipped-today'
  | 'another-only-today'
  /** Only approved articles play, and nobody has approved this one. */
  | 'not-approved'
  /** Only approved articles play, and other words than these were approved. */
  | 'changed-since-approval'
  /** Its review was due before today. */
  | 'overdue';

/** What staff should know of an entry although it may play. */
export type Remark =
  /** Has no words in the clinic's usual language; it plays in another one. */
  | 'missing-language'
  /** Its review is due within sixty days. */
  | 'due-soon'
  /** Other words than these were approved. */
  | 'changed-since-approval';

/**
 * Every reason why an entry of the rotation is not playing at `now`; none when it plays. The loop
 * asks the same of all entries with `reasonsAt`, so that the staff's list and the wall can never
 * disagree.
 */
export function whyNot(
  entry: RotationEntry,
  context: RotationContext,
  now: Temporal.ZonedDateTime,
): readonly Reason[] {
  return reasonsAt(context, now)(entry);
}

/**
 * `whyNot` for many entries at one moment.
 *
 * "Only this today" leaves the others out as long as its entry may play itself; when that is
 * hidden, over or gone, the rest plays, because an empty wall helps nobody.
 */
export function reasonsAt(
  context: RotationContext,
  now: Temporal.ZonedDateTime,
): (entry: RotationEntry) => readonly Reason[] {
  const alone = aloneToday(context, now);
  return (entry) => {
    const reasons = ownReasons(entry, context, now);
    if (alone === null || alone === idOf(entry) || reasons.includes('gone')) return reasons;
    return [...reasons, 'another-only-today'];
  };
}

/** What staff should know of an entry, whether it plays or not. */
export function remarksOn(
  entry: RotationEntry,
  context: RotationContext,
  now: Temporal.ZonedDateTime,
): readonly Remark[] {
  const { card, texts } = subjectOf(entry, context);
  if (texts === null) return [];
  const remarks: Remark[] = [];
  if (findLanguage(texts, usualLanguage(context)) === null) remarks.push('missing-language');
  if (card === null) return remarks;
  const approval = standing(card, context, now);
  if (approval.words === 'changed') remarks.push('changed-since-approval');
  if (approval.review === 'due-soon') remarks.push('due-soon');
  return remarks;
}

function ownReasons(
  entry: RotationEntry,
  context: RotationContext,
  now: Temporal.ZonedDateTime,
): readonly Reason[] {
  const { card, texts } = subjectOf(entry, context);
  if (texts === null) return ['gone'];
  const { onlyApproved, today } = context.settings.rotation;
  const reasons: Reason[] = [];
  if (card?.sensitive === true) reasons.push('sensitive');
  if (Object.keys(texts).length === 0) reasons.push('no-words');
  reasons.push(...brokenRules(entry, now));
  if (today !== null && today.skip.includes(idOf(entry)) && holdsToday(today, now))
    reasons.push('skipped-today');
  if (card !== null) reasons.push(...unapproved(standing(card, context, now), onlyApproved));
  return reasons;
}

function unapproved({ words, review }: ApprovalView, onlyApproved: boolean): readonly Reason[] {
  const reasons: Reason[] = [];
  if (onlyApproved && words === 'none') reasons.push('not-approved');
  if (onlyApproved && words === 'changed') reasons.push('changed-since-approval');
  if (review === 'overdue') reasons.push('overdue');
  return reasons;
}

/** The id of the entry that plays alone today, or null. */
function aloneToday(context: RotationContext, now: Temporal.ZonedDateTime): string | null {
  const { today } = context.settings.rotation;
  if (today?.only == null || !holdsToday(today, now)) return null;
  const entry = rotationOf(context).find((other) => idOf(other) === today.only);
  return entry && ownReasons(entry, context, now).length === 0 ? today.only : null;
}

function standing(
  card: ArticleCard,
  { settings }: RotationContext,
  now: Temporal.ZonedDateTime,
): ApprovalView {
  return approvalOf(card, settings.approvals, now.toPlainDate());
}

/** What an entry is about; without texts when that is gone. */
function subjectOf(
  entry: RotationEntry,
  { catalogue, settings }: RotationContext,
): {
  readonly card: ArticleCard | null;
  readonly texts: ArticleCard['texts'] | Notice['texts'] | null;
} {
  if ('notice' in entry) {
    const notice = settings.rotation.notices.find(({ id }) => id === entry.notice);
    return { card: null, texts: notice?.texts ?? null };
  }
  const card = catalogue.articles.find(({ id }) => id === entry.article) ?? null;
  return { card, texts: card?.texts ?? null };
}
