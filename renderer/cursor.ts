/**
 * Hides the mouse pointer while a finger is used and shows it again when a mouse moves: sets
 * `data-pointer` on the document's root to `touch` or `mouse`, which guards.css acts on.
 */
export function followPointer(document: Document): void {
  const root = document.documentElement;
  const follow = (event: PointerEvent): void => {
    const kind = event.pointerType === 'mouse' ? 'mouse' : 'touch';
    if (root.dataset['pointer'] !== kind) root.dataset['pointer'] = kind;
  };
  // A kiosk starts without a pointer in the middle of its first slide.
  root.dataset['pointer'] = 'touch';
  // A finger also sends `pointermove`, of its own type; the mouse events that follow it do not.
  document.addEventListener('pointerdown', follow, { capture: true, passive: true });
  document.addEventListener('pointermove', follow, { capture: true, passive: true });
}
