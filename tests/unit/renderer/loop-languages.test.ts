import { describe, expect, test } from 'vitest';
import type { ArticleCard } from '../../../main/contract/article.js';
import { defaultSettings } from '../../../main/contract/settings.js';
import { Loop } from '../../../renderer/screens/loop.js';
import { card, catalogue, settings } from './samples.js';

const now = Temporal.ZonedDateTime.from('2026-11-20T12:00[Europe/Berlin]');

/** An article in these languages, with a title slide only. */
function inLanguages(id: string, languages: readonly string[]): ArticleCard {
  const text = (language: string) => ({
    title: `${id} ${language}`,
    summary: '',
    keyPoints: [],
    minutes: 1,
  });
  return {
    ...card(id),
    texts: Object.fromEntries(languages.map((language) => [language, text(language)])),
  };
}

function source(
  languages: 'usual' | 'alternate',
  cards: readonly ArticleCard[],
  offered: readonly string[] = ['en', 'es'],
) {
  return {
    catalogue: { ...catalogue(cards), languages: ['en', 'es'] },
    settings: settings({
      languages: [...offered],
      rotation: { ...defaultSettings.rotation, languages },
    }),
  };
}

const both = ['en', 'es'];
const two = [inLanguages('a', both), inLanguages('b', both)];

/** The next slides, as what they say and the language that they were asked for. */
function play(loop: Loop, count: number): string[] {
  return Array.from({ length: count }, () => {
    const { view, language } = loop.advance(now);
    return `${view.headline}, ${language}`;
  });
}

describe('the loop', () => {
  test('plays in the usual language', () => {
    expect(play(new Loop(1, source('usual', two)), 3)).toEqual([
      'a en, en',
      'b en, en',
      'a en, en',
    ]);
    const spanish = source('usual', two, ['es', 'en']);
    expect(play(new Loop(1, spanish), 2)).toEqual(['a es, es', 'b es, es']);
  });

  test('plays each article in the next language where the clinic says so', () => {
    expect(play(new Loop(1, source('alternate', two)), 4)).toEqual([
      'a en, en',
      'b es, es',
      'a es, es',
      'b en, en',
    ]);
  });

  test('keeps all slides of an article in one language', () => {
    const loop = new Loop(1, source('alternate', [card('a'), inLanguages('b', both)]));
    const languages = play(loop, 4).map((slide) => slide.split(', ')[1]);
    expect(languages).toEqual(['en', 'en', 'en', 'es']);
  });

  test('speaks the visitor’s language at once, and the clinic’s again after', () => {
    const loop = new Loop(1, source('usual', two));
    const standing = loop.advance(now);
    loop.choose('es');
    expect(loop.revision).toBe(1);
    expect(loop.again(standing, now)?.view).toMatchObject({ headline: 'a es', language: 'es' });
    expect(play(loop, 1)).toEqual(['b es, es']);
    loop.choose(null);
    expect(play(loop, 1)).toEqual(['a en, en']);
  });

  test('shows an article in what it has, and still speaks the language that was asked for', () => {
    const loop = new Loop(1, source('usual', [inLanguages('a', ['en'])], ['es', 'en']));
    expect(play(loop, 1)).toEqual(['a en, es']);
  });

  test('ends an article in its language, unless that is not offered any more', () => {
    const loop = new Loop(1, source('alternate', two));
    loop.advance(now);
    const standing = loop.advance(now);
    expect(standing.language).toBe('es');
    loop.replace(source('alternate', two));
    expect(loop.again(standing, now)?.language).toBe('es');
    loop.replace(source('alternate', two, ['en']));
    expect(loop.again(standing, now)?.language).toBe('en');
  });
});
