import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Block, Inline } from '../../../main/contract/article.js';
import { Findings } from '../../../main/library/findings.js';
import { readText } from '../../../main/library/text.js';
import { text } from './make-library.js';

const inlineKinds = ['text', 'strong', 'emphasis', 'break', 'term', 'cite', 'address'];
const blockKinds = ['heading', 'paragraph', 'list', 'table', 'quote', 'picture', 'alert', 'rule'];

function inlinesIn(inlines: readonly Inline[]): readonly Inline[] {
  return inlines.flatMap((inline) =>
    'children' in inline ? [inline, ...inlinesIn(inline.children)] : [inline],
  );
}

function blocksIn(blocks: readonly Block[]): readonly Block[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'list') return [block, ...block.items.flatMap(blocksIn)];
    return 'blocks' in block ? [block, ...blocksIn(block.blocks)] : [block];
  });
}

function inlinesOfBlock(block: Block): readonly Inline[] {
  if ('inlines' in block) return inlinesIn(block.inlines);
  return block.kind === 'table'
    ? [block.header, ...block.rows].flat(2).flatMap((i) => inlinesIn([i]))
    : [];
}

const sign = fc.constantFrom(
  ...['#', '##', '*', '**', '_', '`', '```', '~', '~~', '>', '> ', '- ', '1. ', '+ ', '[ ] ', '|'],
  ...['| - |', '---', '===', '<', '>', '<b>', '<!--', '-->', '&', '&amp;', '&#0;', '\\', '[', ']'],
  ...['(', ')', '![', '](', '[^a]', '[^b]', '[^', '[!NOTE] ', '[!X]', 'https://a.org', 'www.b.org'],
  ...[
    'a.svg',
    '\n',
    '\n\n',
    '  \n',
    '    ',
    '\t',
    ' ',
    'cell',
    'Word',
    'é',
    '\u00a0',
    '😀',
    '\u202e',
    ': ',
  ],
);
const markdown = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: sign },
      { weight: 1, arbitrary: fc.string({ unit: 'grapheme' }) },
    ),
    {
      maxLength: 60,
    },
  )
  .map((parts) => parts.join(''));

function read(file: string) {
  const findings = new Findings('en.md');
  const found = readText(file, 'en', findings, {
    glossary: [{ id: 'cell', forms: { en: ['cell'] }, meaning: { en: 'A part.' } }],
    sources: new Map([['a', 1]]),
    cited: new Set(),
    pictureNamed: (address) =>
      address === 'a.svg' ? { kind: 'found', src: 'kiosk://content/a.svg' } : { kind: 'bad' },
  });
  return { found, findings };
}

test(
  'random Markdown never throws and gives nothing but the known kinds',
  { timeout: 60_000 },
  () => {
    let shown = 0;
    fc.assert(
      fc.property(markdown, (body) => {
        const { found, findings } = read(text(body));
        // Either it is shown, or the author is told why not.
        expect(found === null).toBe(findings.refused);
        if (!found) return;
        shown += 1;
        const blocks = blocksIn(found.body);
        const inlines = [...blocks.flatMap(inlinesOfBlock), ...found.keyPoints.flatMap(inlinesIn)];
        for (const { kind } of blocks) expect(blockKinds).toContain(kind);
        for (const inline of inlines) {
          expect(inlineKinds).toContain(inline.kind);
          if (inline.kind === 'cite') expect(inline.numbers).toEqual([1]);
          if (inline.kind === 'address') expect(found.addresses[inline.number - 1]).toBeDefined();
          if (inline.kind === 'text') expect(inline.text).not.toBe('');
        }
        expect(inlines.filter(({ kind }) => kind === 'term').length).toBeLessThanOrEqual(1);
        const ids = blocks.flatMap((block) => (block.kind === 'heading' ? [block.id] : []));
        expect(new Set(ids).size).toBe(ids.length);
        const lines = text(body).split('\n').length;
        for (const { line } of findings.problems) {
          if (line !== null) expect(line >= 10 && line <= lines).toBe(true);
        }
      }),
      { numRuns: 400 },
    );
    // The property would say nothing if all of it were refused.
    expect(shown).toBeGreaterThan(80);
  },
);

test('no random front matter throws', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), markdown), (front) => {
      for (const file of [front, `---\n${front}\n---\nWords.`, text('Words.', front)]) {
        const { found, findings } = read(file);
        expect(found === null).toBe(findings.refused);
      }
    }),
    { numRuns: 200 },
  );
});
