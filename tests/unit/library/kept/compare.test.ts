import { expect, test } from 'vitest';
import type { Library } from '../../../../main/contract/article.js';
import { stagedLibraryOf } from '../../../../main/library/kept/compare.js';
import type { Staged } from '../../../../main/library/intake/stage.js';
import { libraryOf, text, articleFile, type Files } from '../make-library.js';

const article = (id: string, body: string, title = 'Title'): Files => ({
  [`articles/${id}/article.yaml`]: articleFile,
  [`articles/${id}/en.md`]: text(body).replace('title: Title', `title: ${title}`),
});

const staged = (library: Library): Staged => ({
  ok: true,
  library,
  files: [],
  leftOut: [{ file: 'articles/same/notes.docx', line: null, message: 'is not taken in' }],
  bytes: 7,
  facts: { signed: null, complete: false, signature: null },
});

test('a staged library is held against the one that plays, article by article', async () => {
  const current = await libraryOf({
    ...article('same', 'Words.'),
    ...article('other', 'Words.', 'Old words'),
    ...article('gone', 'Words.', 'Gone'),
    ...article('broken', 'Words.', 'Was good'),
  });
  const next = await libraryOf({
    'articles/one/article.yaml': null,
    'articles/one/en.md': null,
    ...article('same', 'Words.'),
    ...article('other', 'Other words.', 'New words'),
    ...article('fresh', 'Words.', 'Fresh'),
    ...article('broken', '<b>Words.</b>'),
    'articles/bad-and-new/article.yaml': 'topic: mind\n',
    'articles/notes.txt': 'x',
    'glossary.yaml': '- id: a\n',
  });
  const report = stagedLibraryOf(staged(next), current, 'good');
  const told = report.articles.map(({ id, title, change, problems }) => [
    id,
    title,
    change,
    problems.length > 0,
  ]);
  expect(told).toEqual([
    ['fresh', 'Fresh', 'new', false],
    ['other', 'New words', 'changed', false],
    ['same', 'Title', 'same', false],
    ['bad-and-new', 'bad-and-new', 'new', true],
    ['broken', 'Was good', 'removed', true],
    ['gone', 'Gone', 'removed', false],
    ['one', 'Title', 'removed', false],
  ]);
  expect(report.problems.map(({ file }) => file)).toEqual([
    'glossary.yaml',
    'glossary.yaml',
    'articles/notes.txt',
    'articles/same/notes.docx',
  ]);
  expect(report).toMatchObject({
    name: 'Test library',
    version: '1.0',
    bytes: 7,
    signature: 'good',
  });
});
