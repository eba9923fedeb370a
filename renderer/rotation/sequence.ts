import type { Settings } from '../../main/contract/settings.js';
import { shuffleRank } from './shuffle-rank.js';

/** Where the loop stands. Plain data. */
export interface Position {
  /** How often the loop has begun anew. */
  readonly cycle: number;
  /** Ids of the entries played in this cycle, oldest first. */
  readonly played: readonly string[];
  /** The one played last, or null before the first. */
  readonly last: string | null;
}

/** Before the first entry. */
export const start: Position = { cycle: 0, played: [], last: null };

/** The id of the entry to play, or null when nothing may play, and where the loop stands then. */
export interface Step {
  readonly entry: string | null;
  readonly position: Position;
}

/**
 * The entry that follows `position` among those that may play now.
 *
 * The list may differ from call to call, because rules come due and staff edit: listed order goes
 * on after the last one played that is still there; shuffled order plays each entry once before
 * any plays again, never the same twice in a row unless it is alone, and depends on nothing but
 * `seed` and the position. When nothing may play, the position stays.
 */
export function next(
  order: Settings['rotation']['order'],
  playable: readonly string[],
  position: Position,
  seed: number,
): Step {
  const entries = [...new Set(playable)];
  if (entries.length === 0) return { entry: null, position };
  const place = order === 'listed' ? nextListed : nextShuffled;
  return place(entries, position, seed);
}

function nextListed(entries: readonly string[], position: Position): Step {
  const anchor = position.played.findLast((entry) => entries.includes(entry));
  const following = anchor === undefined ? 0 : entries.indexOf(anchor) + 1;
  const entry = entries[following];
  return entry === undefined ? play(entries[0], anew(position)) : play(entry, position);
}

function nextShuffled(entries: readonly string[], position: Position, seed: number): Step {
  const waiting = entries.filter((entry) => !position.played.includes(entry));
  if (waiting.length > 0) return play(firstOf(waiting, position.cycle, seed), position);

  const others = entries.filter((entry) => entry !== position.last);
  const cycle = anew(position);
  return play(firstOf(others.length > 0 ? others : entries, cycle.cycle, seed), cycle);
}

/**
 * Ranking each entry by itself, instead of shuffling a list, keeps the order of the others when
 * one comes or goes in the middle of a cycle.
 */
function firstOf(entries: readonly string[], cycle: number, seed: number): string | undefined {
  const ranked = entries.map((entry) => ({ entry, rank: shuffleRank(entry, cycle, seed) }));
  ranked.sort((a, b) => a.rank - b.rank || (a.entry < b.entry ? -1 : 1));
  return ranked[0]?.entry;
}

function anew(position: Position): Position {
  return { ...position, cycle: position.cycle + 1, played: [] };
}

function play(entry: string | undefined, position: Position): Step {
  if (entry === undefined) return { entry: null, position };
  const played = [...position.played.filter((other) => other !== entry), entry];
  return { entry, position: { cycle: position.cycle, played, last: entry } };
}
