import { describe, expect, test } from 'vitest';
import type { Block } from '../../../main/contract/article.js';
import { blocksOf, bullets, plain, words } from './make-blocks.js';

describe('blocks', () => {
  test.each<[string, string, Block[]]>([
    ['a rule', 'a\n\n---\n\nb', [plain('a'), { kind: 'rule' }, plain('b')]],
    ['a list', '- a\n- b', [bullets([plain('a')], [plain('b')])]],
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
      [bullets([plain('a'), bullets([plain('b'), plain('c')])])],
    ],
    [
      'a quote',
      '> a\n>\n> - b',
      [
        {
          kind: 'quote',
          blocks: [plain('a'), bullets([plain('b')])],
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
          blocks: [bullets([plain('a')])],
        },
      ],
    ],
    [
      'a box in a list',
      '- a\n\n  > [!EMERGENCY] T\n  > b',
      [
        bullets([
          plain('a'),
          { kind: 'alert', alert: 'emergency', title: 'T', blocks: [plain('b')] },
        ]),
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
        bullets([
          {
            kind: 'picture',
            picture: { src: 'kiosk://content/articles/one/a.svg', alt: 'A b' },
          },
        ]),
      ],
    ],
    [
      'six lists in one another',
      Array.from({ length: 6 }, (_, depth) => `${'  '.repeat(depth)}- a`).join('\n'),
      [
        [1, 2, 3, 4, 5].reduce<Block>(
          (inner) => bullets([plain('a'), inner]),
          bullets([plain('a')]),
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
      bullets([plain('b')]),
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
