/** The nearest element around this one that scrolls up and down, through shadow roots; or null. */
export function scrollerOf(element: Element): HTMLElement | null {
  for (let at = above(element); at; at = above(at)) {
    const { overflowY } = getComputedStyle(at);
    if (at instanceof HTMLElement && (overflowY === 'auto' || overflowY === 'scroll')) return at;
  }
  return null;
}

function above(element: Element): Element | null {
  if (element.assignedSlot) return element.assignedSlot;
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

/** How close to an edge the finger makes the list scroll, as a share of the list's height. */
const edgeShare = 0.14;

/** CSS px a second that the list scrolls at the very edge; rows can still be read as they pass. */
const fastest = 1500;

/**
 * How fast to scroll, CSS px a second, with the finger at `y`: nothing in the middle, faster the
 * closer it is to an edge or beyond; up is negative.
 */
export function edgeSpeed(y: number, top: number, bottom: number): number {
  const edge = (bottom - top) * edgeShare;
  if (edge <= 0) return 0;
  const above = Math.min(1, Math.max(0, (top + edge - y) / edge));
  const below = Math.min(1, Math.max(0, (y - (bottom - edge)) / edge));
  return (below - above) * fastest;
}
