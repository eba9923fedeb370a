import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { GlossaryTerm } from '../../../../main/contract/article.js';
import { colemanLiauGrade } from '../../../../main/library/meter/english.js';
import { houses } from '../../../../main/library/meter/houses.js';
import { measureLibrary } from '../../../../main/library/meter/library.js';
import { measureText } from '../../../../main/library/meter/measure.js';
import { fernandezHuerta } from '../../../../main/library/meter/spanish.js';

const notices = `> [!NOTE] About this article
> This page is for learning. It is not medical advice. Ask your clinician. In an emergency, call 911.
> Results differ, and none are promised. Do not stop a medicine. This clinic may earn money.`;

const front = `---
title: Rest
summary: Why rest helps.
keyPoints: [Rest helps., Sleep helps., Walks help.]
---`;

const fda: GlossaryTerm = {
  id: 'fda',
  forms: { en: ['FDA', 'Food and Drug Administration'] },
  meaning: { en: 'An agency.' },
};

const measure = (body: string, language = 'en', glossary: readonly GlossaryTerm[] = [fda]) =>
  measureText(
    {
      article: 'rest',
      language,
      file: `articles/rest/${language}.md`,
      text: `${front}\n\n${body}\n\n${notices}\n`,
    },
    glossary,
  );

const faults = (body: string) =>
  measure(body)?.faults.map(({ kind, line, quote }) => [kind, line, quote]);

describe('the formulas', () => {
  it('Coleman-Liau counts letters and sentences', () => {
    // 6 words of 17 letters in 1 sentence: 5.88 × 17/6 − 29.6 × 1/6 − 15.8.
    expect(colemanLiauGrade('The cat sat on the mat.')).toBeCloseTo(-4.0733, 4);
    expect(() => colemanLiauGrade('# Only a heading')).toThrow('no running text');
  });

  it('Fernández-Huerta counts syllables and words', () => {
    // 8 words, 2 sentences, 13 syllables: 206.84 − 60 × 13/8 − 1.02 × 8/2.
    expect(fernandezHuerta(['La sangre sale del brazo. Le duele poco.'])).toBeCloseTo(105.26, 5);
    expect(() => fernandezHuerta([])).toThrow('no running text');
  });
});

