import { msg } from '@lit/localize';
import type { ArticleText, Block } from '../../main/contract/article.js';
import { boxTitle, sectionId } from '../parts/blocks.js';
import type { Section } from '../parts/contents.js';
import { plainText } from '../rotation/slides.js';

/**
 * What the contents list names, in order: the key points, the author's sections with the boxes that
 * people look for, the sources, and what to read next.
 *
 * @param text undefined until the article was fetched
 * @param related whether there is anything to read next
 */
export function sectionsOf(text: ArticleText | undefined, related: boolean): readonly Section[] {
  const start = { id: 'in-short', title: msg('In short') };
  if (!text) return [start];
  return [
    start,
    ...text.body.flatMap((block, place) => {
      const id = sectionId(block, place);
      return id === null ? [] : [{ id, title: titleOf(block) }];
    }),
    { id: 'sources', title: msg('Sources') },
    ...(related ? [{ id: 'related', title: msg('You might also enjoy') }] : []),
  ];
}

function titleOf(block: Block): string {
  if (block.kind === 'alert') return boxTitle(block);
  return block.kind === 'heading' ? plainText(block.inlines) : '';
}
