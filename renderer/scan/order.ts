/** What a finger could use, and the regions that scroll: whatever has the focus there moves on Enter. */
const usable =
  'button, input, textarea, a[href], summary, [role="radio"], [role="tab"], [role="option"], [role="gridcell"][tabindex]';

/** Put on a scroller that has buttons which turn it: what is scrolled out of sight in it is no stop. */
export const turnedMark = 'data-turned';

/**
 * All stops of a two-button switch, in reading order: the controls that a finger could use now,
 * through all shadow roots and slots, and only those of the topmost modal dialog when there is one.
 * Unlike the Tab key it also stops at each choice of a group, for a switch has no arrow keys.
 */
export function stopsOf(document: Document): readonly HTMLElement[] {
  const found: HTMLElement[] = [];
  const modals: Element[] = [];
  const visit = (element: Element, scroller: Element | null): void => {
    if (element.matches('[inert], [aria-hidden="true"], [hidden]')) return;
    if (element.matches('dialog:modal')) modals.push(element);
    if (element instanceof HTMLElement && isStop(element, scroller)) found.push(element);
    const inner = element.hasAttribute(turnedMark) ? element : scroller;
    for (const child of childrenOf(element)) visit(child, inner);
  };
  visit(document.body, null);
  const modal = modals.at(-1);
  if (!modal) return found;
  found.length = 0;
  visit(modal, null);
  return found;
}

/**
 * The stop after the last one, from the end back to the beginning; null when there is none.
 *
 * @param before the stops as they were then: where the last one is no stop any more, such as a
 *   button that turned to the last page, it goes on with what came after it
 */
export function stopAfter<Stop>(
  stops: readonly Stop[],
  last: Stop | null,
  before: readonly Stop[] = stops,
): Stop | null {
  if (last === null) return stops[0] ?? null;
  const at = stops.indexOf(last);
  if (at >= 0) return stops[(at + 1) % stops.length] ?? null;
  const later = before.slice(before.indexOf(last) + 1);
  return later.find((stop) => stops.includes(stop)) ?? stops[0] ?? null;
}

/** What has the focus, through all shadow roots; null when nothing has. */
export function focusedIn(document: Document): HTMLElement | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element instanceof HTMLElement && element !== document.body ? element : null;
}

function isStop(element: HTMLElement, scroller: Element | null): boolean {
  if (!element.matches(usable) || element.matches(':disabled, [aria-disabled="true"]'))
    return false;
  if (!element.checkVisibility({ visibilityProperty: true })) return false;
  if (!scroller) return true;
  const frame = scroller.getBoundingClientRect();
  const box = element.getBoundingClientRect();
  const middle = (box.top + box.bottom) / 2;
  return middle >= frame.top && middle <= frame.bottom;
}

/** What is drawn inside an element: its shadow's children, a slot's guests, or its own. */
function childrenOf(element: Element): Iterable<Element> {
  if (element.shadowRoot) return element.shadowRoot.children;
  if (element instanceof HTMLSlotElement) {
    const guests = element.assignedElements();
    if (guests.length > 0) return guests;
  }
  return element.children;
}