describe('a text', () => {
  it('that is plain has two grades and no faults', () => {
    const reading = measure('Rest helps you heal. Sleep well.');
    expect(reading?.faults).toEqual([]);
    expect(reading?.grades.map(({ formula, passed }) => [formula, passed])).toEqual([
      ['Flesch-Kincaid', true],
      ['Coleman-Liau', true],
    ]);
    expect(reading?.words).toBe(43);
  });

  it('that is too hard is told by both formulas, at its longest sentence', () => {
    const hard = 'Multidisciplinary rehabilitation necessitates comprehensive individualization.';
    const reading = measure(`Rest.\n\n${Array(9).fill(hard).join(' ')}`);
    const found = reading?.faults.filter(({ kind }) => kind === 'hard');
    expect(found?.map(({ quote }) => quote)).toEqual(['Flesch-Kincaid', 'Coleman-Liau']);
    expect(reading?.grades.every(({ passed }) => !passed)).toBe(true);
  });

  it('has its long sentence named, with its line in the file', () => {
    const long = `You ${'rest and '.repeat(12)}heal.`;
    expect(faults(`Rest.\n\n${long}`)).toEqual([['long', 9, long]]);
    expect(measure(`Rest.\n\n${long}`)?.longestSentence).toBe(26);
  });

  it('has its banned words named, also above the body', () => {
    expect(faults('Rest.\n\nThis miracle heals.')).toEqual([['banned', 9, 'miracle']]);
    const text = front.replace('Why rest helps.', 'Rest is a cure.');
    const reading = measureText(
      { article: 'rest', language: 'en', file: 'en.md', text: `${text}\n\nRest.\n\n${notices}` },
      [],
    );
    expect(reading?.faults.map(({ kind, line }) => [kind, line])).toEqual([['banned', 3]]);
  });

  it('has short forms and medical words named that the glossary leaves out', () => {
    expect(faults('The FDA says rest.')).toEqual([]);
    expect(faults('The NIH says rest.\n\nAsk the NIH.')).toEqual([['unexplained', 7, 'NIH']]);
    expect(faults('Rest your lesion.')).toEqual([['unexplained', 7, 'lesion']]);
    const lesion = { id: 'lesion', forms: { en: ['skin lesion'] }, meaning: { en: 'A sore.' } };
    expect(measure('Rest your lesion.', 'en', [lesion])?.faults).toEqual([]);
  });

  it('has its share of sentences named in which nobody acts', () => {
    const reading = measure('The arm is numbed. The blood is drawn. It is not often spun. Rest.');
    // 4 of 11: “none are promised” of the notices is one, too.
    expect(reading?.passive).toBe(36);
    expect(reading?.faults.map(({ kind, line, value }) => [kind, line, value])).toEqual([
      ['passive', 7, 36],
    ]);
  });

  it('has every notice named that is missing', () => {
    const text = `${front}\n\nRest.\n\n${notices.replace('call 911', 'call us')}\n`;
    const file = { article: 'ketamine', language: 'en', file: 'en.md', text };
    const missing = measureText(file, [])?.faults.map(({ line, quote }) => [line, quote]);
    expect(missing).toContainEqual([9, 'emergency: 911']);
    expect(missing).toContainEqual([9, '988 line']);
    const bare = { ...file, text: `${front}\n\nRest.\n` };
    const quotes = measureText(bare, [])?.faults.map(({ quote }) => quote);
    expect(quotes?.slice(0, 2)).toEqual(['About this article', 'for learning']);
    // The box, eight notices of every article and four of this one.
    expect(quotes).toHaveLength(13);
  });

  it('in a language without a formula is counted, not judged', () => {
    const reading = measure('Repos et sommeil.', 'fr');
    expect(reading?.grades).toEqual([]);
    expect(reading?.faults).toEqual([]);
    expect(reading?.longestSentence).toBeGreaterThan(0);
  });

  it('in a variety of a language follows the language', () => {
    expect(measure('Rest helps you heal.', 'en-US')?.grades).toHaveLength(2);
  });

  it('without words or front matter is nobody’s to measure', () => {
    const file = { article: 'x', language: 'en', file: 'en.md' };
    expect(measureText({ ...file, text: 'Rest.' }, [])).toBeNull();
    expect(measureText({ ...file, text: `${front}\n\n## Only a heading\n` }, [])).toBeNull();
  });

  it('with a figure of any length is measured', () => {
    const figure = '9'.repeat(400);
    for (const language of Object.keys(houses)) {
      expect(measure(`It is ${figure}.`, language)?.words).toBeGreaterThan(1);
    }
  });
});

it('Spanish tells each section that is too hard', () => {
  const hard =
    'La administración subcutánea de inmunosupresores requiere monitorización hematológica.';
  const reading = measure(`Descanse.\n\n## Riesgos\n\n${hard}`, 'es');
  const found = reading?.faults.filter(({ kind, quote }) => kind === 'hard' && quote === 'INFLESZ');
  expect(found?.map(({ line }) => line)).toContain(9);
});

describe('the library that ships', async () => {
  const root = fileURLToPath(new URL('../../../../content', import.meta.url));
  const readings = await measureLibrary(root);

  it('is measured whole', () => {
    expect(new Set(readings.map(({ article }) => article)).size).toBe(6);
    expect(readings).toHaveLength(12);
  });

  it.each(readings)('$article in $language passes', ({ faults: found, grades }) => {
    expect(found).toEqual([]);
    expect(grades.map(({ passed }) => passed)).toEqual([true, true]);
  });
});
