import type { Block, Inline } from '../contract/article.js';
import { plainText } from './markdown/tidy.js';

/**
 * Words a minute. Adults read English non-fiction silently at about 238 (Brysbaert 2019, a review
 * of 190 studies); a waiting room reads while listening for its name, and partly in a second
 * language, so the promise is made for somebody at little more than half of that.
 */
const wordsPerMinute = 130;

function textOf(block: Block): string {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return plainText(block.inlines);
    case 'list':
      return block.items.flat().map(textOf).join('\n');
    case 'quote':
      return block.blocks.map(textOf).join('\n');
    case 'alert':
      return [block.title ?? '', ...block.blocks.map(textOf)].join('\n');
    case 'table':
      return [block.header, ...block.rows].flat().map(plainText).join('\n');
    case 'picture':
    case 'rule':
      return '';
  }
}

const word =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{L}\p{N}\p{M}]+(?:['’.,-][\p{L}\p{N}\p{M}]+)*/gu;

/** Whole minutes that key points and body take at a slow reader's speed, at least 1. */
export function minutesFor(
  keyPoints: readonly (readonly Inline[])[],
  body: readonly Block[],
): number {
  const text = [...keyPoints.map(plainText), ...body.map(textOf)].join('\n');
  return Math.max(1, Math.ceil((text.match(word)?.length ?? 0) / wordsPerMinute));
}
