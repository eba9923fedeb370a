import { msg } from '@lit/localize';
import type { Block } from '../../main/contract/article.js';
import { boxTitle, sectionId } from '../parts/blocks.js';
import type { Section } from '../parts/contents.js';
import { plainText } from '../rotation/slides.js';
import { spoken } from '../words/language.js';
import type { ArticleView } from './article-view.js';

/**
 * What the contents list names, in order: the key points, the author's sections with the boxes that
 * people look for, the sources, and what to read next.
 *
 * @param related whether there is anything to read next
 */
export function sectionsOf({ head, text }: ArticleView, related: boolean): readonly Section[] {
  const ours = spoken();
  const start = { id: 'in-short', title: msg('In short'), language: ours };
  if (!text) return [start];
  return [
    start,
    ...text.body.flatMap((block, place) => {
      const id = sectionId(block, place);
      if (id === null) return [];
      const isOurs = block.kind === 'alert' && block.title === null;
      return [{ id, title: titleOf(block), language: isOurs ? ours : head.language }];
    }),
    { id: 'sources', title: msg('Sources'), language: ours },
    ...(related ? [{ id: 'related', title: msg('You might also enjoy'), language: ours }] : []),
  ];
}

function titleOf(block: Block): string {
  if (block.kind === 'alert') return boxTitle(block);
  return block.kind === 'heading' ? plainText(block.inlines) : '';
}
