import { expect, it } from 'vitest';
import type { Reading } from '../../../../main/contract/reading.js';
import { reportOf } from '../../../../main/library/meter/report.js';

const reading: Reading = {
  article: 'rest',
  language: 'en',
  words: 120,
  grades: [
    { formula: 'Flesch-Kincaid', score: 8.4, limit: 8, higherIsEasier: false, passed: false },
    { formula: 'Coleman-Liau', score: 7, limit: 8, higherIsEasier: false, passed: true },
  ],
  meanSentence: 11.2,
  longestSentence: 31,
  passive: 12,
  faults: [],
};

const file = 'articles/rest/en.md';

it('says how each text reads, in one line', () => {
  expect(reportOf([reading])).toBe(
    `${file}: 120 words · Flesch-Kincaid 8.4 (at most 8: too hard) · Coleman-Liau 7 (at most 8) · ` +
      'sentences 11.2 words on average, 31 in the longest · nobody acts in 12 %\n\n' +
      '1 text measured, 0 faults',
  );
});

it('names each fault with its file and line', () => {
  const report = reportOf([
    {
      ...reading,
      faults: [
        { kind: 'hard', file, line: 7, quote: 'Flesch-Kincaid', value: 8.4 },
        { kind: 'long', file, line: 9, quote: `${'word '.repeat(31)}end.`, value: 32 },
        { kind: 'long', file, line: null, quote: '', value: 19 },
        { kind: 'banned', file, line: 11, quote: 'miracle', value: null },
        { kind: 'unexplained', file, line: 12, quote: 'NIH', value: null },
        { kind: 'passive', file, line: 13, quote: 'It is done.', value: 30 },
        { kind: 'missing', file, line: 20, quote: 'emergency: 911', value: null },
      ],
    },
  ]);
  expect(report.split('\n').slice(1)).toEqual([
    `  ${file}:7: too hard by Flesch-Kincaid (8.4); begin here`,
    `  ${file}:9: a sentence of 32 words, at most 25: “${'word '.repeat(18).trimEnd()}…”`,
    `  ${file}: sentences have 19 words on average, at most 15`,
    `  ${file}:11: promises or presses: “miracle”`,
    `  ${file}:12: is not in the glossary: “NIH”`,
    `  ${file}:13: nobody acts in 30 % of the sentences, at most 20 %; the first: “It is done.”`,
    `  ${file}:20: a notice that patients are owed is missing: emergency: 911`,
    '',
    '1 text measured, 7 faults',
  ]);
});

it('counts a text in a language that nobody here can judge', () => {
  const french = { ...reading, language: 'fr', grades: [] };
  expect(reportOf([french])).toContain('no formula for this language');
  expect(reportOf([french])).not.toContain('nobody acts');
});
