import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { start, type Position } from '../../../renderer/rotation/sequence.js';
import {
  anyOrder,
  anySeed,
  articlesOf,
  changingLists,
  ids,
  repeat,
  someArticles,
  walk,
} from './walk.js';

describe('listed order', () => {
  test('plays the list over and over', () => {
    const steps = walk('listed', repeat(['a', 'b', 'c'], 7), 1);
    expect(articlesOf(steps).join('')).toBe('abcabca');
    expect(steps.map((step) => step.position.cycle)).toEqual([0, 0, 0, 1, 1, 1, 2]);
  });

  test.each([
    ['one ahead vanishes', ['abcd', 'abcd', 'abd', 'abd'], 'abda'],
    ['the last one played vanishes', ['abcd', 'abcd', 'acd', 'acd'], 'abcd'],
    ['the last two played vanish', ['abcd', 'abcd', 'abcd', 'ad', 'ad'], 'abcda'],
    ['all that played vanish', ['abcd', 'abcd', 'cd', 'cd'], 'abcd'],
    ['the very last vanishes after playing', ['ab', 'ab', 'a', 'ab'], 'abab'],
    ['one appears ahead', ['abd', 'abcd', 'abcd', 'abcd'], 'abcd'],
    ['one appears behind', ['bc', 'bc', 'abc', 'abc'], 'bcab'],
    ['the list is turned round', ['abc', 'abc', 'cba', 'cba'], 'abac'],
    ['nothing may play for a while', ['abc', 'abc', '', 'abc'], 'ab-c'],
  ])('%s', (_, lists, played) => {
    const steps = walk(
      'listed',
      lists.map((list) => list.split('')),
      1,
    );
    expect(
      articlesOf(steps)
        .map((article) => article ?? '-')
        .join(''),
    ).toBe(played);
  });

  test('goes on right after the last one played while that is in the list', () => {
    fc.assert(
      fc.property(changingLists, (lists) => {
        let last: string | null = null;
        for (const [place, step] of walk('listed', lists, 0).entries()) {
          const list = lists[place]!;
          if (last !== null && list.includes(last)) {
            expect(step.entry).toBe(list[(list.indexOf(last) + 1) % list.length]);
          }
          last = step.position.last;
        }
      }),
    );
  });

  test('a list with doubles does not get caught between them', () => {
    const steps = walk('listed', repeat(['a', 'b', 'a', 'c'], 6), 1);
    expect(articlesOf(steps).join('')).toBe('abcabc');
  });

  test('from wherever it stands, a list that stays plays each article once', () => {
    fc.assert(
      fc.property(changingLists, someArticles, (lists, list) => {
        const position = walk('listed', lists, 0).at(-1)?.position ?? start;
        const steps = walk('listed', repeat(list, list.length), 0, position);
        expect(articlesOf(steps).toSorted()).toEqual(list.toSorted());
      }),
    );
  });
});

describe('shuffled order', () => {
  test('plays each article once before any plays again', () => {
    fc.assert(
      fc.property(someArticles, anySeed, (list, seed) => {
        const played = articlesOf(walk('shuffled', repeat(list, list.length * 5), seed));
        for (let cycle = 0; cycle < 5; cycle += 1) {
          const part = played.slice(cycle * list.length, (cycle + 1) * list.length);
          expect(part.toSorted()).toEqual(list.toSorted());
        }
      }),
    );
  });

  test('never plays the same twice in a row unless it is alone', () => {
    fc.assert(
      fc.property(changingLists, anySeed, (lists, seed) => {
        let last: string | null = null;
        for (const [place, step] of walk('shuffled', lists, seed).entries()) {
          if (lists[place]!.length > 1) expect(step.entry).not.toBe(last);
          last = step.position.last;
        }
      }),
    );
  });

  test('begins a new cycle only when all that may play have played', () => {
    fc.assert(
      fc.property(changingLists, anySeed, (lists, seed) => {
        let before: Position = start;
        for (const [place, { entry, position }] of walk('shuffled', lists, seed).entries()) {
          const waiting = lists[place]!.filter((one) => !before.played.includes(one));
          if (waiting.length > 0) {
            expect(waiting).toContain(entry);
            expect(position.cycle).toBe(before.cycle);
          } else if (entry !== null) {
            expect(position).toEqual({ cycle: before.cycle + 1, played: [entry], last: entry });
          }
          before = position;
        }
      }),
    );
  });

  test('depends on seed and position alone, not on the order of the list', () => {
    fc.assert(
      fc.property(changingLists, anySeed, (lists, seed) => {
        const sorted = lists.map((list) => list.toSorted());
        expect(walk('shuffled', lists, seed)).toEqual(walk('shuffled', sorted, seed));
      }),
    );
  });

  test('an article that comes or goes leaves the order of the others alone', () => {
    fc.assert(
      fc.property(someArticles, anySeed, (list, seed) => {
        const all = articlesOf(walk('shuffled', repeat(ids, ids.length), seed));
        const some = articlesOf(walk('shuffled', repeat(list, list.length), seed));
        expect(some).toEqual(all.filter((article) => list.includes(article!)));
      }),
    );
  });

  test('cycles and seeds differ, and nobody is first more often than by chance', () => {
    const cycles = 4000;
    const played = articlesOf(walk('shuffled', repeat(ids, ids.length * cycles), 7));
    const orders = Array.from({ length: cycles }, (_, cycle) =>
      played.slice(cycle * ids.length, (cycle + 1) * ids.length).join(''),
    );
    expect(new Set(orders).size).toBeGreaterThan(cycles * 0.9); // 8! orders: few coincide
    for (const id of ids) {
      const first = orders.filter((order) => order.startsWith(id)).length;
      expect(first, id).toBeGreaterThan(400); // 500 expected; 100 is 4.8 standard deviations
      expect(first, id).toBeLessThan(600);
    }
    const seeds = Array.from({ length: 100 }, (_, seed) =>
      articlesOf(walk('shuffled', repeat(ids, ids.length), seed)).join(''),
    );
    expect(new Set(seeds).size).toBeGreaterThan(90);
  });
});

describe('either order', () => {
  test('plays something that may play, and nothing when nothing may', () => {
    fc.assert(
      fc.property(anyOrder, changingLists, anySeed, (order, lists, seed) => {
        let before: Position = start;
        for (const [place, step] of walk(order, lists, seed).entries()) {
          const list = lists[place]!;
          if (list.length === 0) expect(step).toEqual({ entry: null, position: before });
          else {
            expect(list).toContain(step.entry);
            expect(step.position.last).toBe(step.entry);
            expect(step.position.played.at(-1)).toBe(step.entry);
            expect(new Set(step.position.played).size).toBe(step.position.played.length);
          }
          before = step.position;
        }
      }),
    );
  });

  test('one article plays again and again', () => {
    fc.assert(
      fc.property(anyOrder, anySeed, (order, seed) => {
        expect(articlesOf(walk(order, repeat(['a'], 4), seed))).toEqual(['a', 'a', 'a', 'a']);
      }),
    );
  });

  test('staff may change the order in the middle', () => {
    fc.assert(
      fc.property(someArticles, anySeed, (list, seed) => {
        const position = walk('listed', repeat(list, 3), seed).at(-1)!.position;
        const steps = walk('shuffled', repeat(list, list.length * 2), seed, position);
        expect(new Set(articlesOf(steps))).toEqual(new Set(list));
      }),
    );
  });
});
