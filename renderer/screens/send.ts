import type { VisitEvent } from '../visit/visit.js';

declare global {
  interface HTMLElementEventMap {
    'k-visit': CustomEvent<VisitEvent>;
  }
}

/** Tells the app what the visitor did. The app alone decides what follows from it. */
export function send(from: HTMLElement, event: VisitEvent): void {
  from.dispatchEvent(
    new CustomEvent<VisitEvent>('k-visit', { detail: event, bubbles: true, composed: true }),
  );
}
