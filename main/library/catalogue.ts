import type {
  Article,
  ArticleCard,
  ArticleSummary,
  Catalogue,
  Library,
} from '../contract/article.js';
import { deepFreeze } from './freeze.js';

function cardOf({
  id,
  topic,
  related,
  sensitive,
  author,
  due,
  hash,
  hero,
  texts,
}: Article): ArticleCard {
  const summaries = Object.entries(texts).map(
    ([language, { title, summary, keyPoints, minutes, translation }]): [string, ArticleSummary] => [
      language,
      { title, summary, keyPoints, minutes, ...(translation ? { translation } : {}) },
    ],
  );
  const words = Object.fromEntries(summaries);
  return { id, topic, related, sensitive, author, due, hash, hero, texts: words };
}

/** The library without the articles' bodies. Frozen. */
export function catalogueOf(library: Library): Catalogue {
  const { name, version, languages, topics, glossary, articles } = library;
  return deepFreeze({
    name,
    version,
    languages,
    topics,
    glossary,
    articles: articles.map(cardOf),
  });
}
