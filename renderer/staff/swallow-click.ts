/**
 * Stops the click that belongs to the press that is on now: what it would hit by the time it
 * arrives is something that nobody aimed at. The next press is answered as usual.
 */
export function swallowClick(page: EventTarget): void {
  const swallow = (event: Event): void => {
    event.preventDefault();
    event.stopImmediatePropagation();
    end();
  };
  const end = (): void => {
    page.removeEventListener('click', swallow, { capture: true });
    page.removeEventListener('pointerdown', end, { capture: true });
  };
  page.addEventListener('click', swallow, { capture: true });
  page.addEventListener('pointerdown', end, { capture: true });
}
