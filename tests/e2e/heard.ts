import type { Page } from '@playwright/test';
import type { ArticleText, Block, Inline } from '../../main/contract/article.js';
import { bare, bareInlines } from './visitor.js';

/**
 * What a screen reader hears of the page from beginning to end, out of the browser's own tree for
 * assistive technology: the words alone, without blanks and without the numbers of sources.
 */
export async function heard(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const words = (id: string): string => {
    const node = byId.get(id);
    if (!node || node.role?.value === 'superscript') return '';
    if (node.role?.value === 'StaticText') return String(node.name?.value ?? '');
    if (node.role?.value === 'image') return String(node.name?.value ?? '');
    return (node.childIds ?? []).map(words).join('');
  };
  const [first] = nodes;
  return first ? bare(words(first.nodeId)) : '';
}

/** The pieces of an article as its author ordered them, each as `heard` writes words. */
export function piecesOf({ title, keyPoints, body }: ArticleText): string[] {
  const line = (inlines: readonly Inline[]): string[] => [bareInlines(inlines)];
  const blockPieces = (block: Block): string[] => {
    switch (block.kind) {
      case 'heading':
      case 'paragraph':
        return line(block.inlines);
      case 'list':
        return block.items.flat().flatMap(blockPieces);
      case 'table':
        return [block.header, ...block.rows].flat().flatMap(line);
      case 'quote':
        return block.blocks.flatMap(blockPieces);
      case 'alert':
        return [bare(block.title ?? ''), ...block.blocks.flatMap(blockPieces)];
      case 'picture':
        return [bare(block.picture.alt)];
      case 'rule':
        return [];
    }
  };
  return [bare(title), ...keyPoints.flatMap(line), ...body.flatMap(blockPieces)].filter(Boolean);
}
