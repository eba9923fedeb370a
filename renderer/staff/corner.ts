import { unitNow } from '../styles/unit.js';
import type { Clock } from '../visit/clock.js';
import './corner.css';
import { swallowClick } from './swallow-click.js';

/** Side of the corner that is held, in px of a 1080p screen; never less than that in CSS px. */
const side = 120;

/** Milliseconds that the corner is held, and after how many of them a ring begins to show it. */
const holdMs = 3000;
const ringAfterMs = 1000;

/** How far a finger may stray while it holds, in CSS px: it rolls and trembles. */
const strayPx = 40;

interface Hold {
  readonly pointer: number;
  readonly x: number;
  readonly y: number;
}

/**
 * Watches the top left corner of the window: one finger that stays there for three seconds calls
 * staff. It listens at the window, before and beside everything that the page shows, and takes
 * nothing away from other touches.
 *
 * @param page the window
 * @param called what to do then
 * @param clock source of all time
 */
export function watchCorner(page: Window, called: () => void, clock: Clock): void {
  let hold: Hold | null = null;
  let timer = 0;
  let ring: HTMLElement | null = null;

  const release = (): void => {
    hold = null;
    clock.clearTimer(timer);
    ring?.remove();
    ring = null;
  };
  const finish = (): void => {
    release();
    swallowClick(page);
    called();
  };
  const showRing = (x: number, y: number): void => {
    ring = makeRing(page.document, x, y);
    timer = clock.setTimer(finish, holdMs - ringAfterMs);
  };

  const on = <Name extends keyof WindowEventMap>(
    name: Name,
    listener: (event: WindowEventMap[Name]) => void,
  ): void => {
    page.addEventListener(name, listener, { capture: true, passive: true });
  };
  on('pointerdown', ({ isPrimary, button, pointerId, clientX: x, clientY: y }) => {
    release();
    const reach = side * Math.max(1, unitNow(page));
    // A second finger, or a palm, is nobody who knows the way.
    if (!isPrimary || button !== 0 || x > reach || y > reach) return;
    hold = { pointer: pointerId, x, y };
    timer = clock.setTimer(() => {
      showRing(x, y);
    }, ringAfterMs);
  });
  on('pointermove', ({ pointerId, clientX, clientY }) => {
    if (hold?.pointer !== pointerId) return;
    if (Math.hypot(clientX - hold.x, clientY - hold.y) > strayPx) release();
  });
  on('pointerup', release);
  on('pointercancel', release);
  on('blur', release);
}

/** A quiet ring around the finger that closes while it stays; on top of all, and nothing to read. */
function makeRing(document: Document, x: number, y: number): HTMLElement {
  const ring = document.createElement('div');
  ring.className = 'corner-ring';
  ring.ariaHidden = 'true';
  ring.popover = 'manual';
  ring.style.setProperty('--x', `${x}px`);
  ring.style.setProperty('--y', `${y}px`);
  document.body.append(ring);
  ring.showPopover();
  return ring;
}
