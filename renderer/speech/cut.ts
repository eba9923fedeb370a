import type { AlertKind, Block, Inline } from '../../main/contract/article.js';
import { sentencesOf, signs } from './sentences.js';

/** One thing to say, and where it stands on the screen. */
export interface Sentence {
  /** The `data-say` of its element. */
  readonly place: string;
  /** Its signs in the element's text, counted without space; both 0 when the element is meant. */
  readonly from: number;
  readonly to: number;
  readonly text: string;
  /** What it is to be spoken in, as a BCP 47 tag. */
  readonly language: string;
}

/** What is said that is written nowhere. */
export interface SpokenWords {
  /** What kind of box this is, before the author's own heading of it. */
  readonly box: (kind: AlertKind) => string;
  readonly table: (rows: number) => string;
  readonly picture: (alt: string) => string;
}

/** The text that something is cut from. */
interface Source {
  readonly language: string;
  readonly words: SpokenWords;
}

/** Blocks to be said in the order they stand; `place` is that of what they stand in. */
export function cutBlocks(
  blocks: readonly Block[],
  place: string,
  source: Source,
): readonly Sentence[] {
  return blocks.flatMap((block, i) => cutBlock(block, `${place}.${i}`, source));
}

/** A text at one place, as sentences. */
export function cutText(
  text: string,
  place: string,
  language: string,
  before = '',
): readonly Sentence[] {
  return sentencesOf(text, language).map((piece, i) => ({
    ...piece,
    text: i === 0 ? before + piece.text : piece.text,
    place,
    language,
  }));
}

/** Running text as it is said: numbers of sources are silent. */
export function wordsOf(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      if (inline.kind === 'break') return ' ';
      if (inline.kind === 'cite') return '';
      return 'children' in inline ? wordsOf(inline.children) : inline.text;
    })
    .join('');
}

/** Something that is said of a whole element. */
function whole(text: string, place: string, language: string): readonly Sentence[] {
  return text ? [{ place, from: 0, to: 0, text, language }] : [];
}

function cutBlock(block: Block, place: string, source: Source): readonly Sentence[] {
  const { language, words } = source;
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return cutText(wordsOf(block.inlines), place, language);
    case 'list':
      return block.items.flatMap((item, i) => {
        const [first, ...rest] = cutBlocks(item, `${place}.${i}`, source);
        if (!first) return [];
        const number = block.ordered ? `${block.start + i}. ` : '';
        return [{ ...first, text: number + first.text }, ...rest];
      });
    case 'table':
      return [
        ...whole(words.table(block.rows.length), place, language),
        ...block.rows.flatMap((row, r) =>
          row.flatMap((cell, c) => {
            // The first cell says what the row is about; the others, what of it.
            const heading = c === 0 ? '' : wordsOf(block.header[c] ?? []).trim();
            return cutText(
              wordsOf(cell),
              `${place}.${r}.${c}`,
              language,
              heading && `${heading}: `,
            );
          }),
        ),
      ];
    case 'quote':
      return cutBlocks(block.blocks, place, source);
    case 'picture':
      return block.picture.alt ? whole(words.picture(block.picture.alt), place, language) : [];
    case 'alert': {
      const kind = words.box(block.alert);
      const title = block.title ?? kind;
      return [
        {
          place: `${place}.title`,
          from: 0,
          to: signs(title),
          text: title === kind ? kind : `${kind}. ${title}`,
          language,
        },
        ...cutBlocks(block.blocks, place, source),
      ];
    }
    case 'rule':
      return [];
  }
}
