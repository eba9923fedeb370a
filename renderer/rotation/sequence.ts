import type { Settings } from '../../main/contract/settings.js';
import { shuffleRank } from './shuffle-rank.js';

/** Where the loop stands. Plain data. */
export interface Position {
  /** How often the loop has begun anew. */
  readonly cycle: number;
  /** Articles played in this cycle, oldest first. */
  readonly played: readonly string[];
  /** The article played last, or null before the first. */
  readonly last: string | null;
}

/** Before the first article. */
export const start: Position = { cycle: 0, played: [], last: null };

/** An article to play, or null when nothing may play, and where the loop stands then. */
export interface Step {
  readonly article: string | null;
  readonly position: Position;
}

/**
 * The article that follows `position` among those that may play now.
 *
 * The list may differ from call to call, because rules come due and staff edit: listed order goes
 * on after the last one played that is still there; shuffled order plays each article once before
 * any plays again, never the same twice in a row unless it is alone, and depends on nothing but
 * `seed` and the position. When nothing may play, the position stays.
 */
export function next(
  order: Settings['rotation']['order'],
  playable: readonly string[],
  position: Position,
  seed: number,
): Step {
  const articles = [...new Set(playable)];
  if (articles.length === 0) return { article: null, position };
  const place = order === 'listed' ? nextListed : nextShuffled;
  return place(articles, position, seed);
}

function nextListed(articles: readonly string[], position: Position): Step {
  const anchor = position.played.findLast((article) => articles.includes(article));
  const following = anchor === undefined ? 0 : articles.indexOf(anchor) + 1;
  const article = articles[following];
  return article === undefined ? play(articles[0], anew(position)) : play(article, position);
}

function nextShuffled(articles: readonly string[], position: Position, seed: number): Step {
  const waiting = articles.filter((article) => !position.played.includes(article));
  if (waiting.length > 0) return play(firstOf(waiting, position.cycle, seed), position);

  const others = articles.filter((article) => article !== position.last);
  const cycle = anew(position);
  return play(firstOf(others.length > 0 ? others : articles, cycle.cycle, seed), cycle);
}

/**
 * Ranking each article by itself, instead of shuffling a list, keeps the order of the others when
 * one comes or goes in the middle of a cycle.
 */
function firstOf(articles: readonly string[], cycle: number, seed: number): string | undefined {
  const ranked = articles.map((article) => ({ article, rank: shuffleRank(article, cycle, seed) }));
  ranked.sort((a, b) => a.rank - b.rank || (a.article < b.article ? -1 : 1));
  return ranked[0]?.article;
}

function anew(position: Position): Position {
  return { ...position, cycle: position.cycle + 1, played: [] };
}

function play(article: string | undefined, position: Position): Step {
  if (article === undefined) return { article: null, position };
  const played = [...position.played.filter((other) => other !== article), article];
  return { article, position: { cycle: position.cycle, played, last: article } };
}
