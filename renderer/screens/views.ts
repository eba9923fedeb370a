import type { ArticleCard, Catalogue, LanguageTag } from '../../main/contract/article.js';
import type { PublicSettings } from '../../main/contract/settings.js';
import { isOffered } from '../rotation/approval.js';
import { findLanguage, pickLanguage, wordsIn } from '../rotation/language.js';
import type { CardView } from '../parts/card.js';

/** The library as patients may read it: without what the clinic has yet to approve, if it says so. */
export function offeredOf(catalogue: Catalogue, settings: PublicSettings): Catalogue {
  if (!settings.rotation.onlyApproved) return catalogue;
  const articles = catalogue.articles.filter((card) => isOffered(card, settings));
  return { ...catalogue, articles };
}

/** The languages that a visitor may choose: the clinic's, as far as there is something to read. */
export function languagesOf(
  catalogue: Catalogue,
  settings: PublicSettings,
): readonly LanguageTag[] {
  return settings.languages.filter((language) =>
    catalogue.articles.some((card) => findLanguage(card.texts, language) !== null),
  );
}

/** An article as a card in the visitor's language, or the nearest one it has. */
export function cardView(
  card: ArticleCard,
  catalogue: Catalogue,
  language: LanguageTag,
): CardView | null {
  const found = pickLanguage(card.texts, language, catalogue.languages);
  const text = found ? card.texts[found] : undefined;
  if (!found || !text) return null;
  const topic = catalogue.topics.find((entry) => entry.id === card.topic);
  return {
    article: card.id,
    hue: topic?.hue ?? null,
    topic: (topic && wordsIn(topic.title, found)) ?? '',
    title: text.title,
    summary: text.summary,
    minutes: text.minutes,
    picture: card.hero?.src ?? null,
    language: found,
  };
}

/** How many articles "You might also enjoy" shows at most. */
const mostRelated = 5;

/**
 * The articles to read next: the author's list first, then others of the same topic; never the
 * article itself. Sensitive ones are offered only by their author's own list.
 */
export function relatedTo(id: string, catalogue: Catalogue): readonly ArticleCard[] {
  const byId = new Map(catalogue.articles.map((card) => [card.id, card]));
  const card = byId.get(id);
  if (!card) return [];
  const sameTopic = catalogue.articles
    .filter((other) => other.topic === card.topic && !other.sensitive)
    .map((other) => other.id);
  return [...new Set([...card.related, ...sameTopic])]
    .filter((other) => other !== id)
    .map((other) => byId.get(other))
    .filter((other) => other !== undefined)
    .slice(0, mostRelated);
}
