import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { makeLarge } from '../../fixtures/make-large.js';
import { reportOf } from '../../../main/library/report.js';
import { readLibrary } from '../../../main/library/read.js';
import { withLibrary } from './make-library.js';

const fixture = (name: string) =>
  readLibrary(fileURLToPath(new URL(`../../fixtures/libraries/${name}`, import.meta.url)));

/** All values of `kind` in a tree. */
function kindsIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = 'kind' in value ? [String(value.kind)] : [];
  return [...own, ...Object.values(value).flatMap(kindsIn)];
}

describe('the shared fixture libraries', () => {
  test('tiny is without fault and holds every kind of block', async () => {
    const { articles, problems } = await fixture('tiny');
    expect(reportOf(problems)).toBe('');
    expect(articles.map(({ id, texts }) => [id, Object.keys(texts)])).toEqual([
      ['warm-up', ['en', 'es']],
      ['calm-breathing', ['en', 'es']],
    ]);
    for (const text of Object.values(articles[0]?.texts ?? {})) {
      expect([...new Set(kindsIn(text))].sort()).toEqual(
        'address alert break cite emphasis heading list paragraph picture quote rule strong table term text'.split(
          ' ',
        ),
      );
    }
  });

  test('broken shows what is good and says what is not', async () => {
    const { articles, problems } = await fixture('broken');
    expect(articles.map(({ id, texts }) => [id, Object.keys(texts)])).toEqual([
      ['calm-breathing', ['en', 'es']],
      ['bad-picture', ['en']],
    ]);
    expect(reportOf(problems).split('\n')).toEqual([
      'library.yaml: line 13: articles: `gone` has no folder',
      'glossary.yaml: line 1: term `tendon`: has no meaning in `es`',
      'articles/Not A Good Name: is left out: a folder name is made of small letters, digits and hyphens',
      'articles/bad-date/article.yaml: line 7: reviewed must be a day such as 2026-11-30',
      'articles/bad-picture/hero.svg: runs a program (`onload`); the picture is not shown',
      'articles/calm-breathing/article.yaml: line 2: related `gone` is not an article that can be shown; it is left out',
      'articles/calm-breathing/article.yaml: line 2: related `calm-breathing` is this article itself; it is left out',
      'articles/latin-one: is left out: none of its texts can be shown',
      'articles/latin-one/es.md: is not UTF-8: save it as UTF-8',
      'articles/lost-source: is left out: none of its texts can be shown',
      'articles/lost-source/en.md: line 7: source `nowhere-2020` is cited but is not in the sources of article.yaml',
      'articles/no-summary: is left out: none of its texts can be shown',
      'articles/no-summary/en.md: line 3: summary is missing',
      'articles/no-texts: is left out: it has no text',
      'articles/raw-html: is left out: none of its texts can be shown',
      'articles/raw-html/en.md: line 9: raw HTML is not allowed: `<script>`; write it in Markdown',
    ]);
  });

  test('empty has a name and topics, and nothing to play', async () => {
    const { name, topics, articles, problems } = await fixture('empty');
    expect([name, topics.length, articles.length]).toEqual(['Empty library', 1, 0]);
    expect(reportOf(problems)).toBe('articles: is missing');
  });

  test('large is as many articles as asked for, without fault', async () => {
    await withLibrary(
      { 'articles/one/article.yaml': null, 'articles/one/en.md': null },
      async (dir) => {
        await makeLarge(dir, 40);
        const { articles, problems } = await readLibrary(dir);
        expect(reportOf(problems)).toBe('');
        expect(articles.map(({ id }) => id).slice(0, 2)).toEqual(['article-0001', 'article-0002']);
        expect(articles).toHaveLength(40);
      },
    );
  });
});
