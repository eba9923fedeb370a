import type { Tokens } from 'marked';
import type { Align, Block, Inline } from '../../contract/article.js';
import { limits } from '../limits.js';
import { alertOpening, type AlertOpening } from './alerts.js';
import { inlinesOf, refuseHtml } from './inlines.js';
import { piecesOf, type Piece } from './lexer.js';
import { isPictures, picturesOf } from './pictures.js';
import { linesIn, type TextScope } from './scope.js';
import { slugOf } from './slugs.js';
import { plainText, tidyInlines } from './tidy.js';

function runningText(tokens: readonly Piece[], line: number, scope: TextScope): Inline[] {
  return tidyInlines(inlinesOf(tokens, line, scope));
}

/** Notes something empty, unless it may be empty only because its words were refused. */
function noteEmpty({ findings }: TextScope, line: number, message: string): void {
  if (!findings.refused) findings.note(line, message);
}

function paragraphOf(tokens: readonly Piece[], line: number, scope: TextScope): Block[] {
  if (isPictures(tokens)) return picturesOf(tokens, line, scope);
  const inlines = runningText(tokens, line, scope);
  return inlines.length > 0 ? [{ kind: 'paragraph', inlines }] : [];
}

function headingOf(token: Tokens.Heading, line: number, scope: TextScope): Block[] {
  const { findings, slugs } = scope;
  if (token.depth === 1) {
    findings.note(line, 'a heading begins with `##`: `#` is the title, which stands in `title`');
  } else if (token.depth > 3) {
    findings.note(line, 'headings have two sizes, `##` and `###`: this one is shown as `###`');
  }
  const inlines = runningText(piecesOf(token.tokens), line, scope);
  const words = plainText(inlines).trim();
  if (words === '') {
    noteEmpty(scope, line, 'a heading has no words');
    return [];
  }
  return [{ kind: 'heading', level: token.depth < 3 ? 2 : 3, id: slugOf(words, slugs), inlines }];
}

function codeOf(token: Tokens.Code, line: number, { findings }: TextScope): Block[] {
  const why =
    token.codeBlockStyle === 'indented' ? 'lines that begin with four spaces' : 'lines between ```';
  findings.note(line, `code (${why}) is shown as plain words`);
  const text = token.text.replace(/\s+/g, ' ').trim();
  return text === '' ? [] : [{ kind: 'paragraph', inlines: [{ kind: 'text', text }] }];
}

function listOf(token: Tokens.List, line: number, scope: TextScope, depth: number): Block[] {
  let at = line;
  const items = token.items.flatMap((item) => {
    const start = at;
    at += linesIn(item.raw);
    const blocks = blocksOf(piecesOf(item.tokens), start, scope, depth + 1);
    if (blocks.length > 0) return [blocks];
    noteEmpty(scope, start, 'a list has an entry without words');
    return [];
  });
  if (items.length === 0) return [];
  const { ordered, start } = token;
  return [{ kind: 'list', ordered, start: start === '' ? 1 : start, items }];
}

const aligns: Readonly<Record<'left' | 'center' | 'right', Align>> = {
  left: 'start',
  center: 'center',
  right: 'end',
};

function tableOf(token: Tokens.Table, line: number, scope: TextScope): Block[] {
  const cells = (row: readonly Tokens.TableCell[], at: number) =>
    row.map(({ tokens }) => runningText(piecesOf(tokens), at, scope));
  return [
    {
      kind: 'table',
      align: token.align.map((align) => (align === null ? 'start' : aligns[align])),
      header: cells(token.header, line),
      // The line between the header and the first row holds only hyphens.
      rows: token.rows.map((row, index) => cells(row, line + 2 + index)),
    },
  ];
}

function alertOf(
  { alert, word, title, rest }: AlertOpening,
  body: readonly Piece[],
  opening: Piece,
  line: number,
  scope: TextScope,
  depth: number,
): Block[] {
  if (!alert) {
    const kinds = 'use [!NOTE], [!ASK], [!WARNING] or [!EMERGENCY]';
    scope.findings.note(line, `[!${word}] is not a kind of box: ${kinds}; it is shown as a note`);
  }
  const words = plainText(runningText(title, line, scope)).trim();
  const blocks = [
    ...paragraphOf(rest, line + 1, scope),
    ...blocksOf(body, line + linesIn(opening.raw), scope, depth + 1),
  ];
  if (blocks.length === 0) noteEmpty(scope, line, 'a box has no words below its first line');
  return [{ kind: 'alert', alert: alert ?? 'note', title: words || null, blocks }];
}

function quoteOf(token: Tokens.Blockquote, line: number, scope: TextScope, depth: number): Block[] {
  const pieces = piecesOf(token.tokens);
  const [first, ...others] = pieces;
  const opening = alertOpening(first);
  if (first && opening) return alertOf(opening, others, first, line, scope, depth);
  const blocks = blocksOf(pieces, line, scope, depth + 1);
  return blocks.length > 0 ? [{ kind: 'quote', blocks }] : [];
}

function blockOf(token: Piece, line: number, scope: TextScope, depth: number): Block[] {
  switch (token.type) {
    case 'space':
    case 'def':
      return [];
    case 'paragraph':
    case 'text':
      return paragraphOf(piecesOf(token.tokens), line, scope);
    case 'heading':
      return headingOf(token, line, scope);
    case 'list':
      return listOf(token, line, scope, depth);
    case 'blockquote':
      return quoteOf(token, line, scope, depth);
    case 'table':
      return tableOf(token, line, scope);
    case 'hr':
      return [{ kind: 'rule' }];
    case 'code':
      return codeOf(token, line, scope);
    case 'html':
      refuseHtml(token.raw, line + linesIn(/^\s*/.exec(token.raw)?.[0] ?? ''), scope);
      return [];
    default:
      return paragraphOf([token], line, scope);
  }
}

/**
 * Turns block tokens into the closed tree that both processes know.
 *
 * @param line the line of the file on which the tokens begin
 */
export function blocksOf(
  tokens: readonly Piece[],
  line: number,
  scope: TextScope,
  depth = 0,
): Block[] {
  if (depth > limits.nesting) {
    scope.findings.refuse(line, `is nested more than ${limits.nesting} deep: make it flatter`);
    return [];
  }
  let at = line;
  return tokens.flatMap((token) => {
    const start = at;
    at += linesIn(token.raw);
    return blockOf(token, start, scope, depth);
  });
}
