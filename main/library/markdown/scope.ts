import type { Findings } from '../findings.js';

/** What became of a picture that a text names. */
export type PictureAnswer =
  | { readonly kind: 'found'; readonly src: string }
  | { readonly kind: 'refused'; readonly message: string }
  /** The file itself is bad, and that was reported already. */
  | { readonly kind: 'bad' };

/** What is known and gathered while one text is turned into blocks. */
export interface TextScope {
  readonly findings: Findings;
  /** Numbers of the article's sources, by id. */
  readonly sources: ReadonlyMap<string, number>;
  /** Ids of the sources cited so far. */
  readonly cited: Set<string>;
  readonly pictureNamed: (address: string) => PictureAnswer;
  /** Printed addresses so far, in the order of their numbers. */
  readonly addresses: string[];
  /** Heading ids so far. */
  readonly slugs: Set<string>;
}

/** How many lines a raw piece of source passes. */
export function linesIn(raw: string): number {
  let count = 0;
  for (let at = raw.indexOf('\n'); at >= 0; at = raw.indexOf('\n', at + 1)) count += 1;
  return count;
}
