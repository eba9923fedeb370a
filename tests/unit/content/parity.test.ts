import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { ArticleText, Block, Inline } from '../../../main/contract/article.js';
import { readLibrary } from '../../../main/library/read.js';
import { reportOf } from '../../../main/library/report.js';
import { houses } from '../../../main/library/meter/houses.js';

const library = await readLibrary(fileURLToPath(new URL('../../../content', import.meta.url)));
const languages = Object.keys(houses);

/**
 * Figures of a text that a translation keeps, in order of size. One and two may become words:
 * “month 2” is “el segundo mes”.
 */
function figures(text: string): number[] {
  const written = text.match(/\d+(?:[.,]\d+)*/g) ?? [];
  const values = written.map((figure) => Number(figure.replaceAll(',', '')));
  return values.filter((value) => value > 2).sort((a, b) => a - b);
}

const words = (inlines: readonly Inline[]): string =>
  inlines
    .map((inline) =>
      'text' in inline ? inline.text : 'children' in inline ? words(inline.children) : '',
    )
    .join('');

const cites = (inlines: readonly Inline[]): number[] =>
  inlines.flatMap((inline) =>
    inline.kind === 'cite' ? inline.numbers : 'children' in inline ? cites(inline.children) : [],
  );

const line = (inlines: readonly Inline[]): unknown => ({
  figures: figures(words(inlines)),
  cites: cites(inlines),
});

/** What a translation may not change: blocks, their order, their figures and their sources. */
function shape(block: Block): unknown {
  switch (block.kind) {
    case 'heading':
      return [block.kind, block.level, line(block.inlines)];
    case 'paragraph':
      return [block.kind, line(block.inlines)];
    case 'list':
      return [block.kind, block.ordered, block.items.map((item) => item.map(shape))];
    case 'table':
      return [block.kind, [block.header, ...block.rows].map((row) => row.map(line))];
    case 'alert':
      return [block.kind, block.alert, block.blocks.map(shape)];
    case 'quote':
      return [block.kind, block.blocks.map(shape)];
    case 'picture':
      return [block.kind, block.picture.src];
    case 'rule':
      return [block.kind];
  }
}

/** The terms explained in a text. */
function terms(part: unknown): string[] {
  if (typeof part !== 'object' || part === null) return [];
  const own = 'kind' in part && part.kind === 'term' && 'term' in part ? [String(part.term)] : [];
  return [...own, ...Object.values(part).flatMap(terms)];
}

/** Letters that stand for a name, not for words: products, groups of medicines, a country. */
const names: ReadonlySet<string> = new Set(['VX', 'GLP', 'SGLT2', 'US', 'MRI']);

/** Short forms in capitals. */
const capitals = (text: string): string[] =>
  text.match(/(?<!\p{L})[A-Z][A-Z0-9]+(?!\p{L})/gu) ?? [];

const allWords = ({ keyPoints, body }: ArticleText): string =>
  JSON.stringify([keyPoints, body]).replace(/"src":"[^"]*"/g, '');

it('the library is read without a problem', () => {
  expect(reportOf(library.problems)).toBe('');
  expect(library.languages).toEqual(languages);
});

describe.each(library.glossary)('the term $id', ({ forms, meaning }) => {
  it.each(languages)('has forms and a meaning in %s', (language) => {
    expect(forms[language]?.length).toBeGreaterThan(0);
    expect(meaning[language]?.length).toBeGreaterThan(0);
    const pressing = houses[language]?.banned.filter((word) => word.test(meaning[language] ?? ''));
    expect(pressing).toEqual([]);
  });
});

describe.each(library.articles)('$id', ({ texts, hero }) => {
  const { en } = texts;
  if (!en) throw new Error('The English text cannot be read.');

  describe.each(Object.entries(texts))('in %s', (language, text) => {
    it('has the blocks, figures and sources of the English', () => {
      expect(text.keyPoints.map(line)).toEqual(en.keyPoints.map(line));
      expect(text.body.map(shape)).toEqual(en.body.map(shape));
    });

    it('explains every term that the English explains', () => {
      const explained = new Set(terms(text));
      expect(terms(en).filter((term) => !explained.has(term))).toEqual([]);
    });

    it('has no short form that the glossary does not explain', () => {
      const known = new Set(
        library.glossary.flatMap(({ forms }) => forms[language] ?? []).flatMap(capitals),
      );
      const unknown = capitals(allWords(text)).filter(
        (short) => !known.has(short) && !names.has(short),
      );
      expect(unknown).toEqual([]);
    });
  });

  it('is whole in every language', () => {
    expect(Object.keys(texts)).toEqual(languages);
    expect(Object.keys(hero?.alt ?? {})).toEqual(languages);
  });
});
