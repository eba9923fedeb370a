import { describe, expect, test } from 'vitest';
import { svgFault } from '../../../main/library/svg.js';
import { libraryOf, outcomeOf, text } from './make-library.js';

const size = 900_000;
const many = (part: string, length = size) => part.repeat(Math.floor(length / part.length));

/** Small hostile files; each made a parser hang or run out of stack at least once somewhere. */
const bodies: Readonly<Record<string, string>> = {
  'opening brackets': many('['),
  'nested brackets': many('[', size / 2) + many(']', size / 2),
  'opening pictures': many('!['),
  'link beginnings': many('[a]('),
  'links that never end': `${many('[a](b')})`,
  quotes: many('>'),
  'quotes with spaces': many('> '),
  'quotes, line by line deeper': Array.from(
    { length: 900 },
    (_, depth) => `${'>'.repeat(depth)} a`,
  ).join('\n'),
  'lists and quotes in turn': many('* > '),
  'lists, line by line deeper': Array.from(
    { length: 900 },
    (_, depth) => `${' '.repeat(depth * 2)}- a`,
  ).join('\n'),
  'entries without end': many('- a\n'),
  'numbered entries without end': many('1. a\n\n'),
  stars: many('*'),
  'stars with words': many('*a '),
  underscores: many('_a'),
  'strong and emphasis crossing': many('**a *b '),
  'emphasis within emphasis': `${'*a **b '.repeat(4000)}${'** *'.repeat(4000)}`,
  tildes: many('~a'),
  backquotes: many('`a'),
  'backquotes of every length': Array.from({ length: 1300 }, (_, length) =>
    '`'.repeat(length),
  ).join('a'),
  'tags that never end': many('<a '),
  'comments that never end': many('<!--'),
  'a table of one row': `${many('|a', size / 2)}\n${many('|-', size / 2)}`,
  definitions: many('[a]: b\n'),
  entities: many('&amp;'),
  cites: many('[^a]'),
  'unknown cites': many('[^b'),
  addresses: many('www.a.'),
  mails: many('a@a.'),
  'hard breaks': `${many('  \n')}a`,
  'headings without end': many('## a\n'),
  fences: many('```\n'),
  tabs: many('\t'),
  'one long word': many('a'),
};

describe('a hostile text neither hangs nor ends the reading', () => {
  test.each(Object.entries(bodies))('%s', async (_, body) => {
    const library = await libraryOf({
      'articles/one/en.md': text(body),
      'articles/two/article.yaml': 'topic: mind\nauthor: A\n',
      'articles/two/en.md': text(),
    });
    expect(library.articles.map(({ id }) => id)).toContain('two');
  });

  test('one that takes too long is refused in so many words', async () => {
    const { report } = await outcomeOf({ 'articles/one/en.md': text(bodies['underscores']) });
    expect(report).toEqual([
      'articles/one: is left out: none of its texts can be shown',
      'articles/one/en.md: takes too long to read: write it shorter and with fewer signs',
    ]);
  });

  test('the next article is read as if nothing had been', async () => {
    await libraryOf({ 'articles/one/en.md': text(bodies['underscores']) });
    const { report, english } = await outcomeOf({ 'articles/one/en.md': text('_a_ **b**') });
    expect(report).toEqual([]);
    expect(english?.body).toHaveLength(1);
  });
});

describe('hostile YAML neither hangs nor ends the reading', () => {
  test.each<[string, string]>([
    ['brackets', many('[')],
    ['braces', many('{')],
    ['lists in lists', many('- ')],
    ['keys of keys', many('? ')],
    ['anchors', many('&a ')],
    ['quotes', many('"')],
    ['colons', many('a: ')],
    ['lines', many('a:\n')],
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
  ['a name without end', `<svg ${many('a', 9_000_000)}`, 'is not well-formed SVG'],
  ['spaces without end', `<svg ${many(' ', 9_000_000)}`, 'is not well-formed SVG'],
  ['attributes without end', `<svg ${many('a="" ', 9_000_000)}`, 'is not well-formed SVG'],
  ['elements without end', `<svg>${many('<g>', 9_000_000)}`, 'holds too many shapes'],
  ['addresses without end', `<svg><style>${many('url(', 9_000_000)}`, 'points at other files'],
  [
    'copies of copies',
    `<svg>${many('<g><use href="#a"/></g>', 9_000_000)}`,
    'holds too many shapes',
  ],
  ['comments without end', `<svg>${many('<!---->', 9_000_000)}`, null],
])('a hostile picture of 9 MB does not hang the reading: %s', (_, picture, expected) => {
  expect(svgFault(picture)).toBe(expected);
});
