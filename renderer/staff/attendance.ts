import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Clock } from '../visit/clock.js';
import { Presence } from '../visit/presence.js';
import { swallowClick } from './swallow-click.js';

/** Milliseconds without a touch until the warning; with its countdown they make two minutes. */
const quietMs = 90_000;

/** Seconds that the warning counts down (WCAG 2.2.1 asks for at least 20). */
const warningSeconds = 30;

/** Main is told at most once in this time (ms) that somebody is still at it. */
const keepEveryMs = 10_000;

const activities = ['pointerdown', 'keydown', 'wheel', 'touchmove', 'input'];

/** What attendance is for. */
export interface AttendanceOrders {
  readonly clock: () => Clock;
  /** Somebody is there. */
  readonly keep: () => void;
  /** Nobody answered the warning. */
  readonly gone: () => void;
}

/** Notices whether somebody is still at the staff screens, asks once, and then says they are gone. */
export class Attendance implements ReactiveController {
  /** Whole seconds left of the warning; null while there is none. */
  secondsLeft: number | null = null;

  private timer = 0;
  private keptAt = Number.NEGATIVE_INFINITY;
  private isOn = false;
  private presence = new Presence(0);

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly orders: AttendanceOrders,
    private readonly page: EventTarget = window,
  ) {
    host.addController(this);
  }

  /** Begins to watch; again is harmless. */
  start(): void {
    if (this.isOn) return;
    this.isOn = true;
    this.presence = new Presence(this.orders.clock().steady());
    for (const name of activities) {
      this.page.addEventListener(name, this.onActivity, { capture: true });
    }
    this.wait();
  }

  /** Watches no more. */
  stop(): void {
    this.isOn = false;
    for (const name of activities) {
      this.page.removeEventListener(name, this.onActivity, { capture: true });
    }
    this.orders.clock().clearTimer(this.timer);
    this.secondsLeft = null;
  }

  hostDisconnected(): void {
    this.stop();
  }

  private wait(): void {
    const clock = this.orders.clock();
    clock.clearTimer(this.timer);
    this.timer = clock.setTimer(() => {
      this.count(warningSeconds);
    }, quietMs);
  }

  private count(seconds: number): void {
    this.secondsLeft = seconds;
    if (seconds <= 0) {
      this.stop();
      this.orders.gone();
    } else {
      this.timer = this.orders.clock().setTimer(() => {
        this.count(seconds - 1);
      }, 1000);
    }
    this.host.requestUpdate();
  }

  private readonly onActivity = (event: Event): void => {
    if (!this.presence.isThere(event, this.orders.clock().steady())) return;
    const warned = this.secondsLeft !== null;
    const now = this.orders.clock().now();
    if (warned) this.answer(event);
    // The clock may have been set back: then it is long ago too.
    if (warned || Math.abs(now - this.keptAt) >= keepEveryMs) {
      this.keptAt = now;
      this.orders.keep();
    }
    this.wait();
  };

  /** Any touch or key means "still here", and nothing else. */
  private answer(event: Event): void {
    this.secondsLeft = null;
    if (event.type === 'keydown') event.preventDefault();
    if (event.type === 'pointerdown') swallowClick(this.page);
    this.host.requestUpdate();
  }
}
