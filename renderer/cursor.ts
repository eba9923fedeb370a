/**
 * Hides the mouse pointer while a finger is used and shows it again when a mouse moves: sets
 * `data-pointer` on the document's root to `touch` or `mouse`, which guards.css acts on.
 */
export function followPointer(document: Document): void {
  const root = document.documentElement;
  const show = (kind: 'touch' | 'mouse'): void => {
    if (root.dataset['pointer'] !== kind) root.dataset['pointer'] = kind;
  };
  let place = '';
  const follow = (event: PointerEvent): void => {
    if (event.pointerType !== 'mouse') {
      show('touch');
      return;
    }
    // The browser also reports a mouse that lies still: at the start, and when the page moves
    // below it. Only another place on the screen means that somebody moved it.
    const now = `${event.screenX} ${event.screenY}`;
    if (event.type === 'pointerdown' || (place !== '' && place !== now)) show('mouse');
    place = now;
  };
  // A kiosk starts without a pointer in the middle of its first slide.
  show('touch');
  // A finger also sends `pointermove`, of its own type; the mouse events that follow it do not.
  document.addEventListener('pointerdown', follow, { capture: true, passive: true });
  document.addEventListener('pointermove', follow, { capture: true, passive: true });
}
