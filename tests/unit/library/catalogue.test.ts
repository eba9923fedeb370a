import { expect, test } from 'vitest';
import { catalogueOf, reportOf } from '../../../main/library/index.js';
import { readLibrary } from '../../../main/library/read.js';
import { articleFile, libraryOf, svg, text } from './make-library.js';

/** Paths of everything in a value that is not frozen. */
function thawed(value: unknown, path = 'library'): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const inside = Object.entries(value).flatMap(([key, part]) => thawed(part, `${path}.${key}`));
  return Object.isFrozen(value) ? inside : [path, ...inside];
}

const full = {
  'glossary.yaml': '- { id: a, forms: { en: [good] }, meaning: { en: B } }\n',
  'articles/one/a.svg': svg,
  'articles/one/article.yaml': `${articleFile}sources:\n  - { id: a, by: B, title: T, where: W }\nhero: { file: a.svg, alt: { en: A } }\n`,
  'articles/one/en.md': text('A good text.[^a]\n\n- a\n\n| a |\n| - |\n| b |\n\n> [!TIP] a\n> b'),
};

test('a library is frozen to its last word', async () => {
  const library = await libraryOf(full);
  expect(library.problems).toHaveLength(1);
  expect(thawed(library)).toEqual([]);
  expect(thawed(await readLibrary('/not/there'))).toEqual([]);
});

test('a catalogue is the library without bodies, frozen as well', async () => {
  const library = await libraryOf(full);
  const catalogue = catalogueOf(library);
  const { name, version, languages, topics, glossary } = library;
  const [article] = library.articles;
  expect(article?.texts['en']?.body).toHaveLength(4);
  expect(article?.hash).toMatch(/^[0-9a-f]{64}$/);
  expect(catalogue).toEqual({
    name,
    version,
    languages,
    topics,
    glossary,
    articles: [
      {
        id: 'one',
        topic: 'mind',
        related: [],
        sensitive: false,
        author: 'A. Author',
        due: null,
        hash: article?.hash,
        hero: { src: 'kiosk://content/articles/one/a.svg', alt: { en: 'A' } },
        texts: {
          en: {
            title: 'Title',
            summary: 'Summary.',
            keyPoints: article?.texts['en']?.keyPoints,
            minutes: 1,
          },
        },
      },
    ],
  });
  expect(thawed(catalogue)).toEqual([]);
});

test('both cross the border between processes as they are', async () => {
  const library = await libraryOf(full);
  expect(structuredClone(library)).toEqual(library);
  expect(structuredClone(catalogueOf(library))).toEqual(catalogueOf(library));
});

test.each([
  [[], ''],
  [
    [{ file: 'a/en.md', line: 3, message: 'summary is missing' }],
    'a/en.md: line 3: summary is missing',
  ],
  [
    [
      { file: 'a/en.md', line: null, message: 'is empty' },
      { file: '.', line: null, message: 'is missing' },
    ],
    'a/en.md: is empty\nlibrary folder: is missing',
  ],
  [[{ file: 'a\nb', line: null, message: 'is left\tout' }], 'a b: is left out'],
])('a report has one line for each problem', (problems, expected) => {
  expect(reportOf(problems)).toBe(expected);
});
