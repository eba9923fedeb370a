import type { Tokens } from 'marked';
import type { Inline } from '../../contract/article.js';
import { limits } from '../limits.js';
import { isWebAddress, numberOfAddress, printedAddress } from './addresses.js';
import { decodeEntities } from './entities.js';
import { piecesOf, type CiteToken, type Piece } from './lexer.js';
import { linesIn, type TextScope } from './scope.js';
import { joinInlines, plainText } from './tidy.js';

/** Where an inline piece stands. */
interface Spot {
  readonly line: number;
  readonly depth: number;
}

function decode(text: string, { line }: Spot, { findings }: TextScope): string {
  return decodeEntities(text, (entity) => {
    findings.note(line, `\`${entity}\` is not a character known here: type the character itself`);
  });
}

/** Reports raw HTML, which is never shown. */
export function refuseHtml(raw: string, line: number, { findings }: TextScope): void {
  const snippet = (/^<[^>\n]{0,40}>?/.exec(raw.trim())?.[0] ?? '').replace(/\s+/g, ' ');
  findings.refuse(line, `raw HTML is not allowed: \`${snippet}\`; write it in Markdown`);
}

function citeOf(
  { id }: CiteToken,
  { line }: Spot,
  { findings, sources, cited }: TextScope,
): Inline[] {
  const number = sources.get(id);
  if (number === undefined) {
    findings.refuse(line, `source \`${id}\` is cited but is not in the sources of article.yaml`);
    return [];
  }
  cited.add(id);
  return [{ kind: 'cite', numbers: [number] }];
}

function linkOf(token: Tokens.Link, spot: Spot, scope: TextScope): Inline[] {
  const { findings, addresses } = scope;
  const literal = token.autolink === true;
  const address = literal ? token.href : decode(token.href, spot, scope);
  const children = inlinesOf(piecesOf(token.tokens), spot.line, scope, spot.depth + 1);
  if (!isWebAddress(address)) {
    // A bare mail address is an address to read, not a link that somebody made.
    if (!literal) {
      const why = 'only web addresses (https://…) can be printed; its words are shown without it';
      findings.note(spot.line, `link to \`${address.slice(0, 80)}\`: ${why}`);
    }
    return children;
  }
  const printed = printedAddress(address);
  const hasWords = plainText(children).trim() !== '';
  const words: Inline[] = hasWords && !literal ? children : [{ kind: 'text', text: printed }];
  if (!hasWords) findings.note(spot.line, `link to \`${printed}\` has no words`);
  return [{ kind: 'address', children: words, number: numberOfAddress(addresses, printed) }];
}

function deletionOf(token: Tokens.Del, spot: Spot, scope: TextScope): Inline[] {
  const children = inlinesOf(piecesOf(token.tokens), spot.line, scope, spot.depth + 1);
  // One tilde is a sign for "about"; two strike words out, and showing those as if they stood
  // would turn their meaning round.
  if (token.raw.startsWith('~~')) {
    scope.findings.refuse(spot.line, 'struck-out words (`~~`) cannot be shown: delete them');
    return [];
  }
  const tilde: Inline = { kind: 'text', text: '~' };
  return [tilde, ...children, tilde];
}

function wrapped(
  kind: 'strong' | 'emphasis',
  tokens: readonly Piece[],
  spot: Spot,
  scope: TextScope,
): Inline[] {
  const children = inlinesOf(tokens, spot.line, scope, spot.depth + 1);
  return children.length > 0 ? [{ kind, children }] : [];
}

function inlineOf(token: Piece, spot: Spot, scope: TextScope): Inline[] {
  const { findings } = scope;
  switch (token.type) {
    case 'text':
      return [
        { kind: 'text', text: decode(token.text, spot, scope).replace(/[ \t]*\n[ \t]*/g, ' ') },
      ];
    case 'escape':
      return [{ kind: 'text', text: token.text }];
    case 'strong':
      return wrapped('strong', piecesOf(token.tokens), spot, scope);
    case 'em':
      return wrapped('emphasis', piecesOf(token.tokens), spot, scope);
    case 'br':
      return [{ kind: 'break' }];
    case 'cite':
      return citeOf(token, spot, scope);
    case 'link':
      return linkOf(token, spot, scope);
    case 'del':
      return deletionOf(token, spot, scope);
    case 'html':
      refuseHtml(token.raw, spot.line, scope);
      return [];
    case 'codespan':
      findings.note(spot.line, 'code (words between backquotes) is shown as plain words');
      return [{ kind: 'text', text: token.text }];
    case 'image':
      // Walked for what it may hide; its words are left out with it.
      inlinesOf(piecesOf(token.tokens), spot.line, scope, spot.depth + 1);
      findings.note(spot.line, 'a picture must stand in a paragraph of its own; it is left out');
      return [];
    case 'checkbox':
      findings.note(spot.line, 'boxes to tick (`[ ]`) are not shown; the words are');
      return [];
    default:
      return [{ kind: 'text', text: token.raw }];
  }
}

/**
 * Turns inline tokens into running text.
 *
 * @param line the line of the file on which the tokens begin
 */
export function inlinesOf(
  tokens: readonly Piece[],
  line: number,
  scope: TextScope,
  depth = 0,
): Inline[] {
  if (depth > limits.nesting) {
    scope.findings.refuse(line, `marks are nested more than ${limits.nesting} deep`);
    return [];
  }
  const inlines: Inline[] = [];
  let at = line;
  for (const token of tokens) {
    inlines.push(...inlineOf(token, { line: at, depth }, scope));
    at += linesIn(token.raw);
  }
  return joinInlines(inlines);
}
