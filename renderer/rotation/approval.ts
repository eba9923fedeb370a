import type { ArticleCard } from '../../main/contract/article.js';
import type { PublicSettings, SettingsApproval } from '../../main/contract/settings.js';

/** What stands between an article and its readers, as far as clinicians go. */
export interface ApprovalView {
  /** The most pressing of all below: overdue, then changed, none, due soon, approved. */
  readonly state: 'none' | 'approved' | 'changed' | 'due-soon' | 'overdue';
  /** Whether a clinician of this clinic approved these very words, or others, or none. */
  readonly words: 'none' | 'approved' | 'changed';
  /** How the next review stands; `none` when no day is set for it. */
  readonly review: 'none' | 'in-time' | 'due-soon' | 'overdue';
  /** The day of the next review, `YYYY-MM-DD`, or null. */
  readonly due: string | null;
  /** The approval on file, of whichever words, or null. */
  readonly approval: SettingsApproval | null;
}

/** An article is marked from this many days before it is due. */
const warningDays = 60;

/**
 * How an article stands with the clinic's clinicians on the day `today`.
 *
 * The day of the next review is the approval's, else the author's; an approval of other words
 * speaks for neither the words nor the day. On the due day itself an article is still in time; it
 * is overdue from the day after. An approval from before hashes were kept counts for whatever
 * words stand.
 */
export function approvalOf(
  card: Pick<ArticleCard, 'id' | 'due' | 'hash'>,
  approvals: PublicSettings['approvals'],
  today: Temporal.PlainDate,
): ApprovalView {
  const approval = Object.hasOwn(approvals, card.id) ? (approvals[card.id] ?? null) : null;
  const words = wordsOf(card, approval);
  const due = (words === 'approved' ? approval?.due : null) ?? card.due;
  const review = reviewOf(due, today);
  const isPressing = review === 'overdue' || (review === 'due-soon' && words === 'approved');
  return { state: isPressing ? review : words, words, review, due, approval };
}

/**
 * Whether patients may read an article at all: where the clinic plays only approved articles, the
 * others are not offered either.
 */
export function isOffered(
  card: ArticleCard,
  { rotation, approvals }: Pick<PublicSettings, 'rotation' | 'approvals'>,
): boolean {
  if (!rotation.onlyApproved) return true;
  const approval = Object.hasOwn(approvals, card.id) ? (approvals[card.id] ?? null) : null;
  return wordsOf(card, approval) === 'approved';
}

function wordsOf(
  { hash }: Pick<ArticleCard, 'hash'>,
  approval: SettingsApproval | null,
): ApprovalView['words'] {
  if (approval === null) return 'none';
  return approval.hash === null || approval.hash === hash ? 'approved' : 'changed';
}

function reviewOf(due: string | null, today: Temporal.PlainDate): ApprovalView['review'] {
  if (due === null) return 'none';
  const { days } = today.until(due, { largestUnit: 'days' });
  if (days < 0) return 'overdue';
  return days <= warningDays ? 'due-soon' : 'in-time';
}
