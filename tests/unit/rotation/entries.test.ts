import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rotationEntry } from '../../../main/contract/rotation.js';
import { rotationOf } from '../../../renderer/rotation/entries.js';
import { idOf } from '../../../renderer/rotation/ids.js';
import { playableAt } from '../../../renderer/rotation/playable.js';
import { moment } from './arbitraries.js';
import { card } from './card.js';
import { closedEarly, context, type Wanted } from './context.js';

const list = (articles: string) => Array.from(articles, (article) => ({ article }));
const whole = (wanted: Wanted) => rotationOf(context(wanted)).map(idOf);
const sunday = moment('2026-11-22T12:00 Europe/Berlin');
const playing = (wanted: Wanted) => playableAt(context(wanted), sunday).map(idOf);

describe('the rotation of a library', () => {
  test.each([
    ['nothing listed plays the library', '', 'abc', 'abc', 'abc'],
    ['the list comes first, in its order', 'ca', 'abcd', 'cabd', 'cabd'],
    ['what is gone keeps its place, and does not play', 'xayb', 'ab', 'xayb', 'ab'],
    ['an article plays once', 'aba', 'ab', 'ab', 'ab'],
    ['an empty library plays nothing', 'abc', '', 'abc', ''],
  ])('%s', (_, entries, articles, all, played) => {
    const wanted = { entries: list(entries), articles: Array.from(articles) };
    expect(whole(wanted).join('')).toBe(all);
    expect(playing(wanted).join('')).toBe(played);
  });

  test('the first of two entries counts', () => {
    const first = { article: 'a', seconds: 20 };
    const { settings, catalogue } = context({
      articles: ['a'],
      entries: [first, { article: 'a', show: false }],
    });
    expect(rotationOf({ settings, catalogue })).toEqual([rotationEntry.parse(first)]);
  });

  test('sensitive articles never play, listed or not', () => {
    const sensitive = ['a', 'c'].map((id) => card(id, { sensitive: true }));
    const wanted = { entries: list('ab'), articles: [...sensitive, 'b'] };
    expect(playing(wanted)).toEqual(['b']);
    expect(whole(wanted)).toEqual(['a', 'b', 'c']);
  });

  test('what is not listed takes the defaults of the contract', () => {
    expect(rotationOf(context({ articles: ['a'], notices: [closedEarly] }))).toEqual([
      rotationEntry.parse({ article: 'a' }),
      rotationEntry.parse({ notice: 'early' }),
    ]);
  });

  test('notices stand among the articles, and never for one of the same id', () => {
    const notices = ['a', 'b', 'n'].map((id) => ({ ...closedEarly, id }));
    const entries = [{ notice: 'a' }, { article: 'a' }, { notice: 'gone' }];
    const wanted = { articles: ['a', 'b'], notices, entries };
    expect(playing(wanted)).toEqual(['notice:a', 'a', 'b', 'notice:b', 'notice:n']);
  });

  test('holds every article and notice exactly once, the listed ones first', () => {
    const anyEntry = fc.oneof(
      fc.record({ article: fc.constantFrom('a', 'b', 'c', 'd') }),
      fc.record({ notice: fc.constantFrom('a', 'b', 'n') }),
    );
    const some = (ids: string[]) => fc.subarray(ids);
    fc.assert(
      fc.property(
        fc.array(anyEntry),
        some(['a', 'b', 'c']),
        some(['a', 'n']),
        (entries, articles, ids) => {
          const notices = ids.map((id) => ({ ...closedEarly, id }));
          const rotation = whole({ entries, articles, notices });
          const listed = [...new Set(entries.map(idOf))];
          expect(rotation.slice(0, listed.length)).toEqual(listed);
          const all = new Set([...listed, ...articles, ...ids.map((id) => `notice:${id}`)]);
          expect(rotation.toSorted()).toEqual([...all].toSorted());
        },
      ),
    );
  });

  test('what may play now keeps the order of the rotation', () => {
    const entries = [
      { article: 'b', days: [7] },
      { article: 'a', days: [1] },
      { notice: 'early' },
      { article: 'd' },
    ];
    const wanted = { entries, articles: Array.from('abcd'), notices: [closedEarly] };
    expect(playing(wanted)).toEqual(['b', 'notice:early', 'd', 'c']);
  });
});
