import { noChange } from 'lit';
import { Directive, directive, PartType, type ElementPart, type PartInfo } from 'lit/directive.js';

class UsableDirective extends Directive {
  private button: HTMLButtonElement | null = null;

  constructor(part: PartInfo) {
    super(part);
    if (part.type !== PartType.ELEMENT)
      throw new Error('usable() stands in a tag, not in a value.');
  }

  render(isUsable: boolean): boolean {
    return isUsable;
  }

  override update(part: ElementPart, [isUsable]: [boolean]): typeof noChange {
    const button = part.element as HTMLButtonElement;
    if (button !== this.button) {
      this.button = button;
      button.addEventListener('blur', this.onBlur);
      button.addEventListener('click', this.onClick, { capture: true });
    }
    const isHeld = !isUsable && button.matches(':focus');
    button.disabled = !isUsable && !isHeld;
    button.ariaDisabled = isHeld ? 'true' : null;
    return noChange;
  }

  private readonly onBlur = (): void => {
    if (this.button?.ariaDisabled !== 'true') return;
    this.button.ariaDisabled = null;
    this.button.disabled = true;
  };

  private readonly onClick = (event: Event): void => {
    if (this.button?.ariaDisabled === 'true') event.stopImmediatePropagation();
  };
}

/**
 * Whether the button in whose tag it stands can be pressed. Unlike the attribute `disabled` it leaves
 * the focus on a button that has just done all it can, such as the one that turned to the last page:
 * a browser would take it away, and a keyboard would not know where it is.
 */
export const usable = directive(UsableDirective);
