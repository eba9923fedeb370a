import type { ArticleCard } from '../../main/contract/article.js';
import type { RotationEntry } from '../../main/contract/settings.js';
import { rotationOf } from './entries.js';
import { due } from './rules.js';

/** The ids of the articles that may play at `now`, in the rotation's order. */
export function playableAt(
  entries: readonly RotationEntry[],
  articles: readonly ArticleCard[],
  now: Temporal.ZonedDateTime,
): readonly string[] {
  return due(rotationOf(entries, articles), now).map((entry) => entry.article);
}
