import { msg, str } from '@lit/localize';
import type { ArticleCard } from '../../../main/contract/article.js';
import type { ApprovalView } from '../../rotation/approval.js';
import { languageName } from '../clinic/languages.js';
import { wordsLanguage } from '../parts/locale.js';
import { day } from '../../words/format.js';
import type { ApprovalState } from './items.js';

/** A state in a word or two, as filters and badges say it. */
export function stateWord(state: ApprovalState): string {
  switch (state) {
    case 'overdue':
      return msg('Under review');
    case 'changed':
      return msg('Words changed');
    case 'due-soon':
      return msg('Due soon');
    case 'none':
      return msg('Never approved');
    case 'approved':
      return msg('Approved');
  }
}

/** How badges of a state look, and their icon. */
export const stateLooks: Readonly<Record<ApprovalState, { tone: string; icon: string }>> = {
  overdue: { tone: 'danger', icon: 'warning' },
  changed: { tone: 'warning', icon: 'pencil' },
  'due-soon': { tone: 'warning', icon: 'clock' },
  none: { tone: '', icon: 'stethoscope' },
  approved: { tone: 'good', icon: 'approved' },
};

/** How an article stands, in sentences: who, when, what follows. */
export function standWords(view: ApprovalView, today: Temporal.PlainDate): string {
  return [approvalWords(view), reviewWords(view, today)].filter((part) => part !== '').join(' ');
}

/** Who approved an article, or that nobody did. */
export function approvalWords({ words, approval }: ApprovalView): string {
  if (!approval) return msg('No clinician has approved it yet.');
  const on = dayOf(approval.on);
  return words === 'changed'
    ? msg(
        str`Its words have changed since ${approval.by} approved them on ${on}. It needs approval again.`,
      )
    : msg(str`Approved by ${approval.by} on ${on}.`);
}

/** When the next review is due and what that does; empty when no day is set. */
export function reviewWords({ review, due }: ApprovalView, today: Temporal.PlainDate): string {
  if (due === null) return '';
  const when = dayOf(due);
  switch (review) {
    case 'none':
      return '';
    case 'in-time':
      return msg(str`Next review on ${when}.`);
    case 'due-soon': {
      const { days } = today.until(due, { largestUnit: 'days' });
      if (days === 0) return msg('Its review is due today.');
      return days === 1
        ? msg('Its review is due tomorrow.')
        : msg(str`Its review is due on ${when}, in ${days} days.`);
    }
    case 'overdue':
      return msg(
        str`Its review was due on ${when}. It has left the slideshow, and patients who open it read that it is under review.`,
      );
  }
}

/** A day `YYYY-MM-DD` in the language of the staff screens. */
export function dayOf(isoDay: string): string {
  return day(isoDay, wordsLanguage());
}

/** The names of the languages that an article has words in: "English and Spanish". */
export function languagesOf({ texts }: Pick<ArticleCard, 'texts'>): string {
  return new Intl.ListFormat(wordsLanguage()).format(Object.keys(texts).map(languageName));
}
