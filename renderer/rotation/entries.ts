import type { ArticleCard } from '../../main/contract/article.js';
import type { RotationEntry } from '../../main/contract/settings.js';

/**
 * The rotation as it applies to the library at hand: the clinic's entries in their order, each
 * article once (its first entry counts), then the articles that staff have not listed yet.
 * Sensitive articles never play in a lobby, and entries whose article is gone are passed over.
 */
export function rotationOf(
  entries: readonly RotationEntry[],
  articles: readonly ArticleCard[],
): RotationEntry[] {
  const missing = new Set(
    articles.filter((article) => !article.sensitive).map((article) => article.id),
  );
  const listed = entries.filter((entry) => missing.delete(entry.article));
  return [...listed, ...[...missing].map(unlistedEntry)];
}

function unlistedEntry(article: string): RotationEntry {
  return { article, show: true, seconds: null, from: null, until: null, days: null, hours: null };
}
