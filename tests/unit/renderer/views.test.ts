import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ArticleCard } from '../../../main/contract/article.js';
import { cardView, languagesOf, offeredOf, relatedTo } from '../../../renderer/screens/views.js';
import { card, catalogue, settings } from './samples.js';

const idsOf = (cards: readonly ArticleCard[]) => cards.map(({ id }) => id);

describe('cardView', () => {
  test('says what a card needs, in the language asked for', () => {
    const both = card('a', {
      texts: {
        en: { title: 'Title', summary: 'Summary', keyPoints: [], minutes: 3 },
        es: { title: 'Título', summary: 'Resumen', keyPoints: [], minutes: 4 },
      },
    });
    expect(cardView(both, catalogue([both]), 'es')).toEqual({
      article: 'a',
      hue: 'teal',
      topic: '',
      title: 'Título',
      summary: 'Resumen',
      minutes: 4,
      picture: 'kiosk://content/a.svg',
      language: 'es',
    });
    expect(cardView(both, catalogue([both]), 'en')).toMatchObject({ topic: 'Joints', minutes: 3 });
  });

  test('takes the topic’s title from a relative of its language', () => {
    const texts = { 'en-GB': { title: 'T', summary: 'S', keyPoints: [], minutes: 3 } };
    const british = card('a', { texts });
    expect(cardView(british, catalogue([british]), 'en')).toMatchObject({
      language: 'en-GB',
      topic: 'Joints',
    });
  });

  test('falls back to a language the article has, and to nothing when it has none', () => {
    const lone = card('a');
    expect(cardView(lone, catalogue([lone]), 'es')).toMatchObject({ language: 'en' });
    const mute = card('a', { texts: {} });
    expect(cardView(mute, catalogue([mute]), 'en')).toBeNull();
  });

  test('does without a picture and without a known topic', () => {
    const bare = card('a', { hero: null, topic: 'gone' });
    const view = cardView(bare, catalogue([bare]), 'en');
    expect(view).toMatchObject({ hue: null, topic: '', picture: null });
  });
});

describe('the languages to choose from', () => {
  const mexican = { 'es-MX': { title: 'T', summary: 'S', keyPoints: [], minutes: 3 } };

  test('are the clinic’s, also where the library has a relative of one', () => {
    const all = catalogue([card('a'), card('b', { texts: mexican })]);
    expect(languagesOf(all, settings({ languages: ['en-US', 'es', 'fr'] }))).toEqual([
      'en-US',
      'es',
    ]);
  });

  test('are none where there is nothing to read', () => {
    expect(languagesOf(catalogue([]), settings({ languages: ['en', 'es'] }))).toEqual([]);
  });
});

describe('what patients may read', () => {
  const all = catalogue([card('a', { related: ['b', 'c'] }), card('b'), card('c')]);
  const approved = { by: 'Dr. C', on: '2026-01-01', due: null, hash: null };
  const approvals = { a: approved, b: { ...approved, hash: 'of other words' }, c: approved };

  test('is the library itself', () => {
    expect(offeredOf(all, settings({ approvals }))).toBe(all);
  });

  test('is what the clinic approved, where it says so: as a list and as what to read next', () => {
    const rotation = { ...settings().rotation, onlyApproved: true };
    const offered = offeredOf(all, settings({ approvals, rotation }));
    expect(idsOf(offered.articles)).toEqual(['a', 'c']);
    expect(idsOf(relatedTo('a', offered))).toEqual(['c']);
  });
});

describe('relatedTo', () => {
  test('puts the author’s list first, then the same topic', () => {
    const all = [
      card('a', { related: ['d', 'c'] }),
      card('b'),
      card('c'),
      card('d', { topic: 'mind' }),
      card('e', { topic: 'mind' }),
    ];
    expect(idsOf(relatedTo('a', catalogue(all)))).toEqual(['d', 'c', 'b']);
  });

  test('offers a sensitive article only where an author listed it', () => {
    const all = [card('a', { related: ['s'] }), card('b'), card('s', { sensitive: true })];
    expect(idsOf(relatedTo('a', catalogue(all)))).toEqual(['s', 'b']);
    expect(idsOf(relatedTo('b', catalogue(all)))).toEqual(['a']);
  });

  test('is empty for an article that stands alone or is not there', () => {
    expect(relatedTo('a', catalogue([card('a', { related: ['a', 'gone'] })]))).toEqual([]);
    expect(relatedTo('gone', catalogue([card('a')]))).toEqual([]);
  });

  test('keeps these rules in every library', () => {
    const id = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h');
    const anyCard = fc
      .record({
        id,
        topic: fc.constantFrom('joints', 'mind'),
        related: fc.array(fc.oneof(id, fc.constant('gone')), { maxLength: 8 }),
        sensitive: fc.boolean(),
      })
      .map(({ id, ...parts }) => card(id, parts));
    const anyCards = fc.uniqueArray(anyCard, { selector: ({ id }) => id, minLength: 1 });
    fc.assert(
      fc.property(anyCards, (cards) => {
        const known = new Set(idsOf(cards));
        for (const { id, related, topic } of cards) {
          const found = relatedTo(id, catalogue(cards));
          const ids = idsOf(found);
          expect(ids).not.toContain(id);
          expect(new Set(ids).size).toBe(ids.length);
          expect(ids.length).toBeLessThanOrEqual(5);
          const listed = [...new Set(related)].filter((other) => known.has(other) && other !== id);
          expect(ids.slice(0, listed.length)).toEqual(listed.slice(0, 5));
          for (const other of found.slice(listed.length)) {
            expect(other).toMatchObject({ topic, sensitive: false });
          }
        }
      }),
    );
  });
});
