import { spoken } from '../words/language.js';
import { tellingsIn, wordsOfControl } from './control.js';
import type { Phrase } from './text-of.js';

/**
 * What comes of a press, by comparing what was said before it with what is said later: of the
 * control itself, and of whatever tells of changes.
 *
 * @param root where the page tells of changes
 * @returns gives what became different, once it is drawn
 */
export function outcomeOf(control: Element, root: ParentNode): () => readonly Phrase[] {
  const language = spoken();
  const before = written(wordsOfControl(control));
  const told = tellingsIn(root);
  return () => {
    const after = control.isConnected ? wordsOfControl(control) : [];
    const own = written(after) === before ? [] : after;
    // In another language everything tells anew what has not changed.
    if (spoken() !== language) return own;
    const news = [...tellingsIn(root)].filter(
      ([element, words]) => written(words) !== written(told.get(element) ?? []),
    );
    // A word may be explained at each place where it stands.
    const once = new Map(news.map(([, words]) => [written(words), words]));
    return [...own, ...[...once.values()].flat()];
  };
}

function written(phrases: readonly Phrase[]): string {
  return phrases.map(({ text }) => text).join('\n');
}
