import { alertKinds, type AlertKind } from '../../contract/article.js';
import { piecesOf, type Piece } from './lexer.js';

const opening = /^\[!([^\]\n]{0,40})\]/;

/** The first line of a box, taken off the paragraph it began. */
export interface AlertOpening {
  /** Null when the author's word is none of the four kinds. */
  readonly alert: AlertKind | null;
  readonly word: string;
  /** The rest of the first line: the box's own title, may be empty. */
  readonly title: readonly Piece[];
  /** The paragraph's further lines. */
  readonly rest: readonly Piece[];
}

/** Cuts a text piece in two; the parts keep what their lines were. */
function cutText(token: Piece, index: number): readonly [Piece, Piece] {
  const part = (text: string): Piece => ({ type: 'text', raw: text, text });
  const text = token.type === 'text' ? token.text : token.raw;
  return [part(text.slice(0, index)), part(text.slice(index + 1))];
}

function splitFirstLine(tokens: readonly Piece[]): readonly [readonly Piece[], readonly Piece[]] {
  for (const [at, token] of tokens.entries()) {
    if (token.type === 'br') return [tokens.slice(0, at), tokens.slice(at + 1)];
    const index = token.type === 'text' ? token.text.indexOf('\n') : -1;
    if (index >= 0) {
      const [before, after] = cutText(token, index);
      return [
        [...tokens.slice(0, at), before],
        [after, ...tokens.slice(at + 1)],
      ];
    }
  }
  return [tokens, []];
}

/** Reads `[!NOTE] Title` at the start of a quote; null when the quote is an ordinary one. */
export function alertOpening(first: Piece | undefined): AlertOpening | null {
  if (first?.type !== 'paragraph') return null;
  const match = opening.exec(first.text);
  if (!match) return null;
  const word = match[1] ?? '';
  const alert = alertKinds.find((kind) => kind === word.trim().toLowerCase()) ?? null;
  const [line, rest] = splitFirstLine(piecesOf(first.tokens));
  const [head, ...tail] = line;
  // The lexer keeps the whole opening as plain text, so it is the beginning of the first piece.
  const title = head?.type === 'text' ? [cutText(head, match[0].length - 1)[1], ...tail] : tail;
  return { alert, word, title, rest };
}
