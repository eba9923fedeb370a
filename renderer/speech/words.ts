import { msg, str } from '@lit/localize';
import type { SpokenWords } from './cut.js';

/**
 * What is said that is written nowhere, in the language of the interface.
 *
 * @param box what a kind of box is called on the screen
 */
export function spokenWords(box: SpokenWords['box']): SpokenWords {
  return {
    box,
    table: (rows) =>
      rows === 1 ? msg('A table with 1 row.') : msg(str`A table with ${rows} rows.`),
    picture: (alt) => msg(str`A picture. ${alt}`),
  };
}
