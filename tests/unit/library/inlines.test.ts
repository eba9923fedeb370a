import { describe, expect, test } from 'vitest';
import type { Inline } from '../../../main/contract/article.js';
import { blocksOf, paragraph, words } from './make-blocks.js';

const cite = (...numbers: number[]): Inline => ({ kind: 'cite', numbers });

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
