import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { next, start } from '../../../renderer/rotation/sequence.js';
import { keepTurns, noTurns, takeTurn, type Turns } from '../../../renderer/rotation/turns.js';

type Languages = readonly [string, ...string[]];

/** What is played, as entry and language, when these entries come one after the other. */
function played(
  entries: readonly string[],
  all: Languages,
  has: (entry: string) => Languages = () => all,
): readonly string[] {
  let turns: Turns = noTurns;
  return entries.map((entry) => {
    const turn = takeTurn(turns, entry, all, has(entry));
    turns = turn.turns;
    return `${entry} ${turn.language}`;
  });
}

/** The entries of so many passes of a loop. */
function passes(
  order: 'listed' | 'shuffled',
  entries: readonly string[],
  count: number,
  seed: number,
): readonly string[] {
  let position = start;
  return Array.from({ length: entries.length * count }, () => {
    const step = next(order, entries, position, seed);
    position = step.position;
    return step.entry ?? '';
  });
}

describe('a loop that alternates its languages', () => {
  test('changes the language from article to article, and each article from pass to pass', () => {
    expect(played(['a', 'b', 'c', 'a', 'b', 'c'], ['en', 'es'])).toEqual([
      'a en',
      'b es',
      'c en',
      'a es',
      'b en',
      'c es',
    ]);
  });

  test('shows an article that has one language only in that, and goes on from there', () => {
    const has = (entry: string): Languages => (entry === 'b' ? ['en'] : ['en', 'es']);
    expect(played(['a', 'b', 'c', 'a', 'b'], ['en', 'es'], has)).toEqual([
      'a en',
      'b en',
      'c es',
      'a es',
      'b en',
    ]);
  });

  test('goes round three languages', () => {
    expect(played(['a', 'a', 'a', 'a'], ['en', 'es', 'vi'])).toEqual([
      'a en',
      'a es',
      'a vi',
      'a en',
    ]);
  });

  test('begins anew with a language that the clinic does not offer any more', () => {
    const { turns } = takeTurn(noTurns, 'a', ['vi'], ['vi']);
    expect(takeTurn(turns, 'a', ['en', 'es'], ['en', 'es']).language).toBe('en');
  });

  const anyLanguages = fc.uniqueArray(fc.constantFrom('en', 'es', 'vi', 'ht'), {
    minLength: 1,
    maxLength: 4,
  });
  const anyEntries = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { minLength: 1 });
  const anyOrder = fc.constantFrom('listed' as const, 'shuffled' as const);

  test('has shown each article in each language after as many passes as there are languages', () => {
    fc.assert(
      fc.property(anyEntries, anyLanguages, anyOrder, fc.nat(), (entries, all, order, seed) => {
        const seen = played(passes(order, entries, all.length, seed), all as [string]);
        expect(new Set(seen).size).toBe(entries.length * all.length);
      }),
    );
  });

  test('keeps to that when entries come and go', () => {
    const anyPlayed = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 60 });
    fc.assert(
      fc.property(anyPlayed, anyLanguages, (entries, all) => {
        for (const entry of new Set(entries)) {
          const own = played(entries, all as [string]).filter((one) => one.startsWith(entry));
          for (let i = 0; i + all.length <= own.length; i += 1)
            expect(new Set(own.slice(i, i + all.length)).size).toBe(all.length);
        }
      }),
    );
  });

  test('only ever shows what an article has', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('a', 'b'), { maxLength: 20 }),
        anyLanguages,
        fc.subarray(['en', 'es', 'vi', 'ht'], { minLength: 1 }),
        (entries, all, some) => {
          const seen = played(entries, all as [string], () => some as [string]);
          expect(seen.every((one) => some.includes(one.split(' ')[1] ?? ''))).toBe(true);
        },
      ),
    );
  });
});

test('entries that are gone are forgotten', () => {
  const { turns } = takeTurn(noTurns, 'a', ['en', 'es'], ['en', 'es']);
  expect([...keepTurns(turns, new Set(['b'])).of]).toEqual([]);
  expect([...keepTurns(turns, new Set(['a', 'b'])).of]).toEqual([['a', 'en']]);
});
