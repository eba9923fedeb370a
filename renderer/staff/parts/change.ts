/**
 * Tells who uses a field that its value was changed: the event `k-change`, which neither bubbles
 * nor leaves the shadow tree, so that a field may be made of other fields.
 */
export function tellChange(field: HTMLElement, value: unknown): void {
  field.dispatchEvent(new CustomEvent('k-change', { detail: value }));
}

declare global {
  interface HTMLElementEventMap {
    'k-change': CustomEvent<unknown>;
  }
}
