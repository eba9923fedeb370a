/**
 * Milliseconds after which a touch that stays is no part of what another finger does: fingers that
 * pinch, and a palm that comes down, come together.
 */
const lyingMs = 3000;

/** What is still a tap: CSS pixels that it moves, which is Chromium's own slop, and milliseconds. */
const tapSlop = 15;
const tapMs = 700;

/** A finger that is down; where and when it came, by the clock of events. */
interface Down {
  readonly at: number;
  readonly x: number;
  readonly y: number;
}

/** Puts the focus where a finger would: on what can have it, if anything there can. */
function focusOn(path: readonly EventTarget[]): void {
  const taker = path.find((node) => node instanceof HTMLElement && node.tabIndex >= 0);
  if (taker instanceof HTMLElement) taker.focus({ preventScroll: true });
}

/**
 * Lets a tap press while something else lies on the glass: gum, a drop, a child's forehead, a hand
 * that somebody leans on. Chromium takes both for one gesture of two fingers and presses nothing, so
 * that whatever lies there would make the whole kiosk deaf.
 */
export function hearSecondFinger(page: EventTarget): void {
  const downs = new Map<number, Down>();
  const on = (type: string, listener: (event: PointerEvent) => void): void => {
    page.addEventListener(type, listener as EventListener, { capture: true, passive: true });
  };

  on('pointerdown', ({ pointerType, pointerId, timeStamp, clientX, clientY }) => {
    if (pointerType === 'touch') downs.set(pointerId, { at: timeStamp, x: clientX, y: clientY });
  });
  on('pointercancel', ({ pointerId }) => {
    downs.delete(pointerId);
  });
  on('pointerup', (event) => {
    const { pointerId, isPrimary, timeStamp, clientX, clientY } = event;
    const down = downs.get(pointerId);
    downs.delete(pointerId);
    if (!down || isPrimary) return;
    const isTap =
      timeStamp - down.at < tapMs && Math.hypot(clientX - down.x, clientY - down.y) < tapSlop;
    const isBesides = [...downs.values()].some(({ at }) => down.at - at > lyingMs);
    const path = event.composedPath();
    const target = path[0];
    if (!isTap || !isBesides || !(target instanceof Element) || !target.isConnected) return;
    focusOn(path);
    const rest = { bubbles: true, cancelable: true, composed: true, clientX, clientY };
    // By the number of its presses a touch is told from a key.
    target.dispatchEvent(new MouseEvent('click', { ...rest, detail: 1 }));
  });
}
