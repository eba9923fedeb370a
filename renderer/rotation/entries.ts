import type { RotationEntry } from '../../main/contract/settings.js';
import type { RotationContext } from './context.js';
import { idOf, type OfEntry } from './ids.js';

/**
 * The whole rotation: the clinic's entries in their order, each article and notice once (its first
 * entry counts), then the articles and the notices that staff have not listed yet. Entries that
 * cannot play, because they are sensitive or gone, are in it too; `whyNot` tells them apart.
 */
export function rotationOf({ catalogue, settings }: RotationContext): readonly RotationEntry[] {
  const { entries, notices } = settings.rotation;
  const all: readonly RotationEntry[] = [
    ...entries,
    ...catalogue.articles.map(({ id }) => unlisted({ article: id })),
    ...notices.map(({ id }) => unlisted({ notice: id })),
  ];
  const seen = new Set<string>();
  return all.filter((entry) => {
    const id = idOf(entry);
    const isFirst = !seen.has(id);
    seen.add(id);
    return isFirst;
  });
}

function unlisted(of: OfEntry): RotationEntry {
  return { ...of, show: true, seconds: null, from: null, until: null, days: null, hours: null };
}
