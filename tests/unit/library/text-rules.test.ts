import { describe, expect, test } from 'vitest';
import { outcomeOf, outcomeOfBody, text } from './make-library.js';

const file = 'articles/one/en.md';
const leftOut = 'articles/one: is left out: none of its texts can be shown';

describe('a body that is shown although something in it is to put right', () => {
  test.each<[string, string, string]>([
    [
      'a heading of the title’s size',
      '# Big',
      'line 10: a heading begins with `##`: `#` is the title, which stands in `title`',
    ],
    [
      'a heading too small',
      'Words.\n\n#### Small',
      'line 12: headings have two sizes, `##` and `###`: this one is shown as `###`',
    ],
    ['a heading without words', '## ', 'line 10: a heading has no words'],
    [
      'a fenced code block',
      '```\nwords\n```',
      'line 10: code (lines between ```) is shown as plain words',
    ],
    [
      'an indented code block',
      'A.\n\n    words',
      'line 12: code (lines that begin with four spaces) is shown as plain words',
    ],
    [
      'a code span',
      'First line\nand `words`.',
      'line 11: code (words between backquotes) is shown as plain words',
    ],
    [
      'boxes to tick',
      '- one\n- [ ] two',
      'line 11: boxes to tick (`[ ]`) are not shown; the words are',
    ],
    [
      'boxes to tick in a loose list',
      '- one\n\n- [x] two',
      'line 12: boxes to tick (`[ ]`) are not shown; the words are',
    ],
    ['an empty entry', '- one\n-\n- three', 'line 11: a list has an entry without words'],
    [
      'a program in a link',
      'A [b](javascript:alert(1)) c.',
      'line 10: link to `javascript:alert(1)`: only web addresses (https://…) can be printed; its words are shown without it',
    ],
    [
      'a data link',
      '[b](data:text/html,x)',
      'line 10: link to `data:text/html,x`: only web addresses (https://…) can be printed; its words are shown without it',
    ],
    [
      'a link to a file',
      '[b](file:///etc/passwd)',
      'line 10: link to `file:///etc/passwd`: only web addresses (https://…) can be printed; its words are shown without it',
    ],
    [
      'a mail link',
      '[b](mailto:a@b.org)',
      'line 10: link to `mailto:a@b.org`: only web addresses (https://…) can be printed; its words are shown without it',
    ],
    [
      'a link to another article',
      '[b](../two/en.md)',
      'line 10: link to `../two/en.md`: only web addresses (https://…) can be printed; its words are shown without it',
    ],
    ['a link without words', 'See [](https://a.org).', 'line 10: link to `a.org` has no words'],
    [
      'an unknown character',
      'A &zigzag; line.',
      'line 10: `&zigzag;` is not a character known here: type the character itself',
    ],
    [
      'an unknown box',
      '> [!TIP] Title\n> Words.',
      'line 10: [!TIP] is not a kind of box: use [!NOTE], [!ASK], [!WARNING] or [!EMERGENCY]; it is shown as a note',
    ],
    ['a box without words', '> [!NOTE] Title', 'line 10: a box has no words below its first line'],
    [
      'a picture in running text',
      'See ![alt](a.svg) here.',
      'line 10: a picture must stand in a paragraph of its own; it is left out',
    ],
    [
      'a picture in a table',
      '| a |\n| - |\n| ![alt](a.svg) |',
      'line 12: a picture must stand in a paragraph of its own; it is left out',
    ],
  ])('%s', async (_, body, expected) => {
    const { report, english } = await outcomeOfBody(body);
    expect(report).toEqual([`${file}: ${expected}`]);
    expect(english).toBeDefined();
  });
});

describe('a body that is not shown', () => {
  const html = (line: number, tag: string) =>
    `line ${line}: raw HTML is not allowed: \`${tag}\`; write it in Markdown`;
  test.each<[string, string, string]>([
    ['a block of HTML', 'Words.\n\n<div class="x">\nhi\n</div>', html(12, '<div class="x">')],
    ['a script', '<script>alert(1)</script>', html(10, '<script>')],
    ['a tag in a sentence', 'One\ntwo <b>three.', html(11, '<b>')],
    ['a comment block', '<!-- note to self -->', html(10, '<!-- note to self -->')],
    ['a comment in a sentence', 'Words <!-- x --> words.', html(10, '<!-- x -->')],
    ['a processing instruction', '<?php x ?>', html(10, '<?php x ?>')],
    ['a declaration', 'A <!DOCTYPE html> b', html(10, '<!DOCTYPE html>')],
    ['a tag in a list', '- one\n- two\n  is <i>', html(12, '<i>')],
    ['a block in a list', '- one\n\n  <div>\n', html(12, '<div>')],
    ['a tag in a quote', '> one\n> two <u>', html(11, '<u>')],
    ['a block in a box', '> [!NOTE]\n> <div>', html(11, '<div>')],
    ['a tag in a box’s title', '> [!NOTE] <b>x\n> Words.', html(10, '<b>')],
    ['a tag in a table', '| a | b |\n| - | - |\n| 1 | 2 |\n| 3 | <br> |', html(13, '<br>')],
    ['a tag in a table’s head', '| a | <br> |\n| - | - |\n| 1 | 2 |', html(10, '<br>')],
    ['a tag in a heading', '## A <b>', html(10, '<b>')],
    ['a tag in strong words', 'a\n**b <b>**', html(11, '<b>')],
    ['a tag in a link', '[a <b>](https://a.org)', html(10, '<b>')],
    ['a tag in a picture’s words', '![a <b>](a.svg)', html(10, '<b>')],
    ['a tag among struck-out marks', 'about ~<b>~', html(10, '<b>')],
    [
      'a source that is not there',
      'One.[^a]\n\nTwo.[^nobody]',
      'line 12: source `nobody` is cited but is not in the sources of article.yaml',
    ],
    [
      'struck-out words',
      'Take ~~two~~ pills.',
      'line 10: struck-out words (`~~`) cannot be shown: delete them',
    ],
    [
      'lists too deep',
      Array.from({ length: 8 }, (_, depth) => `${'  '.repeat(depth)}- a`).join('\n'),
      'line 16: is nested more than 6 deep: make it flatter',
    ],
    [
      'quotes too deep',
      '> '.repeat(7) + 'a',
      'line 10: is nested more than 6 deep: make it flatter',
    ],
  ])('%s', async (_, body, expected) => {
    const { report, english } = await outcomeOfBody(body);
    expect(report).toEqual([leftOut, `${file}: ${expected}`]);
    expect(english).toBeUndefined();
  });
});

test('a text in one language that is bad does not take the other with it', async () => {
  const { report, article } = await outcomeOf({
    'library.yaml':
      'name: T\nlanguages: [en, es]\ntopics: [{ id: mind, hue: plum, title: { en: M, es: M } }]\n',
    'articles/one/es.md': text('<b>'),
  });
  expect(report).toEqual([
    'articles/one/es.md: line 10: raw HTML is not allowed: `<b>`; write it in Markdown',
  ]);
  expect(Object.keys(article?.texts ?? {})).toEqual(['en']);
});

test('problems without end are counted, not listed', async () => {
  const { report } = await outcomeOfBody('`x`\n\n'.repeat(80));
  expect(report).toHaveLength(51);
  expect(report.at(-1)).toBe(
    `${file}: has 30 more problems; put the first ones right, then look again`,
  );
});
