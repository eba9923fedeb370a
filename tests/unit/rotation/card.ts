import type { ArticleCard } from '../../../main/contract/article.js';

/** A card with the given id and, where given, other parts. */
export function card(id: string, parts: Partial<ArticleCard> = {}): ArticleCard {
  const text = { title: id, summary: '', keyPoints: [], minutes: 1 };
  return {
    id,
    topic: 'joints',
    related: [],
    sensitive: false,
    author: 'The test library',
    due: null,
    hash: `hash of ${id}`,
    hero: null,
    texts: { en: text },
    ...parts,
  };
}
