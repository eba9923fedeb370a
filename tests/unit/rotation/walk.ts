import fc from 'fast-check';
import { next, start, type Step } from '../../../renderer/rotation/sequence.js';

type Order = Parameters<typeof next>[0];

/** All articles that the tests know. */
export const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];

/** Either order. */
export const anyOrder = fc.constantFrom<Order>('listed', 'shuffled');

/** Any seed. */
export const anySeed = fc.integer();

/** A list in any order, never empty. */
export const someArticles = fc.shuffledSubarray(ids, { minLength: 1 });

/** A list for each step: articles come, go and change places. */
export const changingLists = fc.array(fc.shuffledSubarray(ids), { maxLength: 40 });

/** Plays one article for each list. */
export function walk(order: Order, lists: readonly string[][], seed: number, from = start): Step[] {
  let position = from;
  return lists.map((list) => {
    const step = next(order, list, position, seed);
    position = step.position;
    return step;
  });
}

/** What the steps played. */
export const articlesOf = (steps: readonly Step[]) => steps.map((step) => step.entry);

/** The same list again and again. */
export const repeat = (list: string[], times: number) => Array.from({ length: times }, () => list);
