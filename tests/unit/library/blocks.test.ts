import { describe, expect, test } from 'vitest';
import type { Block, Inline } from '../../../main/contract/article.js';
import { outcomeOf, outcomeOfBody, text } from './make-library.js';

const words = (value: string): Inline => ({ kind: 'text', text: value });
const paragraph = (...inlines: Inline[]): Block => ({ kind: 'paragraph', inlines });
const plain = (value: string): Block => paragraph(words(value));
const cite = (...numbers: number[]): Inline => ({ kind: 'cite', numbers });

/** The blocks of a body, without the last paragraph, which only cites. */
async function blocksOf(body: string) {
  const { report, english } = await outcomeOfBody(body);
  return { report, blocks: english?.body.slice(0, -1), addresses: english?.addresses };
}

describe('running text', () => {
  test.each<[string, string, Inline[]]>([
    ['lines of a paragraph', 'One\n  two \nthree.', [words('One two three.')]],
    [
      'strong and emphasis',
      'a **b _c_** d',
      [
        words('a '),
        { kind: 'strong', children: [words('b '), { kind: 'emphasis', children: [words('c')] }] },
        words(' d'),
      ],
    ],
    [
      'hard breaks',
      'a\\\nb  \nc',
      [words('a'), { kind: 'break' }, words('b'), { kind: 'break' }, words('c')],
    ],
    [
      'characters by name and number',
      '&iquest;S&iacute;&#63; &amp;lt; &#x2014; AT&T &nbsp;',
      [words('¿Sí? &lt; — AT&T \u00a0')],
    ],
    ['a numbered ampersand', 'a &#38;lt; b & c', [words('a &lt; b & c')]],
    ['a character that is none', '&#0;', [words('\ufffd')]],
    ['escaped marks', '\\*a\\* \\<b\\> \\&amp;', [words('*a* <b> &amp;')]],
    ['signs that are no HTML', 'a < b, 3 > 2, <3, x<-y', [words('a < b, 3 > 2, <3, x<-y')]],
    ['a single tilde for "about"', '~5 to ~10 and ~a~', [words('~5 to ~10 and ~a~')]],
    ['letters in two parts', 'e\u0301', [words('é')]],
    ['an unknown reference', 'a [b] [c][d]', [words('a [b] [c][d]')]],
    ['a bare mail address', 'Write to help@a.org today', [words('Write to help@a.org today')]],
    ['one source', 'a.[^b]', [words('a.'), cite(2)]],
    ['sources side by side, in order', 'a.[^c][^a][^c] b', [words('a.'), cite(1, 3), words(' b')]],
    ['sources apart', 'a[^a] and[^b].', [words('a'), cite(1), words(' and'), cite(2), words('.')]],
    ['a source before a bracket', 'a[^a](b)', [words('a'), cite(1), words('(b)')]],
    [
      'a source in strong words',
      '**a[^a]**',
      [{ kind: 'strong', children: [words('a'), cite(1)] }],
    ],
    ['an escaped source', 'a\\[^a]', [words('a[^a]')]],
  ])('%s', async (_, body, expected) => {
    const { report, blocks } = await blocksOf(body);
    expect(report).toEqual([]);
    expect(blocks).toEqual([paragraph(...expected)]);
  });

  test('web links get the number of their printed address', async () => {
    const { report, blocks, addresses } = await blocksOf(
      '[One](https://A.org/x/) [two](http://b.org "T") [again][r] <https://c.org/?a=1&amp;b> www.b.org [d](https://d.org/?a&amp;b)\n\n[r]: https://A.org/x',
    );
    const link = (value: string, number: number): Inline => ({
      kind: 'address',
      children: [words(value)],
      number,
    });
    expect(report).toEqual([]);
    expect(addresses).toEqual(['A.org/x', 'b.org', 'c.org/?a=1&amp;b', 'www.b.org', 'd.org/?a&b']);
    expect(blocks).toEqual([
      paragraph(
        ...[link('One', 1), words(' '), link('two', 2), words(' '), link('again', 1), words(' ')],
        ...[link('c.org/?a=1&amp;b', 3), words(' '), link('www.b.org', 4), words(' ')],
        link('d', 5),
      ),
    ]);
  });

  test('words stay when their link cannot be printed', async () => {
    const { blocks } = await blocksOf('See [the **map**](javascript:x) and `this` &zigzag;.');
    expect(blocks).toEqual([
      paragraph(
        words('See the '),
        { kind: 'strong', children: [words('map')] },
        words(' and this &zigzag;.'),
      ),
    ]);
  });
});

