import { describe, expect, test } from 'vitest';
import { outcomeOf, text } from './make-library.js';

const file = 'articles/one/en.md';
const leftOut = 'articles/one: is left out: none of its texts can be shown';

describe('front matter', () => {
  const points = 'keyPoints: [One., Two., Three.]';
  test.each<[string, string, string[]]>([
    [
      'no first line',
      'Words.',
      ['line 1: the file must begin with a line of three hyphens, then title and summary'],
    ],
    [
      'no end',
      '---\ntitle: T\n',
      ['line 1: the lines after the first need an end: a line of three hyphens'],
    ],
    ['nothing inside', '---\n---\nWords.', ['line 2: must be made of lines such as `key: value`']],
    ['no title', text('W.', `summary: S\n${points}`), ['line 2: title is missing']],
    ['no summary', text('W.', `title: T\n${points}`), ['line 3: summary is missing']],
    [
      'no summary after a long title',
      text('W.', `title: >\n  A\n  B\n${points}`),
      ['line 5: summary is missing'],
    ],
    ['no key points', text('W.', 'title: T\nsummary: S'), ['line 4: keyPoints is missing']],
    ['an empty title', text('W.', `title:\nsummary: S\n${points}`), ['line 2: title is empty']],
    [
      'a title of spaces',
      text('W.', `title: " "\nsummary: S\n${points}`),
      ['line 2: title is empty'],
    ],
    [
      'a title that is a number',
      text('W.', `title: 2024\nsummary: S\n${points}`),
      ['line 2: title must be words: put them in quotes'],
    ],
    [
      'a title too long',
      text('W.', `title: ${'a'.repeat(121)}\nsummary: S\n${points}`),
      ['line 2: title is longer than 120 characters'],
    ],
    [
      'two key points',
      text('W.', 'title: T\nsummary: S\nkeyPoints: [One., Two.]'),
      ['line 4: keyPoints must be a list of 3 to 5 sentences'],
    ],
    [
      'six key points',
      text('W.', 'title: T\nsummary: S\nkeyPoints: [1., b, c, d, e, f]'.replace('1.', 'a')),
      ['line 4: keyPoints must be a list of 3 to 5 sentences'],
    ],
    [
      'a key point with a colon',
      text('W.', 'title: T\nsummary: S\nkeyPoints:\n  - One.\n  - A trap: this\n  - Three.'),
      ['line 6: keyPoints 2 must be words: put them in quotes'],
    ],
    [
      'a second colon',
      text('W.', `title: A: B\nsummary: S\n${points}`),
      [
        'line 2: holds a second colon (put the words after the first one in quotes), or the next line is indented too far',
      ],
    ],
    [
      'a tab',
      text('W.', `title: T\nsummary: S\nkeyPoints:\n\t- a`),
      ['line 5: is indented with a tab: use spaces'],
    ],
    [
      'a key twice',
      text('W.', `title: T\ntitle: U\nsummary: S\n${points}`),
      ['line 3: holds a key that was used before: keep one of them'],
    ],
    [
      'a sign of YAML',
      text('W.', `title: "T"\nsummary: @S\n${points}`),
      ['line 3: begins with a sign that means something in YAML: put the words in quotes'],
    ],
    [
      'HTML in a key point',
      text('W.', 'title: T\nsummary: S\nkeyPoints:\n  - One.\n  - <b>Two.\n  - Three.'),
      ['line 6: raw HTML is not allowed: `<b>`; write it in Markdown'],
    ],
    [
      'HTML in a title',
      text('W.', `title: T <i>\nsummary: S\n${points}`),
      ['line 2: raw HTML is not allowed: `<i>`; write it in Markdown'],
    ],
    [
      'a lost source in a key point',
      text('W.', 'title: T\nsummary: S\nkeyPoints: [One., Two., "Three.[^x]"]'),
      ['line 4: source `x` is cited but is not in the sources of article.yaml'],
    ],
    ['no body', text('').trimEnd(), ['line 9: there are no words below the front matter']],
    [
      'two things at once',
      text('<b>', `title: T\nkeyPoints: [One., Two., Three.]`),
      [
        'line 3: summary is missing',
        'line 6: raw HTML is not allowed: `<b>`; write it in Markdown',
      ],
    ],
  ])('%s: not shown', async (_, words, expected) => {
    const { report, english } = await outcomeOf({ [file]: words });
    expect(report).toEqual([leftOut, ...expected.map((line) => `${file}: ${line}`)]);
    expect(english).toBeUndefined();
  });

  test('an unknown key is reported, and the text is shown', async () => {
    const { report, english } = await outcomeOf({
      [file]: text('W.', `title: T\nsummary: S\nkeypoints: x\n${points}`),
    });
    expect(report).toEqual([`${file}: line 4: keypoints is not known here: is it a typing error?`]);
    expect(english?.title).toBe('T');
  });

  test('marks in title and summary are taken off and reported', async () => {
    const { report, english } = await outcomeOf({
      [file]: text('W.', `title: A **bold** title\nsummary: S &amp; T\n${points}`),
    });
    expect(report).toEqual([
      `${file}: line 2: title is plain words: marks and sources in it are not shown`,
    ]);
    expect(english).toMatchObject({ title: 'A bold title', summary: 'S & T' });
  });
});
