import { describe, expect, test } from 'vitest';
import { outcomeOf, outcomeOfBody, text } from './make-library.js';

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
