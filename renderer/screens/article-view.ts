import type {
  Article,
  ArticleCard,
  ArticleSummary,
  ArticleText,
  Catalogue,
} from '../../main/contract/article.js';
import type { ApprovalView } from '../rotation/approval.js';
import { pickLanguage, wordsIn } from '../rotation/language.js';
import type { HeadView } from './article-head.js';

/** An article as it stands on the screen, in one of its languages. */
export interface ArticleView {
  readonly head: HeadView;
  readonly summary: ArticleSummary;
  /** Undefined until it was fetched. */
  readonly text: ArticleText | undefined;
}

/** What an article's screen is given. */
interface Given {
  readonly card: ArticleCard;
  readonly catalogue: Catalogue;
  readonly approval: ApprovalView | null;
  /** The visitor's language. */
  readonly language: string;
}

/**
 * The article in the visitor's language or the nearest one that it has; null when it has none.
 *
 * @param fetched what was fetched last; it may still be another article
 * @param band see `HeadView`
 */
export function articleViewOf(
  { card, catalogue, approval, language: wanted }: Given,
  fetched: Article | undefined,
  band: boolean,
): ArticleView | null {
  const language = pickLanguage(card.texts, wanted, catalogue.languages);
  const summary = language ? card.texts[language] : undefined;
  if (!language || !summary) return null;
  const article = fetched?.id === card.id ? fetched : undefined;
  const title = catalogue.topics.find((entry) => entry.id === card.topic)?.title;
  const topic = (title && wordsIn(title, language)) ?? '';
  const head = { card, article, language, topic, approval, band };
  return { head, summary, text: article?.texts[language] };
}
