import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Clock } from '../../../renderer/visit/clock.js';
import { VisitController } from '../../../renderer/visit/visit-controller.js';
import { noon, settings } from './samples.js';

/** A clock that moves only when told to, and calls what is due on the way. */
export class FakeClock implements Clock {
  /** Timers that wait, by their handle. */
  readonly timers = new Map<number, { callback: () => void; at: number }>();
  #time = noon;
  #steady = noon;
  #elapsed = 0;
  #handles = 0;

  now(): number {
    return this.#time;
  }

  steady(): number {
    return this.#steady;
  }

  setTimer(callback: () => void, ms: number): number {
    this.timers.set((this.#handles += 1), { callback, at: this.#elapsed + ms });
    return this.#handles;
  }

  clearTimer(handle: number): void {
    this.timers.delete(handle);
  }

  /** Lets time pass. */
  pass(ms: number): void {
    const end = this.#elapsed + ms;
    for (let due = this.#next(end); due !== null; due = this.#next(end)) {
      this.#move(due.at - this.#elapsed);
      this.timers.delete(due.handle);
      due.callback();
    }
    this.#move(end - this.#elapsed);
  }

  /** Sets the clock as a technician or a time server does; nothing else moves. */
  set(ms: number): void {
    this.#time += ms;
  }

  /** Sleeps, on a system that counts it: timers neither notice nor move. */
  sleep(ms: number): void {
    this.#time += ms;
    this.#steady += ms;
  }

  #move(ms: number): void {
    this.#elapsed += ms;
    this.#time += ms;
    this.#steady += ms;
  }

  #next(end: number): { handle: number; at: number; callback: () => void } | null {
    const due = [...this.timers]
      .map(([handle, timer]) => ({ handle, ...timer }))
      .filter(({ at }) => at <= end)
      .toSorted((a, b) => a.at - b.at);
    return due[0] ?? null;
  }
}

/** An element that counts how often it is asked to draw itself. */
export class FakeHost implements ReactiveControllerHost {
  readonly updateComplete = Promise.resolve(true);
  readonly controllers: ReactiveController[] = [];
  draws = 0;

  addController(controller: ReactiveController): void {
    this.controllers.push(controller);
  }

  removeController(): void {
    this.controllers.length = 0;
  }

  requestUpdate(): void {
    this.draws += 1;
  }
}

/** A page with a connected controller, and what a finger does to it. */
export function setUp() {
  const clock = new FakeClock();
  const host = new FakeHost();
  const page = new EventTarget();
  const controller = new VisitController(host, clock, settings, page);
  controller.hostConnected();

  /** Dispatches an event, as if aimed at a button marked to end the visit when `isEnd`. */
  const fire = (type: string, isEnd = false): Event => {
    const event = new Event(type, { cancelable: true });
    const path = isEnd ? [{ dataset: { endsVisit: '' } }, page] : [page];
    event.composedPath = () => path as EventTarget[];
    page.dispatchEvent(event);
    return event;
  };
  return { clock, host, page, controller, fire };
}

/** A page on which somebody has just opened an article. */
export function readingPage() {
  const page = setUp();
  page.controller.send({ type: 'touch-slide', article: 'ketamine' });
  return page;
}

/** The same page when the warning has just come up. */
export function warnedPage() {
  const page = readingPage();
  page.clock.pass(settings.idleMs);
  return page;
}
