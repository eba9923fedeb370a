import { noChange } from 'lit';
import { Directive, directive, PartType, type ElementPart, type PartInfo } from 'lit/directive.js';
import { directionOf } from '../words/language.js';

class InLanguageDirective extends Directive {
  constructor(part: PartInfo) {
    super(part);
    if (part.type !== PartType.ELEMENT)
      throw new Error('inLanguage() stands in a tag, not in a value.');
  }

  render(language: string): string {
    return language;
  }

  override update(part: ElementPart, [language]: [string]): typeof noChange {
    const element = part.element as HTMLElement;
    element.lang = language;
    element.dir = directionOf(language);
    return noChange;
  }
}

/**
 * Says of the element in whose tag it stands which language its words are in, and which way they
 * run. For words that may be in another language than what is around them: of the library, of the
 * clinic, or the interface's own among those.
 */
export const inLanguage = directive(InLanguageDirective);
