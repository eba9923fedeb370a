import { describe, expect, test } from 'vitest';
import type { StagedArticle, StagedLibrary } from '../../../main/contract/staff.js';
import {
  countStaged,
  problemLine,
  signatureSentence,
  size,
  stagedSentence,
} from '../../../renderer/staff/libraries/words.js';

const article = (change: StagedArticle['change'], problems = 0): StagedArticle => ({
  id: change,
  title: change,
  change,
  problems: Array.from({ length: problems }, () => ({ file: 'a.md', line: 1, message: 'bad' })),
});

const staged = (articles: StagedArticle[], problems = 0): StagedLibrary => ({
  name: 'Library',
  version: '2',
  articles,
  problems: Array.from({ length: problems }, () => ({ file: '.', line: null, message: 'bad' })),
  bytes: 1,
  signature: 'not-asked',
});

describe('a staged library in one line', () => {
  test.each([
    [staged([article('same')]), '1 article, all as before'],
    [
      staged([
        ...Array.from({ length: 8 }, () => article('same')),
        article('new'),
        article('new'),
        article('changed', 2),
        article('same'),
        article('removed'),
      ]),
      '12 articles: 2 new, 1 changed, 1 no longer there, 1 with a problem',
    ],
    [staged([article('same', 1), article('same', 3)]), '2 articles: 2 with a problem'],
    [staged([], 1), '0 articles: 1 problem in the library itself'],
    [staged([article('same')], 2), '1 article: 2 problems in the library itself'],
  ])('%#', (library, sentence) => {
    expect(stagedSentence(library)).toBe(sentence);
  });

  test('what is no longer there is not part of the whole', () => {
    expect(countStaged([article('removed'), article('new')])).toEqual({
      whole: 1,
      added: 1,
      changed: 0,
      removed: 1,
      troubled: 0,
    });
  });
});

test('only a signature that somebody asked for is spoken of, and a refused one says what to do', () => {
  expect(signatureSentence('not-asked')).toBeNull();
  expect(signatureSentence('good')).toMatch(/signed/i);
  expect(signatureSentence('missing')).toMatch(/ask/i);
  expect(signatureSentence('bad')).toMatch(/ask/i);
});

test('a problem names its file, and its line where there is one', () => {
  expect(problemLine({ file: 'a/en.md', line: 3, message: 'summary is missing' })).toBe(
    'a/en.md, line 3: summary is missing',
  );
  expect(problemLine({ file: 'a', line: null, message: 'is empty' })).toBe('a: is empty');
});

test.each([
  [0, '0 bytes'],
  [999, '999 bytes'],
  [1000, '1 kB'],
  [12_400_000, '12.4 MB'],
  [3_000_000_000_000, '3 TB'],
  [5_000_000_000_000_000, '5,000 TB'],
])('%d bytes', (bytes, words) => {
  expect(size(bytes, 'en')).toBe(words);
});
