import type { ArticleCard, Catalogue, LanguageTag } from '../../../main/contract/article.js';
import type { PublicSettings } from '../../../main/contract/settings.js';
import { approvalOf, type ApprovalView } from '../../rotation/approval.js';
import { pickLanguage } from '../../rotation/language.js';

/** How an article stands with the clinicians. */
export type ApprovalState = ApprovalView['state'];

/** All states, what asks for something first. */
export const states = ['overdue', 'changed', 'due-soon', 'none', 'approved'] as const;

/** An article of the list. */
export interface Item {
  readonly card: ArticleCard;
  readonly title: string;
  readonly view: ApprovalView;
}

/** All articles as they stand today: what asks for something first, then by title. */
export function itemsOf(
  catalogue: Catalogue,
  { approvals, languages }: Pick<PublicSettings, 'approvals' | 'languages'>,
  today: Temporal.PlainDate,
): readonly Item[] {
  const byTitle = new Intl.Collator(languages[0]);
  return catalogue.articles
    .map((card) => ({
      card,
      title: titleOf(card, languages),
      view: approvalOf(card, approvals, today),
    }))
    .toSorted(
      (a, b) =>
        states.indexOf(a.view.state) - states.indexOf(b.view.state) ||
        byTitle.compare(a.title, b.title),
    );
}

/** How many articles stand in each state. */
export function countsOf(items: readonly Item[]): Readonly<Record<ApprovalState, number>> {
  const count = (state: ApprovalState): number =>
    items.filter(({ view }) => view.state === state).length;
  return {
    overdue: count('overdue'),
    changed: count('changed'),
    'due-soon': count('due-soon'),
    none: count('none'),
    approved: count('approved'),
  };
}

function titleOf(card: ArticleCard, languages: readonly LanguageTag[]): string {
  const language = pickLanguage(card.texts, languages[0] ?? 'en', languages);
  return (language === null ? undefined : card.texts[language]?.title) ?? card.id;
}
