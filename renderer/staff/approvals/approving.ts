import type { ArticleCard } from '../../../main/contract/article.js';
import type { PublicSettings } from '../../../main/contract/settings.js';

type Approvals = PublicSettings['approvals'];

/**
 * Most months from an approval to the next review. Publishers of health texts that hold a URAC
 * accreditation review each text at least every 24 months.
 */
export const mostMonths = 24;

/** Most characters of a clinician's name; also the contract's. */
export const longestName = 80;

/** The latest day that the next review of an approval may be due, both `YYYY-MM-DD`. */
export function latestDue(on: string): string {
  return Temporal.PlainDate.from(on).add({ months: mostMonths }).toString();
}

/** What staff are about to say of an article. */
export interface Approving {
  readonly by: string;
  /** `YYYY-MM-DD` */
  readonly on: string;
  /** `YYYY-MM-DD` */
  readonly due: string;
}

/** What is wrong with it; each is null when that part is right. */
export interface ApprovingFaults {
  readonly by: 'missing' | 'too-long' | null;
  readonly on: 'future' | null;
  readonly due: 'not-after' | 'too-late' | null;
}

/** Looks for what is wrong, on the day `today`. */
export function faultsOf({ by, on, due }: Approving, today: Temporal.PlainDate): ApprovingFaults {
  const name = by.trim();
  return {
    by: name === '' ? 'missing' : name.length > longestName ? 'too-long' : null,
    on: on > today.toString() ? 'future' : null,
    due: due <= on ? 'not-after' : due > latestDue(on) ? 'too-late' : null,
  };
}

/** Whether nothing is wrong. */
export function isSound(faults: ApprovingFaults): boolean {
  return Object.values(faults).every((fault) => fault === null);
}

/** The approvals with one more, of the very words that the card stands for. */
export function withApproval(
  approvals: Approvals,
  card: Pick<ArticleCard, 'id' | 'hash'>,
  { by, on, due }: Approving,
): Approvals {
  return { ...approvals, [card.id]: { by: by.trim(), on, due, hash: card.hash } };
}

/** The approvals without that of one article. */
export function withoutApproval(approvals: Approvals, id: string): Approvals {
  return Object.fromEntries(Object.entries(approvals).filter(([article]) => article !== id));
}

/** Names to offer at most. */
const mostNames = 4;

/** Who approved articles that are still approved, the latest first, each name once. */
export function lastNames(approvals: Approvals): readonly string[] {
  const latest = Object.values(approvals).toSorted((a, b) => (a.on < b.on ? 1 : -1));
  return [...new Set(latest.map(({ by }) => by))].slice(0, mostNames);
}