describe('blocks', () => {
  test.each<[string, string, Block[]]>([
    ['a rule', 'a\n\n---\n\nb', [plain('a'), { kind: 'rule' }, plain('b')]],
    [
      'a list',
      '- a\n- b',
      [{ kind: 'list', ordered: false, start: 1, items: [[plain('a')], [plain('b')]] }],
    ],
    [
      'a numbered list that starts later',
      '3. a\n4. b',
      [{ kind: 'list', ordered: true, start: 3, items: [[plain('a')], [plain('b')]] }],
    ],
    [
      'a list from nought',
      '0. a',
      [{ kind: 'list', ordered: true, start: 0, items: [[plain('a')]] }],
    ],
    [
      'a list in a list, loose',
      '- a\n\n  - b\n\n    c',
      [
        {
          kind: 'list',
          ordered: false,
          start: 1,
          items: [
            [
              plain('a'),
              { kind: 'list', ordered: false, start: 1, items: [[plain('b'), plain('c')]] },
            ],
          ],
        },
      ],
    ],
    [
      'a quote',
      '> a\n>\n> - b',
      [
        {
          kind: 'quote',
          blocks: [plain('a'), { kind: 'list', ordered: false, start: 1, items: [[plain('b')]] }],
        },
      ],
    ],
    [
      'a table',
      '| a | b | c | d |\n| - | :- | :-: | -: |\n| **1** | 2 | 3 | |',
      [
        {
          kind: 'table',
          align: ['start', 'start', 'center', 'end'],
          header: [[words('a')], [words('b')], [words('c')], [words('d')]],
          rows: [[[{ kind: 'strong', children: [words('1')] }], [words('2')], [words('3')], []]],
        },
      ],
    ],
    [
      'a box',
      '> [!NOTE]\n> a',
      [{ kind: 'alert', alert: 'note', title: null, blocks: [plain('a')] }],
    ],
    [
      'a box with a title',
      '> [!Ask] A *good* &amp; long title \n> a\n> b\n>\n> c',
      [
        {
          kind: 'alert',
          alert: 'ask',
          title: 'A good & long title',
          blocks: [plain('a b'), plain('c')],
        },
      ],
    ],
    [
      'a box with a list',
      '> [!warning]\n>\n> - a',
      [
        {
          kind: 'alert',
          alert: 'warning',
          title: null,
          blocks: [{ kind: 'list', ordered: false, start: 1, items: [[plain('a')]] }],
        },
      ],
    ],
    [
      'a box in a list',
      '- a\n\n  > [!EMERGENCY] T\n  > b',
      [
        {
          kind: 'list',
          ordered: false,
          start: 1,
          items: [
            [plain('a'), { kind: 'alert', alert: 'emergency', title: 'T', blocks: [plain('b')] }],
          ],
        },
      ],
    ],
    [
      'a box with a hard break after its title',
      '> [!NOTE] T\\\n> a',
      [{ kind: 'alert', alert: 'note', title: 'T', blocks: [plain('a')] }],
    ],
    ['an escaped box', '> \\[!NOTE] a', [{ kind: 'quote', blocks: [plain('[!NOTE] a')] }]],
    ['an unused reference', 'a\n\n[r]: https://a.org', [plain('a')]],
    [
      'pictures in one paragraph',
      '![A](a.svg)\n![B](a.svg)',
      [
        { kind: 'picture', picture: { src: 'kiosk://content/articles/one/a.svg', alt: 'A' } },
        { kind: 'picture', picture: { src: 'kiosk://content/articles/one/a.svg', alt: 'B' } },
      ],
    ],
    [
      'a picture in a list',
      '- ![A *b*](a.svg)',
      [
        {
          kind: 'list',
          ordered: false,
          start: 1,
          items: [
            [
              {
                kind: 'picture',
                picture: { src: 'kiosk://content/articles/one/a.svg', alt: 'A b' },
              },
            ],
          ],
        },
      ],
    ],
    [
      'six lists in one another',
      Array.from({ length: 6 }, (_, depth) => `${'  '.repeat(depth)}- a`).join('\n'),
      [
        [1, 2, 3, 4, 5].reduce<Block>(
          (inner) => ({ kind: 'list', ordered: false, start: 1, items: [[plain('a'), inner]] }),
          { kind: 'list', ordered: false, start: 1, items: [[plain('a')]] },
        ),
      ],
    ],
  ])('%s', async (_, body, expected) => {
    const { report, blocks } = await blocksOf(body);
    expect(report).toEqual([]);
    expect(blocks).toEqual(expected);
  });

  test('a box of no known kind is a note; code and boxes to tick are words', async () => {
    const { blocks } = await blocksOf('> [!TIP] T\n> a\n\n- [x] b\n\n```\nc\n d\n```');
    expect(blocks).toEqual([
      { kind: 'alert', alert: 'note', title: 'T', blocks: [plain('a')] },
      { kind: 'list', ordered: false, start: 1, items: [[plain('b')]] },
      plain('c d'),
    ]);
  });

  test('headings get ids of their words, each once', async () => {
    const { blocks } = await blocksOf(
      '## ¿Qué es?[^a]\n\n### Qué *es*\n\nSetext\n---\n\n## 2 things & more\n\n## !\n\n# Big\n\n##### Small\n\n## 薬 と',
    );
    expect(
      blocks?.map((block) => (block.kind === 'heading' ? [block.level, block.id] : null)),
    ).toEqual([
      [2, 'que-es'],
      [3, 'que-es-2'],
      [2, 'setext'],
      [2, '2-things-more'],
      [2, 'section'],
      [2, 'big'],
      [3, 'small'],
      [2, '薬-と'],
    ]);
  });
});

