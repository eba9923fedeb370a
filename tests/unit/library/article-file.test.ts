import { describe, expect, test } from 'vitest';
import { articleFile, outcomeOf } from './make-library.js';

const file = 'articles/one/article.yaml';
const source = (id: string) => `  - { id: ${id}, by: B, title: T, where: W }\n`;

describe('an article.yaml with which the article is not shown', () => {
  test.each<[string, string, string]>([
    ['no topic', 'author: A', 'line 1: topic is missing'],
    ['no author', 'topic: mind', 'line 2: author is missing'],
    ['an empty author', 'topic: mind\nauthor:', 'line 2: author is empty'],
    [
      'a topic that is no id',
      'topic: Mind & body\nauthor: A',
      'line 1: topic must be made of small letters, digits and hyphens',
    ],
    [
      'a day in words',
      `${articleFile}reviewed: 30 November 2026`,
      'line 3: reviewed must be a day such as 2026-11-30',
    ],
    [
      'a day that does not exist',
      `${articleFile}due: 2026-02-30`,
      'line 3: due must be a day such as 2026-11-30',
    ],
    [
      'sensitive in words',
      `${articleFile}sensitive: maybe`,
      'line 3: sensitive must be true or false',
    ],
    ['related that is no list', `${articleFile}related: two`, 'line 3: related must be a list'],
    ['a hero without words', `${articleFile}hero:\n  file: a.svg`, 'line 3: hero alt is missing'],
    [
      'a hero with words in no language',
      `${articleFile}hero:\n  file: a.svg\n  alt: Lines`,
      'line 5: hero alt must have a line for each language, such as `en:`',
    ],
    [
      'a source without a title',
      `${articleFile}sources:\n${source('a')}  - { id: b, by: B, where: W }`,
      'line 5: sources 2 title is missing',
    ],
    [
      'a source that is only words',
      `${articleFile}sources:\n  - Smith 2020`,
      'line 4: sources 1 must be made of lines such as `id:` and `by:`',
    ],
    ['a list', '- topic: mind', 'line 1: must be made of lines such as `key: value`'],
    ['words', 'mind', 'line 1: must be made of lines such as `key: value`'],
    [
      'a bad indent',
      'topic: mind\n author: A',
      'line 1: holds a second colon (put the words after the first one in quotes), or the next line is indented too far',
    ],
    ['nothing', ' \n', 'is empty'],
  ])('%s', async (_, content, expected) => {
    const { report, article } = await outcomeOf({ [file]: content });
    expect(report).toEqual([`${file}: ${expected}`]);
    expect(article).toBeUndefined();
  });

  test('a missing one', async () => {
    const { report, article } = await outcomeOf({ [file]: null });
    expect(report).toEqual([`${file}: is missing`]);
    expect(article).toBeUndefined();
  });

  test('one that expands without end', async () => {
    const bomb = ['n0: &n0 [x, x, x, x, x, x, x, x, x]'];
    for (let level = 1; level < 8; level += 1) {
      const aliases = Array.from({ length: 9 }, () => `*n${level - 1}`).join(', ');
      bomb.push(`n${level}: &n${level} [${aliases}]`);
    }
    const { report } = await outcomeOf({ [file]: bomb.join('\n') });
    expect(report).toEqual([`${file}: repeats or nests too much to be read: write it out plainly`]);
  });
});
