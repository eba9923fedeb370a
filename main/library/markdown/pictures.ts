import type { Tokens } from 'marked';
import type { Block } from '../../contract/article.js';
import { decodeEntities } from './entities.js';
import { inlinesOf } from './inlines.js';
import { piecesOf, type Piece } from './lexer.js';
import { linesIn, type TextScope } from './scope.js';
import { plainText } from './tidy.js';

function isPictureOrGap(token: Piece): boolean {
  if (token.type === 'image' || token.type === 'br') return true;
  return token.type === 'text' && token.text.trim() === '';
}

/** True when a paragraph holds pictures and nothing else. */
export function isPictures(tokens: readonly Piece[]): boolean {
  return tokens.some(({ type }) => type === 'image') && tokens.every(isPictureOrGap);
}

function pictureOf(token: Tokens.Image, line: number, scope: TextScope): Block[] {
  const { findings, pictureNamed } = scope;
  const alt = plainText(inlinesOf(piecesOf(token.tokens), line, scope)).trim();
  const address = decodeEntities(token.href, () => undefined);
  if (alt === '') {
    const help = 'say in the square brackets what it shows; it is left out';
    findings.note(line, `picture \`${address}\` has no description: ${help}`);
    return [];
  }
  const answer = pictureNamed(address);
  if (answer.kind === 'refused') {
    findings.note(line, `picture \`${address}\` ${answer.message}; it is left out`);
  }
  return answer.kind === 'found' ? [{ kind: 'picture', picture: { src: answer.src, alt } }] : [];
}

/** The pictures of a paragraph that holds nothing else. */
export function picturesOf(tokens: readonly Piece[], line: number, scope: TextScope): Block[] {
  let at = line;
  return tokens.flatMap((token) => {
    const start = at;
    at += linesIn(token.raw);
    return token.type === 'image' ? pictureOf(token, start, scope) : [];
  });
}
