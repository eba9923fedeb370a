import { describe, expect, test } from 'vitest';
import { cutArticle, samePlace } from '../../../renderer/speech/cut-article.js';
import { cutBlocks, type SpokenWords } from '../../../renderer/speech/cut.js';
import { everyBlock } from '../../component/library.js';
import { plain } from '../renderer/samples.js';

const words: SpokenWords = {
  box: (kind) => `Box of ${kind}`,
  table: (rows) => `Table of ${rows}.`,
  picture: (alt) => `Picture: ${alt}`,
};
const all = cutBlocks(everyBlock, 'body', { language: 'en', words });
const said = all.map(({ text }) => text);

describe('an article', () => {
  test('is said without the numbers of its sources', () => {
    expect(said[0]).toBe('An opening with strong words, emphasis and a tendon our page');
  });

  test('has its numbered lists counted and its other lists plain', () => {
    expect(said).toContain('3. First comes this.');
    expect(said).toContain('4. Then comes that.');
    const inner = all.find(({ place }) => place === 'body.6.0.1.0.0');
    expect(inner?.text).toMatch(/nerve/);
  });

  test('has its tables said cell by cell, each with what its column is about', () => {
    const from = said.indexOf('Table of 2.');
    expect(
      said.slice(from, from + 7).map((text) => text.replace(/^.*placebo.*$/, 'placebo')),
    ).toEqual([
      'Table of 2.',
      'placebo',
      'People: 40',
      'Helped: No',
      'Second',
      'People: 120',
      'Helped: A little',
    ]);
    expect(all[from]).toMatchObject({ place: 'body.7', from: 0, to: 0 });
    expect(all[from + 2]).toMatchObject({ place: 'body.7.0.1', from: 0, to: 2 });
  });

  test('announces what kind of box comes, once', () => {
    expect(said).toContain('Box of emergency');
    expect(said).toContain('Box of warning. After an operation');
    expect(all.find(({ text }) => text.includes('After an operation'))).toMatchObject({
      from: 0,
      to: 'Afteranoperation'.length,
    });
  });

  test('has its pictures told', () => {
    expect(said).toContain('Picture: Fibres under load.');
  });

  const article = {
    language: 'es',
    title: 'Título.',
    notes: [{ place: 'review', text: 'Not reviewed.' }],
    short: 'In short',
    keyPoints: [plain('Punto uno.'), plain('Punto dos. Y más.')],
    body: everyBlock.slice(0, 2),
    ours: 'en',
  };

  test('begins with title, review and key points, each in its own language', () => {
    expect(
      cutArticle(article, words)
        .slice(0, 6)
        .map(({ place, language, text }) => `${place} ${language} ${text}`),
    ).toEqual([
      'title es Título.',
      'review en Not reviewed.',
      'short en In short',
      'key.0 es Punto uno.',
      'key.1 es Punto dos.',
      'key.1 es Y más.',
    ]);
  });

  test('goes on at the same place in another language', () => {
    const spanish = cutArticle(article, words);
    const english = cutArticle(
      { ...article, keyPoints: [plain('Point one.'), plain('Point two. And more.')] },
      words,
    );
    expect(samePlace(spanish[5], spanish)).toBe(5);
    expect(samePlace(spanish[5], english)).toBe(4);
    expect(samePlace(undefined, english)).toBe(0);
    expect(samePlace({ ...spanish[5]!, place: 'gone' }, english)).toBe(0);
  });
});
