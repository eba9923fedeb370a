import { noChange } from 'lit';
import { Directive, directive, PartType, type ElementPart, type PartInfo } from 'lit/directive.js';

/** CSS properties and their values, named as in a style sheet. */
type Styles = Readonly<Record<string, string>>;

class StyledDirective extends Directive {
  constructor(part: PartInfo) {
    super(part);
    if (part.type !== PartType.ELEMENT)
      throw new Error('styled() stands in a tag, not in a value.');
  }

  render(styles: Styles): Styles {
    return styles;
  }

  override update(part: ElementPart, [styles]: [Styles]): typeof noChange {
    const { style } = part.element as HTMLElement | SVGElement;
    for (const [name, value] of Object.entries(styles)) style.setProperty(name, value);
    return noChange;
  }
}

/**
 * Sets CSS properties on the element in whose tag it stands; always the same ones.
 *
 * Lit's own styleMap writes a style attribute the first time, which the page's security policy
 * refuses; properties set one by one are allowed.
 */
export const styled = directive(StyledDirective);
