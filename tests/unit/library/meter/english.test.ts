import { describe, expect, it } from 'vitest';
import { fleschKincaidGrade, syllables } from '../../../../main/library/meter/english.js';
import {
  blocks,
  longestSentences,
  sentences,
  wordCount,
  words,
} from '../../../../main/library/meter/prose.js';

describe('syllables', () => {
  it.each([
    ['cat', 1],
    ['blood', 1],
    ['called', 1],
    ['shots', 1],
    ['needed', 2],
    ['nurses', 2],
    ['table', 2],
    ['muscles', 2],
    ['tendon', 2],
    ['plasma', 2],
    ['platelets', 2],
    ['people', 2],
    ['doing', 2],
    ['union', 2],
    ['steroid', 2],
    ['placebo', 3],
    ['insulin', 3],
    ['ketamine', 3],
    ['arthritis', 3],
    ['infection', 3],
    ['injected', 3],
    ['clinician', 3],
    ['diabetes', 4],
    ['evidence', 3],
    ['approved', 2],
    ['heavier', 3],
    ['ibuprofen', 4],
    ['fibromyalgia', 6],
    ['off-label', 3],
    ['knee’s', 1],
  ])('says %s with %i', (word, count) => {
    expect(syllables(word)).toBe(count);
  });

  it.each([
    ['PRP', 3],
    ['FDA', 3],
    ['IV', 2],
    ['US', 2],
    ['us', 1],
    ['PATH', 1],
  ])('reads the capitals %s with %i', (word, count) => {
    expect(syllables(word)).toBe(count);
  });

  it.each([
    ['7', 2],
    ['12', 1],
    ['288', 6],
    ['2,337', 10],
    ['$718', 8],
    ['40%', 4],
    ['2.1', 3],
    ['911', 3],
  ])('reads the figure %s with %i', (word, count) => {
    expect(syllables(word)).toBe(count);
  });
});

describe('words and sentences', () => {
  it('keeps a hyphenated word whole and parts words at dashes and slashes', () => {
    expect(words('Off-label use—“mg/dL,” say (10%).')).toEqual([
      'Off-label',
      'use',
      'mg',
      'dL',
      'say',
      '10%',
    ]);
  });

  it('does not end a sentence at a decimal or at initials', () => {
    expect(sentences('Pain fell 2.1 points. In the U.S. studies it fell more.')).toHaveLength(2);
  });

  it('ends a sentence at a full stop inside quotes', () => {
    expect(sentences('We call it “off-label.” Ask why.')).toHaveLength(2);
  });
});

describe('blocks', () => {
  const markdown = [
    '## A heading',
    '',
    'First **line**[^a-1]',
    'goes on.',
    '',
    '- one',
    '- two',
    '',
    '| Problem | Result |',
    '| --- | :---: |',
    '| Knee | No gain[^b] |',
    '',
    '> [!ASK] A title',
    '> Is it *safe*?',
  ].join('\n');

  it('tells prose from headings, box titles and cells, without markup or citations', () => {
    expect(blocks(markdown).map(({ kind, text, line }) => [line, kind, text])).toEqual([
      [1, 'heading', 'A heading'],
      [3, 'text', 'First line goes on.'],
      [6, 'text', 'one'],
      [7, 'text', 'two'],
      [9, 'cell', 'Problem'],
      [9, 'cell', 'Result'],
      [11, 'cell', 'Knee'],
      [11, 'cell', 'No gain'],
      [13, 'heading', 'A title'],
      [14, 'text', 'Is it safe?'],
    ]);
  });

  it('counts every word shown', () => {
    expect(wordCount(markdown)).toBe(18);
  });
});

describe('fleschKincaidGrade', () => {
  it('grades six short words at −1.45', () => {
    // 6 words, 1 sentence, 6 syllables: 0.39 × 6 + 11.8 × 1 − 15.59.
    expect(fleschKincaidGrade('The cat sat on the mat.')).toBeCloseTo(-1.45, 5);
  });

  it('grades a known pair of sentences', () => {
    // 9 words, 2 sentences, 16 syllables: 0.39 × 4.5 + 11.8 × 16/9 − 15.59.
    const text = 'Ask your clinician about insulin. Some infections are bad.';
    const said = words(text).reduce((sum, word) => sum + syllables(word), 0);
    expect([words(text).length, said]).toEqual([9, 16]);
    expect(fleschKincaidGrade(text)).toBeCloseTo(7.1428, 4);
  });

  it('leaves headings and tables out', () => {
    const table = '\n\n| Extraordinarily complicated |\n| --- |\n| Physiotherapeutic |';
    const all = `## Incomprehensibility\n\nThe cat sat on the mat.${table}`;
    expect(fleschKincaidGrade(all)).toBeCloseTo(-1.45, 5);
  });

  it('shows the longest sentences first', () => {
    expect(longestSentences('Rest.\n\n- Ask why not. Go.\n- Ask why.')).toEqual([
      '3 words: Ask why not.',
      '2 words: Ask why.',
      '1 words: Rest.',
    ]);
  });

  it('refuses a text without prose', () => {
    expect(() => fleschKincaidGrade('# Only a heading')).toThrow('no running text');
  });
});
