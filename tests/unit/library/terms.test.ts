import { expect, test } from 'vitest';
import type { Inline } from '../../../main/contract/article.js';
import { articleFile, outcomeOf, text } from './make-library.js';

const glossary = `
- { id: fda, forms: { en: [FDA] }, meaning: { en: An agency. } }
- { id: approved, forms: { en: [FDA-approved, FDA approval] }, meaning: { en: Allowed. } }
- { id: cell, forms: { en: [cell, cells], es: [célula] }, meaning: { en: A part., es: Una parte. } }
- { id: knee, forms: { en: ["jumper's knee"] }, meaning: { en: A sore knee. } }
- { id: eye, forms: { en: [œil, él] }, meaning: { en: Eye. } }
- { id: sum, forms: { en: ["a+b (c)"] }, meaning: { en: A sum. } }
- { id: mute, forms: { es: [word] }, meaning: { es: Palabra. } }
`;

const words = (value: string): Inline => ({ kind: 'text', text: value });
const term = (id: string, value: string): Inline => ({ kind: 'term', term: id, text: value });

async function bodyOf(body: string) {
  const { english } = await outcomeOf({
    'glossary.yaml': glossary,
    'articles/one/en.md': text(body),
  });
  return english?.body ?? [];
}

test.each<[string, string, Inline[]]>([
  [
    'the first use only',
    'A cell and a cell.',
    [words('A '), term('cell', 'cell'), words(' and a cell.')],
  ],
  ['the text’s own letters', 'Cells, CELL.', [term('cell', 'Cells'), words(', CELL.')]],
  [
    'whole words only',
    'Cellar, excell, cello1, 2cell, cell\u0301. Cell-like',
    [
      words('Cellar, excell, cello1, 2cell, cell\u0301. '.normalize('NFC')),
      term('cell', 'Cell'),
      words('-like'),
    ],
  ],
  ['accents as letters', 'élan, él.', [words('élan, '), term('eye', 'él'), words('.')]],
  [
    'the longest spelling',
    'FDA approval by the FDA',
    [term('approved', 'FDA approval'), words(' by the '), term('fda', 'FDA')],
  ],
  [
    'no part of a used term',
    'FDA-approved, FDA approval',
    [term('approved', 'FDA-approved'), words(', FDA approval')],
  ],
  ['any apostrophe and space', 'Jumper’s\nknee', [term('knee', 'Jumper’s knee')]],
  ['a no-break space', 'FDA\u00a0approval', [term('approved', 'FDA\u00a0approval')]],
  ['signs as they are', 'a+b (c) aab c', [term('sum', 'a+b (c)'), words(' aab c')]],
  [
    'marks around it',
    '**a cell**',
    [{ kind: 'strong', children: [words('a '), term('cell', 'cell')] }],
  ],
  [
    'no words in a link',
    '[a cell](https://a.org), a cell',
    [
      { kind: 'address', children: [words('a cell')], number: 1 },
      words(', a '),
      term('cell', 'cell'),
    ],
  ],
  ['no term of another language', 'A word.', [words('A word.')]],
])('%s', async (_, body, expected) => {
  expect(await bodyOf(body)).toEqual([{ kind: 'paragraph', inlines: expected }]);
});

test('a word of a script without spaces is found inside a run of its letters', async () => {
  const { article } = await outcomeOf({
    'library.yaml':
      'name: T\nlanguages: [zh]\ntopics: [{ id: mind, hue: plum, title: { zh: 心理 } }]\n',
    'glossary.yaml': '- id: tendon\n  forms: { zh: [肌腱] }\n  meaning: { zh: 连接。 }\n',
    'articles/one/article.yaml': articleFile,
    'articles/one/zh.md': text('跟腱是最大的肌腱之一。'),
  });
  expect(article?.texts['zh']?.body).toEqual([
    {
      kind: 'paragraph',
      inlines: [words('跟腱是最大的'), term('tendon', '肌腱'), words('之一。')],
    },
  ]);
});

test('headings are passed over; lists, quotes, boxes and tables are not', async () => {
  const marked = async (body: string) =>
    JSON.stringify(await bodyOf(body)).match(/"kind":"term"/g)?.length ?? 0;
  expect(await marked('## Cell\n\nA cell.')).toBe(1);
  expect(await marked('## Cell\n\nA word.')).toBe(0);
  expect(await marked('- a\n- cell\n- cell')).toBe(1);
  expect(await marked('> cell\n\ncell')).toBe(1);
  expect(await marked('> [!NOTE] Cell\n> a\n> cell')).toBe(1);
  expect(await marked('| cell |\n| - |\n| cell, FDA |')).toBe(2);
});

test('key points come first, and each language has a first use of its own', async () => {
  const head = (point: string) => `title: T\nsummary: S\nkeyPoints: [A., "${point}", C.]`;
  const { article } = await outcomeOf({
    'library.yaml':
      'name: T\nlanguages: [en, es]\ntopics: [{ id: mind, hue: plum, title: { en: M, es: M } }]\n',
    'glossary.yaml': glossary,
    'articles/one/article.yaml': articleFile,
    'articles/one/en.md': text('A cell.', head('One cell.')),
    'articles/one/es.md': text('Una célula.', head('Nada.')),
  });
  const { en, es } = article?.texts ?? {};
  expect(en?.keyPoints[1]).toEqual([words('One '), term('cell', 'cell'), words('.')]);
  expect(en?.body).toEqual([{ kind: 'paragraph', inlines: [words('A cell.')] }]);
  expect(es?.body).toEqual([
    { kind: 'paragraph', inlines: [words('Una '), term('cell', 'célula'), words('.')] },
  ]);
});