describe('the lines of problems', () => {
  test.each<[string, string, number]>([
    ['after a table', '| a |\n| - |\n| b |\n\n`x`', 14],
    ['after a loose list', '- a\n\n- b\n\n\n- c\n\n`x`', 17],
    ['in a loose list', '1. a\n\n2. b\n\n   c `x`', 14],
    ['in a list in a quote', '> a\n> - b\n>   - c\n>     `x`', 13],
    ['in a lazy line', '> a\n`x`', 11],
    ['in a box, below its title', '> [!NOTE] T\n> a\n> `x`\n>\n> b', 12],
    ['in a box, second paragraph', '> [!NOTE] T\n> a\n>\n> `x`', 13],
    ['in a box after an empty line', '> [!NOTE] T\n>\n> `x`', 12],
    ['after a definition', '[a]: https://a.org\n\n`x`', 12],
    ['after a heading with a line below', 'A\n===\n`x`', 12],
    ['after a hard break', 'a\\\n`x`', 11],
    ['inside strong words', 'a **b\nc\n`x`**', 12],
    ['inside a link', '[a\nb `x`](https://a.org)', 11],
    ['after many empty lines', '\n\n\n`x`', 13],
    ['with Windows line ends', 'a\r\n\r\nb\r\n`x`', 13],
    ['in a third-level list', '- a\n  - b\n    - c\n    - d `x`', 13],
  ])('%s', async (_, body, line) => {
    const { report } = await outcomeOfBody(body);
    expect(report.filter((said) => said.includes('code ('))).toEqual([
      `articles/one/en.md: line ${line}: code (words between backquotes) is shown as plain words`,
    ]);
  });
});

test('minutes grow with the words, at 130 a minute, rounded up', async () => {
  const minutesOf = async (count: number) =>
    (await outcomeOf({ 'articles/one/en.md': text('word '.repeat(count)) })).english?.minutes;
  // The three key points are a word each.
  expect(await minutesOf(1)).toBe(1);
  expect(await minutesOf(127)).toBe(1);
  expect(await minutesOf(128)).toBe(2);
  expect(await minutesOf(1297)).toBe(10);
});

test('minutes count words in tables, boxes and lists, and signs of scripts without spaces', async () => {
  const cell = `| ${'word '.repeat(50)} |`;
  const body = `${cell}\n| - |\n${cell}\n\n> [!NOTE] ${'word '.repeat(20)}\n> - ${'word '.repeat(20)}\n\n${'薬'.repeat(120)}`;
  const { english } = await outcomeOf({ 'articles/one/en.md': text(body) });
  expect(english?.minutes).toBe(3);
});
