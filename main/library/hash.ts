import { createHash } from 'node:crypto';
import type { Article, Block, Inline } from '../contract/article.js';

/**
 * Sets what a clinician read apart from what the glossary made of it: a term is plain words again,
 * and words that it had split stand together.
 */
function inlinesAsWritten(inlines: readonly Inline[]): unknown[] {
  const written: unknown[] = [];
  let words = '';
  const endWords = () => {
    if (words !== '') written.push(words);
    words = '';
  };
  for (const inline of inlines) {
    if (inline.kind === 'text' || inline.kind === 'term') {
      words += inline.text;
      continue;
    }
    endWords();
    written.push(
      'children' in inline ? { ...inline, children: inlinesAsWritten(inline.children) } : inline,
    );
  }
  endWords();
  return written;
}

function blocksAsWritten(
  blocks: readonly Block[],
  digestOf: (src: string) => string | null,
): unknown[] {
  const inside = (more: readonly Block[]) => blocksAsWritten(more, digestOf);
  return blocks.map((block) => {
    switch (block.kind) {
      case 'heading':
        return [block.kind, block.level, inlinesAsWritten(block.inlines)];
      case 'paragraph':
        return [block.kind, inlinesAsWritten(block.inlines)];
      case 'list':
        return [block.kind, block.ordered, block.start, block.items.map(inside)];
      case 'quote':
        return [block.kind, inside(block.blocks)];
      case 'alert':
        return [block.kind, block.alert, block.title, inside(block.blocks)];
      case 'table': {
        const rows = [block.header, ...block.rows];
        return [block.kind, block.align, rows.map((row) => row.map(inlinesAsWritten))];
      }
      case 'picture':
        return [block.kind, digestOf(block.picture.src), block.picture.alt];
      case 'rule':
        return [block.kind];
    }
  });
}

/** JSON whose keys stand in order, so that it does not depend on how a file orders its lines. */
function steadyJson(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}

/**
 * The SHA-256, in hexadecimal, of all that a clinician approves: in each language the title,
 * summary, key points, body and printed addresses; the sources, what the hero shows, and the bytes
 * of every picture. It does not change with the order of keys or languages, the glossary, the
 * minutes, or the address that pictures are served at.
 *
 * @param digestOf a hash of the bytes of the picture at an address of this article
 */
export function hashOf(
  { hero, sources, texts }: Pick<Article, 'hero' | 'sources' | 'texts'>,
  digestOf: (src: string) => string | null,
): string {
  const approved = {
    hero: hero && { picture: digestOf(hero.src), alt: hero.alt },
    // The id only ties a source to its places in the text, which hold its number.
    sources: sources.map(({ by, title, where, address, secondhand }) => {
      return { by, title, where, address, secondhand };
    }),
    texts: Object.fromEntries(
      Object.entries(texts).map(([language, { title, summary, keyPoints, body, addresses }]) => [
        language,
        {
          title,
          summary,
          keyPoints: keyPoints.map(inlinesAsWritten),
          body: blocksAsWritten(body, digestOf),
          addresses,
        },
      ]),
    ),
  };
  return createHash('sha256').update(steadyJson(approved)).digest('hex');
}
