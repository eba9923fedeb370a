import type { LanguageTag } from '../main/contract/article.js';
import type { Visit } from './visit/visit.js';
import { speak } from './words/language.js';

/**
 * Lets the interface speak the language of whoever stands before it: a visitor's; beside the
 * untouched loop that of the slide, so that no screen is half in one language; and the clinic's
 * usual one as the staff screens open, which then choose for themselves.
 */
export class Speaking {
  /** What it speaks, or would if it could: the tag that was asked for. */
  language = '';
  private isStaff = false;

  /** @param root gets the `lang` and `dir` that the words of the interface have */
  constructor(private readonly root: HTMLElement) {}

  /** @param slide the language of the slide that stands in the loop, or null before the first */
  follow(visit: Visit, slide: LanguageTag | null): void {
    if (visit.staff && this.isStaff) return;
    const isLoop = visit.screen.name === 'attract' && !visit.visiting && !visit.staff;
    const language = (isLoop ? slide : null) ?? visit.language;
    if (language === this.language && visit.staff === this.isStaff) return;
    this.language = language;
    this.isStaff = visit.staff;
    speak(language, this.root);
  }
}
