import { msg, str } from '@lit/localize';
import type { Health } from '../../../main/contract/staff.js';
import type { Place } from '../places.js';

/** One thing that staff should look at, and where. */
export interface Concern {
  readonly sentence: string;
  /** The place that mends it; null is this page. */
  readonly place: Place | null;
}

/** What the verdict is drawn from. */
export interface Facts {
  readonly health: Health;
  /** Problems in the library that plays. */
  readonly contentProblems: number;
  /** Articles under review or due within 60 days. */
  readonly overdue: number;
  readonly dueSoon: number;
  /** Articles of the library. */
  readonly articles: number;
}

/** Below this, taking in a library or keeping a log may fail; bytes. */
export const littleSpace = 500_000_000;

/** Everything that staff should look at, the most pressing first; empty when all is well. */
export function concernsOf(facts: Facts): readonly Concern[] {
  const { health, contentProblems, overdue, dueSoon, articles } = facts;
  const { generation } = health;
  const concerns: (Concern | false)[] = [
    articles === 0 && {
      sentence: msg('There is no article to play. Take in a library.'),
      place: 'libraries',
    },
    generation.restoredFrom !== null && {
      sentence: msg(
        'The settings were damaged, and earlier ones were put back. Look them through.',
      ),
      place: 'clinic',
    },
    generation.restoredFrom === null &&
      generation.problems.length > 0 && {
        sentence: msg('The settings file has a problem. It is named below.'),
        place: null,
      },
    (health.files ?? []).length > 0 && {
      sentence: msg('A file that the kiosk keeps has a problem. It is named below.'),
      place: null,
    },
    health.freeBytes < littleSpace && {
      sentence: msg('The disk is almost full. Ask your technician to make room.'),
      place: null,
    },
    overdue > 0 && {
      sentence:
        overdue === 1
          ? msg('1 article is past its review date and does not play.')
          : msg(str`${overdue} articles are past their review date and do not play.`),
      place: 'approvals',
    },
    contentProblems > 0 && {
      sentence:
        contentProblems === 1
          ? msg('The library has 1 problem.')
          : msg(str`The library has ${contentProblems} problems.`),
      place: 'libraries',
    },
    dueSoon > 0 && {
      sentence:
        dueSoon === 1
          ? msg('1 article is due for review within 60 days.')
          : msg(str`${dueSoon} articles are due for review within 60 days.`),
      place: 'approvals',
    },
  ];
  return concerns.filter((concern) => concern !== false);
}
