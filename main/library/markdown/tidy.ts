import type { Inline } from '../../contract/article.js';

/** Neighbours of one kind become one: text with text, cite with cite. */
function merged(last: Inline, next: Inline): Inline | null {
  if (last.kind === 'text' && next.kind === 'text') {
    return { kind: 'text', text: last.text + next.text };
  }
  if (last.kind === 'cite' && next.kind === 'cite') {
    const numbers = [...new Set([...last.numbers, ...next.numbers])].sort((a, b) => a - b);
    return { kind: 'cite', numbers };
  }
  return null;
}

function trimmed(inline: Inline, isFirst: boolean, isLast: boolean): Inline {
  if (inline.kind !== 'text') return inline;
  // No-break spaces stay: an author wrote them on purpose.
  let { text } = inline;
  if (isFirst) text = text.replace(/^[ \t]+/, '');
  if (isLast) text = text.replace(/[ \t]+$/, '');
  return { kind: 'text', text };
}

/** Merges neighbours of one kind and leaves out empty text. */
export function joinInlines(inlines: readonly Inline[]): Inline[] {
  const joined: Inline[] = [];
  for (const inline of inlines) {
    if (inline.kind === 'text' && inline.text === '') continue;
    const last = joined.at(-1);
    const both = last && merged(last, inline);
    if (both) joined[joined.length - 1] = both;
    else joined.push(inline);
  }
  return joined;
}

/** A whole running text: joined, without space or breaks at its ends. */
export function tidyInlines(inlines: readonly Inline[]): Inline[] {
  const joined = joinInlines(inlines);
  while (joined.at(0)?.kind === 'break') joined.shift();
  while (joined.at(-1)?.kind === 'break') joined.pop();
  const last = joined.length - 1;
  return joinInlines(joined.map((inline, at) => trimmed(inline, at === 0, at === last)));
}

/** The words of a running text, without marks and without cites. */
export function plainText(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      switch (inline.kind) {
        case 'text':
        case 'term':
          return inline.text;
        case 'break':
          return ' ';
        case 'cite':
          return '';
        case 'strong':
        case 'emphasis':
        case 'address':
          return plainText(inline.children);
      }
    })
    .join('');
}
