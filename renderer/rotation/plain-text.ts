import type { Inline } from '../../main/contract/article.js';

/**
 * Running text as one plain line, for slides and for counting words: source numbers are dropped,
 * glossary terms and links keep their words.
 *
 * Only ordinary blanks are tidied; a no-break space was put there by an author (French sets one
 * before `!`). A blank stays before a mark that begins a number, as in "about .5 ml".
 */
export function plainText(inlines: readonly Inline[]): string {
  return inlines
    .map(words)
    .join('')
    .replace(/[ \t\r\n]+/g, ' ')
    .replace(/ (?=[.,;:!?…)\]](?!\d))/g, '')
    .trim();
}

function words(inline: Inline): string {
  switch (inline.kind) {
    case 'text':
    case 'term':
      return inline.text;
    case 'strong':
    case 'emphasis':
    case 'address':
      return inline.children.map(words).join('');
    case 'break':
      return ' ';
    case 'cite':
      return '';
  }
}
