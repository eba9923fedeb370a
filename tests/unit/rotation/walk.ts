import fc from 'fast-check';
import { next, start, type Step } from '../../../renderer/rotation/sequence.js';

export type Order = Parameters<typeof next>[0];

export const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
export const anyOrder = fc.constantFrom<Order>('listed', 'shuffled');
export const anySeed = fc.integer();
export const someArticles = fc.shuffledSubarray(ids, { minLength: 1 });
/** A list for each step: articles come, go and change places. */
export const changingLists = fc.array(fc.shuffledSubarray(ids), { maxLength: 40 });

export function walk(order: Order, lists: readonly string[][], seed: number, from = start): Step[] {
  let position: Position = from;
  return lists.map((list) => {
    const step = next(order, list, position, seed);
    position = step.position;
    return step;
  });
}

export const articlesOf = (steps: readonly Step[]) => steps.map((step) => step.article);
export const repeat = (list: string[], times: number) => Array.from({ length: times }, () => list);
