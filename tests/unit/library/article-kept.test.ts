import { describe, expect, test } from 'vitest';
import { articleFile, libraryOf, outcomeOf, svg, text } from './make-library.js';

const file = 'articles/one/article.yaml';
const source = (id: string) => `  - { id: ${id}, by: B, title: T, where: W }\n`;
const twice = `${articleFile}sources:\n${source('a')}${source('b')}${source('a')}`;

describe('an article.yaml with which the article is shown all the same', () => {
  test.each<[string, string, string[]]>([
    [
      'an unknown key',
      `${articleFile}revewer: B`,
      ['line 3: revewer is not known here: is it a typing error?'],
    ],
    [
      'an unknown key inside',
      `${articleFile}hero:\n  file: a.svg\n  alt: { en: A }\n  art: x`,
      ['line 6: hero art is not known here: is it a typing error?'],
    ],
    [
      'a source that nobody cites',
      `${articleFile}sources:\n${source('a')}`,
      ['line 4: source `a` is never cited'],
    ],
    [
      'a related one that is gone',
      `${articleFile}related:\n  - two\n  - gone`,
      ['line 5: related `gone` is not an article that can be shown; it is left out'],
    ],
    [
      'itself',
      `${articleFile}related: [one]`,
      ['line 3: related `one` is this article itself; it is left out'],
    ],
    [
      'a related one twice',
      `${articleFile}related: [two, two]`,
      ['line 3: related `two` is listed twice; the second is left out'],
    ],
    [
      'an unknown topic',
      'topic: heart\nauthor: A',
      ['line 1: topic `heart` is not in library.yaml; a plain one stands in for it'],
    ],
    [
      'a hero that is gone',
      `${articleFile}hero: { file: b.svg, alt: { en: A } }`,
      ['line 3: hero `b.svg` is not in this folder; the article has no picture'],
    ],
    [
      'a hero on the web',
      `${articleFile}hero: { file: 'https://a.org/a.svg', alt: { en: A } }`,
      [
        "line 3: hero `https://a.org/a.svg` is not in this folder: put the file beside the article's texts; the article has no picture",
      ],
    ],
    [
      'a hero without English',
      `${articleFile}hero: { file: a.svg, alt: { fr: A } }`,
      ['line 3: hero alt has no line for `en`'],
    ],
  ])('%s', async (_, content, expected) => {
    const { report, article } = await outcomeOf({
      [file]: content,
      'articles/one/a.svg': svg,
      'articles/two/article.yaml': articleFile,
      'articles/two/en.md': text(),
    });
    expect(report).toEqual(expected.map((line) => `${file}: ${line}`));
    expect(article).toBeDefined();
  });

  test('a source listed twice keeps its first number', async () => {
    const { report, article } = await outcomeOf({
      [file]: twice,
      'articles/one/en.md': text('One.[^b]\n\nTwo.[^a]'),
    });
    expect(report).toEqual([
      `${file}: line 6: source \`a\` is listed twice; the second one is left out`,
    ]);
    expect(article?.sources.map(({ id }) => id)).toEqual(['a', 'b']);
  });
});

test('what is left out takes its default, and what is there is kept', async () => {
  const { report, article } = await outcomeOf({ [file]: articleFile });
  expect(report).toEqual([]);
  expect(article).toMatchObject({
    id: 'one',
    topic: 'mind',
    related: [],
    sensitive: false,
    hero: null,
    author: 'A. Author',
    reviewer: null,
    reviewed: null,
    due: null,
    sources: [],
  });
  expect(Object.keys(article ?? {}).sort()).toEqual(
    'author due hash hero id related reviewed reviewer sensitive sources texts topic'.split(' '),
  );
});

test('a source keeps its words; its address is printed without https', async () => {
  const { article } = await outcomeOf({
    [file]: `${articleFile}sources:\n  - id: a\n    by: B\n    title: T\n    where: W, 2020\n    address: https://doi.org/10.1/x/\n    secondhand: true\n`,
    'articles/one/en.md': text('One.[^a]'),
  });
  expect(article?.sources).toEqual([
    { id: 'a', by: 'B', title: 'T', where: 'W, 2020', address: 'doi.org/10.1/x', secondhand: true },
  ]);
});

test('related articles that are left out are not offered', async () => {
  const { articles } = await libraryOf({
    [file]: `${articleFile}related: [two, three]`,
    'articles/two/article.yaml': articleFile,
    'articles/two/en.md': text('<b>'),
    'articles/three/article.yaml': articleFile,
    'articles/three/en.md': text(),
  });
  expect(articles.find(({ id }) => id === 'one')?.related).toEqual(['three']);
});

test('a source counts as cited when a second language cites it', async () => {
  const { report } = await outcomeOf({
    'library.yaml':
      'name: T\nlanguages: [en, es]\ntopics: [{ id: mind, hue: plum, title: { en: M, es: M } }]\n',
    [file]: `${articleFile}sources:\n${source('a')}`,
    'articles/one/es.md': text('Uno.[^a]'),
  });
  expect(report).toEqual([]);
});
