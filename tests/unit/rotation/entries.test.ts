import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rotationEntry } from '../../../main/contract/settings.js';
import { rotationOf } from '../../../renderer/rotation/entries.js';
import { playableAt } from '../../../renderer/rotation/playable.js';
import { entry, moment } from './arbitraries.js';
import { card } from './card.js';

const ids = (articles: string) => Array.from(articles, (id) => card(id));
const list = (articles: string) => Array.from(articles, (article) => entry({ article }));
const played = (entries: { article: string }[]) => entries.map((one) => one.article).join('');

describe('the rotation of a library', () => {
  test.each([
    ['nothing listed plays the library', '', 'abc', 'abc'],
    ['the list comes first, in its order', 'ca', 'abcd', 'cabd'],
    ['what is gone is passed over', 'xaxb', 'ab', 'ab'],
    ['an article plays once', 'aba', 'ab', 'ab'],
    ['an empty library plays nothing', 'abc', '', ''],
  ])('%s', (_, entries, articles, expected) => {
    expect(played(rotationOf(list(entries), ids(articles)))).toBe(expected);
  });

  test('the first of two entries counts', () => {
    const first = entry({ article: 'a', seconds: 20 });
    expect(rotationOf([first, entry({ article: 'a', show: false })], ids('a'))).toEqual([first]);
  });

  test('sensitive articles never play, listed or not', () => {
    const library = [card('a', { sensitive: true }), card('b'), card('c', { sensitive: true })];
    expect(played(rotationOf(list('ab'), library))).toBe('b');
  });

  test('an article that is not listed takes the defaults of the contract', () => {
    expect(rotationOf([], ids('a'))).toEqual([rotationEntry.parse({ article: 'a' })]);
  });

  test('holds every article that is not sensitive exactly once', () => {
    const anyIds = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'));
    const anyLibrary = fc.uniqueArray(
      fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd', 'e'), sensitive: fc.boolean() }),
      { selector: ({ id }) => id },
    );
    fc.assert(
      fc.property(anyIds, anyLibrary, (listed, library) => {
        const cards = library.map(({ id, sensitive }) => card(id, { sensitive }));
        const rotation = rotationOf(list(listed.join('')), cards).map((one) => one.article);
        const wanted: string[] = library.filter((one) => !one.sensitive).map((one) => one.id);
        expect(rotation.toSorted()).toEqual(wanted.toSorted());
        const known = [...new Set(listed)].filter((id) => wanted.includes(id));
        expect(rotation.slice(0, known.length)).toEqual(known);
      }),
    );
  });

  test('what may play now keeps the order of the rotation', () => {
    const entries = [
      entry({ article: 'b', days: [7] }),
      entry({ article: 'a', days: [1] }),
      entry({ article: 'd' }),
    ];
    const sunday = moment('2026-11-22T12:00 Europe/Berlin');
    expect(playableAt(entries, ids('abcd'), sunday)).toEqual(['b', 'd', 'c']);
  });
});
