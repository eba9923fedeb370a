import { describe, expect, test } from 'vitest';
import { svgFault } from '../../../main/library/svg.js';
import { libraryOf, outcomeOf, text } from './make-library.js';

const size = 900_000;
const many = (part: string, length = size) => part.repeat(Math.floor(length / part.length));

/** Hostile files, each of another kind; most would hold the parser up for minutes. */
const bodies: Readonly<Record<string, string>> = {
  'opening brackets': many('['),
  'opening pictures': many('!['),
  'quotes with spaces': many('> '),
  'lists and quotes in turn': many('* > '),
  'lists, line by line deeper': Array.from(
    { length: 900 },
    (_, depth) => `${' '.repeat(depth * 2)}- a`,
  ).join('\n'),
  stars: many('*'),
  'emphasis within emphasis': `${'*a **b '.repeat(4000)}${'** *'.repeat(4000)}`,
  'a table of one row': `${many('|a', size / 2)}\n${many('|-', size / 2)}`,
  cites: many('[^a]'),
  tabs: many('\t'),
  'one long word': many('a'),
};

describe('a hostile text neither hangs nor ends the reading', { timeout: 60_000 }, () => {
  test.each(Object.entries(bodies))('%s', async (_, body) => {
    const library = await libraryOf({
      'articles/one/en.md': text(body),
      'articles/two/article.yaml': 'topic: mind\nauthor: A\n',
      'articles/two/en.md': text(),
    });
    expect(library.articles.map(({ id }) => id)).toContain('two');
  });

  test('one that takes too long is refused in so many words, and the next is read as ever', async () => {
    const { report } = await outcomeOf({ 'articles/one/en.md': text(many('_a')) });
    expect(report).toEqual([
      'articles/one: is left out: none of its texts can be shown',
      'articles/one/en.md: takes too long to read: write it shorter and with fewer signs',
    ]);
    expect((await outcomeOf({ 'articles/one/en.md': text('_a_ **b**') })).report).toEqual([]);
  });
});

describe('hostile YAML neither hangs nor ends the reading', { timeout: 60_000 }, () => {
  test.each<[string, string]>([
    ['brackets', many('[')],
    ['keys of keys', many('? ')],
    [
      'deeper and deeper',
      Array.from({ length: 900 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n'),
    ],
    ['a key that makes trouble', '__proto__: { polluted: true }\nconstructor: { prototype: 1 }'],
  ])('%s', async (_, yaml) => {
    const file = 'articles/two/article.yaml';
    const { problems, articles } = await libraryOf({ [file]: yaml });
    expect(problems.map((problem) => problem.file)).toContain(file);
    expect(articles.map(({ id }) => id)).toEqual(['one']);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  test.each(['library.yaml', 'glossary.yaml'])('as %s', async (file) => {
    const { problems, articles } = await libraryOf({ [file]: many('- ') });
    expect(problems.map((problem) => problem.file)).toContain(file);
    expect(articles.map(({ id }) => id)).toEqual(['one']);
  });
});

test.each<[string, string, string | null]>([
  ['a name without end', `<svg ${many('a', 2_000_000)}`, 'is not well-formed SVG'],
  ['spaces without end', `<svg ${many(' ', 2_000_000)}`, 'is not well-formed SVG'],
  ['attributes without end', `<svg ${many('a="" ', 2_000_000)}`, 'is not well-formed SVG'],
  ['elements without end', `<svg>${many('<g>', 2_000_000)}`, 'holds too many shapes'],
  ['addresses without end', `<svg><style>${many('url(', 2_000_000)}`, 'points at other files'],
  [
    'copies of copies',
    `<svg>${many('<g><use href="#a"/></g>', 2_000_000)}`,
    'holds too many shapes',
  ],
  ['comments without end', `<svg>${many('<!---->', 2_000_000)}</svg>`, null],
])('a hostile picture does not hang the reading: %s', (_, picture, expected) => {
  expect(svgFault(picture)?.sentence ?? null).toBe(expected);
});
