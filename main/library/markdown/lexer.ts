import { Lexer, Marked, type MarkedToken, type Token } from 'marked';
import { limits } from '../limits.js';

/** A cited source: `[^its-id]`. */
export interface CiteToken {
  readonly type: 'cite';
  readonly raw: string;
  readonly id: string;
}

/** One token of the lexer, in a closed list of kinds. */
export type Piece = MarkedToken | CiteToken;

/** The pieces of a text, or one sentence that says why it has none. */
export type Lexed =
  | { readonly ok: true; readonly pieces: readonly Piece[] }
  | { readonly ok: false; readonly line: number | null; readonly message: string };

// Without this, `[^id](` would become a link, and `[^id]: ` a definition.
const cites = new Marked().use({
  extensions: [
    {
      name: 'cite',
      level: 'inline',
      start: (source) => {
        const index = source.indexOf('[^');
        return index < 0 ? undefined : index;
      },
      tokenizer: (source) => {
        const match = /^\[\^([^\]\s]{1,100})\]/.exec(source);
        return match ? { type: 'cite', raw: match[0], id: match[1] } : undefined;
      },
    },
  ],
});

/**
 * Narrows the lexer's tokens to the kinds that it makes with the one extension above; its own type
 * leaves room for any extension.
 */
export function piecesOf(tokens: readonly Token[] | undefined): readonly Piece[] {
  return (tokens ?? []) as readonly Piece[];
}

const rule = /^[ \t]*([-*_])(?:[ \t]*\1){2,}[ \t]*$/;
const markers = /^(?:[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t])))+/;
const marker = />|[-*+]|\d+[.)]/g;

/** The first line that opens more quotes and lists than can be shown, counted from 0; or null. */
function tooDeepLine(markdown: string): number | null {
  const index = markdown.split('\n').findIndex((line) => {
    const found = markers.exec(line);
    if (!found || rule.test(line)) return false;
    return (found[0].match(marker)?.length ?? 0) > limits.nesting;
  });
  return index < 0 ? null : index;
}

function lexSafely(lex: (lexer: Lexer) => readonly Token[]): Lexed {
  try {
    // A lexer that is stopped half-way keeps what it held, so each text gets its own.
    return { ok: true, pieces: piecesOf(lex(new Lexer({ ...cites.defaults }))) };
  } catch {
    // The stack ends before the nesting does.
    const message = 'is too tangled to read: write it with fewer signs and shorter paragraphs';
    return { ok: false, line: null, message };
  }
}

/** Splits Markdown into block tokens. Never throws; `line` counts from 0. */
export function lexBlocks(markdown: string): Lexed {
  const line = tooDeepLine(markdown);
  if (line !== null) {
    const message = `is nested more than ${limits.nesting} deep: make it flatter`;
    return { ok: false, line, message };
  }
  return lexSafely((lexer) => lexer.lex(markdown));
}

/** Splits one running text into inline tokens. Never throws. */
export function lexInline(markdown: string): Lexed {
  return lexSafely((lexer) => lexer.inlineTokens(markdown));
}
