import type { LitElement } from 'lit';
import type { Screen, Visit } from '../visit/visit.js';

/** Another one of these is another place, where a keyboard begins anew; another page of it is not. */
export function placeOf({ visits, screen }: Visit): string {
  return `${visits} ${JSON.stringify({ ...screen, page: 0 })}`;
}

/**
 * Starts a keyboard and a screen reader at the heading of the screen that stands; the loop and the
 * closed screen have no focus.
 *
 * @param shown the element of that screen, or null
 */
export function focusHeading(shown: LitElement | null, screen: Screen): void {
  if (!shown || screen.name === 'attract' || screen.name === 'closed') {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    return;
  }
  void shown.updateComplete.then(() => {
    shown.renderRoot.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
  });
}
