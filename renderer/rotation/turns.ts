import type { LanguageTag } from '../../main/contract/article.js';

/** Which language the loop spoke last, and each entry. Plain data, never changed in place. */
export interface Turns {
  readonly last: LanguageTag | null;
  /** By the entry's id. */
  readonly of: ReadonlyMap<string, LanguageTag>;
}

/** Before the first entry. */
export const noTurns: Turns = { last: null, of: new Map() };

/** The language that an entry comes in, and how the turns stand then. */
export interface Turn {
  readonly language: LanguageTag;
  readonly turns: Turns;
}

/**
 * Whose turn it is in a loop that alternates languages: an entry that has played comes in the next
 * language after its last one, so that in as many passes as there are languages each entry was
 * seen in each, in whatever order it plays. A new one comes in the next after the entry before, so
 * that the loop changes its language from article to article. All slides of an entry share it:
 * nobody should lose the thread in the middle of one.
 *
 * @param all the languages in the clinic's order
 * @param has those that the entry plays in, at least one
 */
export function takeTurn(
  turns: Turns,
  entry: string,
  all: readonly LanguageTag[],
  has: readonly [LanguageTag, ...LanguageTag[]],
): Turn {
  const before = turns.of.get(entry) ?? turns.last;
  const at = before === null ? -1 : all.indexOf(before);
  const following = [...all.slice(at + 1), ...all.slice(0, at + 1)];
  const language = following.find((tag) => has.includes(tag)) ?? has[0];
  return { language, turns: { last: language, of: new Map([...turns.of, [entry, language]]) } };
}

/** Forgets entries that are gone: the loop plays for years. */
export function keepTurns(turns: Turns, entries: ReadonlySet<string>): Turns {
  return { ...turns, of: new Map([...turns.of].filter(([entry]) => entries.has(entry))) };
}
