import type { LanguageTag } from '../main/contract/article.js';
import type { Visit } from './visit/visit.js';
import { speak } from './words/language.js';

/**
 * A visit in the language of whoever stands before it: a visitor's own choice; beside the untouched
 * loop that of the slide, so that no screen is half in one language.
 *
 * @param slide the language of the slide that stands in the loop, or null before the first
 */
export function addressed(visit: Visit, slide: LanguageTag | null): Visit {
  const isLoop = visit.screen.name === 'attract' && !visit.visiting && !visit.staff;
  return isLoop && slide !== null && slide !== visit.language
    ? { ...visit, language: slide }
    : visit;
}

/**
 * Lets the interface speak as the visit does. As the staff screens open it speaks the clinic's
 * usual language; what they choose then is theirs.
 */
export class Speaking {
  private spoken = '';

  /** @param root gets the `lang` and `dir` that the words of the interface have */
  constructor(private readonly root: HTMLElement) {}

  /** Follows a visit that was addressed. */
  follow({ language, staff }: Visit): void {
    const wanted = staff ? 'staff' : language;
    if (wanted === this.spoken) return;
    this.spoken = wanted;
    speak(language, this.root);
  }
}
