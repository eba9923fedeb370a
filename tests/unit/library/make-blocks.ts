import type { Block, Inline } from '../../../main/contract/article.js';
import { outcomeOfBody, type Outcome } from './make-library.js';

/** Plain words. */
export const words = (value: string): Inline => ({ kind: 'text', text: value });

/** A paragraph of running text. */
export const paragraph = (...inlines: Inline[]): Block => ({ kind: 'paragraph', inlines });

/** A paragraph of plain words. */
export const plain = (value: string): Block => paragraph(words(value));

/** A list of bullets, an entry each. */
export const bullets = (...items: Block[][]): Block => ({
  kind: 'list',
  ordered: false,
  start: 1,
  items,
});

/** What one body became. */
export interface BodyOutcome {
  readonly report: Outcome['report'];
  readonly blocks: readonly Block[] | undefined;
  readonly addresses: readonly string[] | undefined;
}

/** The blocks of a body, without the paragraph after it, which only cites. */
export async function blocksOf(body: string): Promise<BodyOutcome> {
  const { report, english } = await outcomeOfBody(body);
  return { report, blocks: english?.body.slice(0, -1), addresses: english?.addresses };
}
