import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { longestPiece, sentencesOf, signs } from '../../../renderer/speech/sentences.js';

const texts = (text: string, language = 'en'): readonly string[] =>
  sentencesOf(text, language).map((piece) => piece.text);

describe('a text', () => {
  test('is cut at the ends of its sentences', () => {
    expect(texts('It may help. Does it? Ask us! Then decide.')).toEqual([
      'It may help.',
      'Does it?',
      'Ask us!',
      'Then decide.',
    ]);
    expect(texts('¿Ayuda? No siempre. Pregúntenos.', 'es')).toEqual([
      '¿Ayuda?',
      'No siempre.',
      'Pregúntenos.',
    ]);
  });

  test.each([
    ['en', 'Ask Dr. Lee about it.'],
    ['en', 'Take something, e.g. Tylenol, with food.'],
    ['en', 'A study by J. Smith found it.'],
    ['en', 'It took 2.5 hours.'],
    ['es', 'Pregunte a la Dra. López por ello.'],
    ['es', 'Tome algo, p. ej. Tylenol, con comida.'],
    ['es', 'En EE. UU. Se usa poco.'],
  ])('is not cut after what is only shortened (%s): %s', (language, text) => {
    const pieces = texts(text, language);
    expect(pieces[0]).not.toMatch(/(Dr|Dra|e\.g|p|ej|J|EE)\.$/);
    if (!text.includes('UU.')) expect(pieces).toEqual([text]);
  });

  test('that is long is cut after its clauses, so that no service stops in the middle', () => {
    const clause = 'it helps some people for a short time and others not at all, ';
    const pieces = texts(`When studies look at it closely, ${clause.repeat(6)}and that is all.`);
    expect(pieces.length).toBeGreaterThan(2);
    for (const piece of pieces.slice(0, -1)) expect(piece).toMatch(/,$/);
  });

  test('is spoken without the signs that only the eye needs', () => {
    expect(texts('A  long\n term. Co\u00adoperate, off\u2011label.')).toEqual([
      'A long term.',
      'Cooperate, off-label.',
    ]);
    expect(texts(' — ')).toEqual([]);
  });

  test('is all said, in order, whatever stands in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 600 }), (text) => {
        const pieces = sentencesOf(text, 'en');
        let end = 0;
        for (const { from, to, text: said } of pieces) {
          expect(from).toBeGreaterThanOrEqual(end);
          expect(to).toBeGreaterThan(from);
          expect(said.length).toBeLessThanOrEqual(longestPiece);
          end = to;
        }
        expect(end).toBeLessThanOrEqual(signs(text));
      }),
    );
  });

  test('has its pieces where they stand, counted without space', () => {
    const text = 'One two. Three!';
    expect(sentencesOf(text, 'en')).toEqual([
      { text: 'One two.', from: 0, to: 7 },
      { text: 'Three!', from: 7, to: 13 },
    ]);
  });
});
