import { describe, expect, it } from 'vitest';
import type { ArticleSummary, Catalogue } from '../../../main/contract/article.js';
import { boardLanguages, countParity, parityOf } from '../../../renderer/staff/libraries/parity.js';
import {
  faultWords,
  gradeWords,
  languageWords,
  levelWords,
  parityWords,
} from '../../../renderer/staff/libraries/reading-words.js';

const text: ArticleSummary = { title: 'A', summary: 'B', keyPoints: [], minutes: 1 };
const card = (texts: Record<string, ArticleSummary>) =>
  ({ id: 'x', texts }) as unknown as Catalogue['articles'][number];
const library = { languages: ['en', 'es'] };
const checked = { ...text, translation: { by: 'Ana Ruiz', on: '2026-05-03' } };
const awaiting = { ...text, translation: 'awaiting' } as const;

describe('an article in a language', () => {
  it('is the original, checked, awaiting, or missing', () => {
    const state = (texts: Record<string, ArticleSummary>, tag: string) =>
      parityOf(card(texts), tag, library);
    expect(state({ en: text }, 'en')).toEqual({ state: 'original' });
    expect(state({ en: text, es: awaiting }, 'es')).toEqual({ state: 'awaiting' });
    expect(state({ en: text, es: checked }, 'es')).toEqual({
      state: 'checked',
      by: 'Ana Ruiz',
      on: '2026-05-03',
    });
    expect(state({ en: text }, 'es')).toEqual({ state: 'missing', instead: 'en' });
    expect(state({}, 'es')).toEqual({ state: 'missing', instead: null });
  });

  it('is there in a relative of the language', () => {
    expect(parityOf(card({ en: text, es: awaiting }), 'es-MX', library).state).toBe('awaiting');
  });

  it('says what patients get instead', () => {
    expect(parityWords({ state: 'missing', instead: 'en' })).toBe('Patients get it in English.');
    expect(parityWords({ state: 'checked', by: 'Ana Ruiz', on: '2026-05-03' })).toBe(
      'By Ana Ruiz on May 3, 2026.',
    );
  });
});

describe('the board', () => {
  const articles = [
    card({ en: text, es: checked }),
    card({ en: text, es: awaiting }),
    card({ en: text }),
  ];

  it('has the languages of the library, then others that are offered', () => {
    expect(boardLanguages(library, ['es', 'en', 'vi', 'es-MX'])).toEqual(['en', 'es', 'vi']);
  });

  it('counts each language', () => {
    expect(countParity({ articles, ...library }, 'es')).toEqual({
      original: 0,
      checked: 1,
      awaiting: 1,
      missing: 1,
    });
    expect(languageWords(articles, library.languages, 'es')).toBe(
      'Spanish: 2 of 3 articles, 1 not checked by a medical translator.',
    );
    expect(languageWords(articles, library.languages, 'en')).toBe('English: all 3 articles.');
  });
});

describe('how a text reads', () => {
  const english = { formula: 'Flesch-Kincaid', limit: 8, higherIsEasier: false, passed: true };
  const spanish = { formula: 'INFLESZ', limit: 55, higherIsEasier: true, passed: true };

  it.each([
    [[{ ...english, score: 6.4 }], 'School grade 6'],
    [[{ ...english, score: -1.2 }], 'School grade 1'],
    [[{ ...spanish, score: 80 }], 'Very easy to read'],
    [[{ ...spanish, score: 65 }], 'Quite easy to read'],
    [[{ ...spanish, score: 55 }], 'Normal to read'],
    [[{ ...spanish, score: 54.9 }], 'Somewhat hard to read'],
    [[{ ...spanish, score: 39 }], 'Very hard to read'],
    [[], 'Nobody here can judge this language.'],
  ])('%j is said so', (grades, words) => {
    expect(levelWords(grades)).toBe(words);
  });

  it('names the formula and what is asked', () => {
    expect(gradeWords({ ...english, score: 6.4 })).toBe(
      'Flesch-Kincaid: grade 6.4. It should be 8 or less.',
    );
    expect(gradeWords({ ...spanish, score: 67 })).toBe('INFLESZ: 67. It should be 55 or more.');
  });

  it('says each kind of fault apart', () => {
    const kinds = ['hard', 'long', 'banned', 'unexplained', 'passive', 'missing'] as const;
    const said = kinds.map((kind) =>
      faultWords({ kind, file: 'en.md', line: 4, quote: 'these words', value: 31 }),
    );
    expect(new Set(said).size).toBe(kinds.length);
    for (const words of said) expect(words).toContain('these words');
  });
});
