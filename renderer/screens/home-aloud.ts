import type { CardView } from '../parts/card.js';
import { cutText, type Sentence } from '../speech/cut.js';
import { spoken } from '../words/language.js';

/** Home as it is read aloud: what it asks, and the title on each card that shows. */
export function sentencesOfHome(heading: string, cards: readonly CardView[]): readonly Sentence[] {
  return [
    ...cutText(heading, 'heading', spoken()),
    ...cards.map(({ article, title, language }) => ({
      place: `card.${article}`,
      from: 0,
      to: 0,
      text: title,
      language,
    })),
  ];
}
