import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { machineClock, type Clock } from './clock.js';
import { Presence } from './presence.js';
import { unread } from './settings.js';
import { TouchGuard } from './touch-guard.js';
import {
  nextDeadline,
  remainingSeconds,
  startVisit,
  visit,
  type Visit,
  type VisitEvent,
  type VisitSettings,
} from './visit.js';

/** At most four notes a second of what is no press: a moving finger sends a hundred events. */
const throttleMs = 250;

const presses = ['pointerdown', 'keydown'];
const activities = [...presses, 'wheel', 'touchmove', 'scroll'];

/** Keys that lead from one button to the other; on the warning they choose neither yet. */
const leadingKeys = ['Tab', 'Shift'];

/**
 * Holds the visit for an element: takes events, notices activity anywhere on the page, and ticks
 * when, and only when, the visit has a deadline. The host is drawn anew when something that can be
 * seen has changed.
 *
 * Any touch answers the idle warning with "I'm still here". The one button that says otherwise has
 * to be marked `data-ends-visit`, or its touch would count as staying before its click arrives.
 */
export class VisitController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #clock: Clock;
  readonly #page: EventTarget;
  readonly #guard = new TouchGuard();
  readonly #presence: Presence;
  #state: Visit;
  #timer: number | null = null;
  #isConnected = false;
  #lastNote = 0;

  /** `page` is where touches arrive, usually the window. */
  constructor(
    host: ReactiveControllerHost,
    clock: Clock = machineClock,
    settings: VisitSettings = unread,
    page: EventTarget = window,
  ) {
    this.#host = host;
    this.#clock = clock;
    this.#page = page;
    this.#state = startVisit(settings, clock.steady());
    this.#presence = new Presence(clock.steady());
    host.addController(this);
  }

  /** The visit as it is. */
  get state(): Visit {
    return this.#state;
  }

  /** Whole seconds left of the idle warning's countdown; 0 while there is none. */
  get remaining(): number {
    return remainingSeconds(this.#state, this.#clock.steady());
  }

  /** Tells the visit what happened. */
  send(event: VisitEvent): void {
    const before = this.#state;
    this.#state = visit(before, event, this.#clock.steady());
    if (this.#state === before) return;
    this.#schedule();
    if (isSeen(before, this.#state)) this.#host.requestUpdate();
  }

  hostConnected(): void {
    this.#isConnected = true;
    for (const type of activities) {
      this.#page.addEventListener(type, this.#onActivity, { capture: true, passive: true });
    }
    this.#page.addEventListener('click', this.#onClick, { capture: true });
    this.#page.addEventListener('k-woke', this.#onWoke);
    this.#schedule();
  }

  hostDisconnected(): void {
    this.#isConnected = false;
    for (const type of activities) {
      this.#page.removeEventListener(type, this.#onActivity, { capture: true });
    }
    this.#page.removeEventListener('click', this.#onClick, { capture: true });
    this.#page.removeEventListener('k-woke', this.#onWoke);
    this.#schedule();
  }

  readonly #onActivity = (event: Event): void => {
    const isPress = presses.includes(event.type);
    const now = this.#clock.steady();
    if (isPress) this.#guard.press(this.#state, now);
    if (!this.#presence.isThere(event, now)) return;

    if (!isPress) {
      if (this.#state.screen.name === 'closed') return;
      if (Math.abs(now - this.#lastNote) < throttleMs) return;
    }
    if (this.#state.warning !== null && !answersWarning(event)) return;
    this.#lastNote = now;
    this.send({ type: 'activity' });
  };

  readonly #onClick = (event: Event): void => {
    if (!this.#guard.isStale(this.#state, this.#clock.steady())) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };

  readonly #onWoke = (): void => {
    this.send({ type: 'woke' });
  };

  readonly #onTimer = (): void => {
    this.#timer = null;
    const before = this.#state;
    this.send({ type: 'tick' });
    if (this.#state !== before) return;
    if (before.warning !== null) this.#host.requestUpdate(); // the next number of the countdown
    this.#schedule();
  };

  #schedule(): void {
    if (this.#timer !== null) this.#clock.clearTimer(this.#timer);
    this.#timer = null;
    if (!this.#isConnected) return;
    const now = this.#clock.steady();
    const deadline = nextDeadline(this.#state, now);
    if (deadline === null) return;
    this.#timer = this.#clock.setTimer(this.#onTimer, Math.max(0, deadline - now));
  }
}

/** Whether an event on the idle warning says that somebody is there and wants to stay. */
function answersWarning(event: Event): boolean {
  // Drawing the warning may scroll what lies under it; nobody did that.
  if (event.type === 'scroll' || endsVisit(event)) return false;
  return !leadingKeys.includes((event as Partial<KeyboardEvent>).key ?? '');
}

/** Whether an event is aimed at the button that ends the visit. */
function endsVisit(event: Event): boolean {
  return event
    .composedPath()
    .some((node) => (node as Partial<HTMLElement>).dataset?.['endsVisit'] !== undefined);
}

/** Times and scroll positions are kept for later and drawn by nobody. */
function isSeen(before: Visit, after: Visit): boolean {
  return (Object.keys(after) as (keyof Visit)[]).some(
    (key) => key !== 'lastActivity' && key !== 'scroll' && before[key] !== after[key],
  );
}
