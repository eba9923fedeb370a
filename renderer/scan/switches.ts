import { focusedIn, stopAfter, stopsOf } from './order.js';

/**
 * Lets the page be used by a two-button switch, which writes Space with one button and Enter with
 * the other, as most of them do when new: Space steps to the next control and shows it, Enter
 * chooses it. A button that is held down steps once.
 *
 * @param page the window
 * @param isOn whether such a switch is connected; otherwise Space is a key like any other
 */
export function followSwitches(page: Window, isOn: () => boolean): void {
  const { document } = page;
  let last: HTMLElement | null = null;
  let before: readonly HTMLElement[] = [];

  function step(): void {
    const stops = stopsOf(document);
    const focused = focusedIn(document);
    const from = focused && stops.includes(focused) ? focused : lastHere(focused);
    const next = stopAfter(stops, from, before);
    before = stops;
    last = next;
    next?.focus();
  }

  /** Where it was, unless the focus was taken elsewhere since, as to the heading of a new screen. */
  function lastHere(focused: HTMLElement | null): HTMLElement | null {
    return focused === null && last?.isConnected ? last : null;
  }

  const isStep = (event: KeyboardEvent): boolean =>
    event.key === ' ' && !event.ctrlKey && !event.altKey && !event.metaKey && isOn();
  page.addEventListener(
    'keydown',
    (event) => {
      if (!isStep(event)) return;
      event.preventDefault();
      if (!event.repeat) step();
    },
    { capture: true },
  );
  page.addEventListener(
    'keyup',
    (event) => {
      // A button is pressed when Space comes up.
      if (isStep(event)) event.preventDefault();
    },
    { capture: true },
  );
}
