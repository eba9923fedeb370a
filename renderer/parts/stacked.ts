import { noChange } from 'lit';
import { AsyncDirective, directive } from 'lit/async-directive.js';
import { PartType, type ElementPart, type PartInfo } from 'lit/directive.js';

/** The class of a frame whose table stands as a list. */
const stackedClass = 'stacked';

/** Sets a table as it is, and as a list only when it sticks out of its frame. */
function fit(frame: Element): void {
  frame.classList.remove(stackedClass);
  frame.classList.toggle(stackedClass, frame.scrollWidth > frame.clientWidth + 1);
}

class StackedDirective extends AsyncDirective {
  private frame: Element | null = null;
  private readonly watcher = new ResizeObserver(() => {
    if (this.frame) fit(this.frame);
  });

  constructor(part: PartInfo) {
    super(part);
    if (part.type !== PartType.ELEMENT)
      throw new Error('stacked() stands in a tag, not in a value.');
  }

  render(): typeof noChange {
    return noChange;
  }

  override update({ element }: ElementPart): typeof noChange {
    if (element !== this.frame) this.watch(element);
    return noChange;
  }

  protected override disconnected(): void {
    this.watcher.disconnect();
  }

  protected override reconnected(): void {
    if (this.frame) this.watch(this.frame);
  }

  private watch(frame: Element): void {
    this.watcher.disconnect();
    this.frame = frame;
    this.watcher.observe(frame);
    // The words of the table become larger while its frame keeps its width.
    for (const child of frame.children) this.watcher.observe(child);
  }
}

/**
 * In the tag around a table: where it is too wide for its frame, as with large text, its rows stand
 * one below the other with the name of its column before each cell, so that nobody has to move it
 * sideways.
 */
export const stacked = directive(StackedDirective);
