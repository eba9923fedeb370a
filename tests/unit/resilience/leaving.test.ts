import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { describe, expect, it } from 'vitest';
import { EveryMinute } from '../../../renderer/staff/rotation/now.js';
import { Preview } from '../../../renderer/staff/rotation/preview.js';
import type { Clock } from '../../../renderer/visit/clock.js';
import { context } from '../rotation/context.js';

/** A clock that counts who waits for it. */
function waitedFor(): Clock & { readonly timers: Set<number> } {
  const timers = new Set<number>();
  let last = 0;
  return {
    timers,
    now: () => 30_000,
    steady: () => 30_000,
    setTimer() {
      last += 1;
      timers.add(last);
      return last;
    },
    clearTimer: (handle) => void timers.delete(handle),
  };
}

/** An element as Lit calls its controllers: it may be drawn once more after it left. */
function element(): ReactiveControllerHost & {
  connect(): void;
  draw(): void;
  leave(): void;
} {
  const controllers: ReactiveController[] = [];
  return {
    addController: (controller) => void controllers.push(controller),
    removeController: () => undefined,
    requestUpdate: () => undefined,
    updateComplete: Promise.resolve(true),
    connect: () => {
      for (const each of controllers) each.hostConnected?.();
    },
    draw: () => {
      for (const each of controllers) each.hostUpdate?.();
    },
    leave: () => {
      for (const each of controllers) each.hostDisconnected?.();
    },
  };
}

describe('an element that has left and is drawn once more', () => {
  it('does not wait for the next minute, and does once it is back', () => {
    const [clock, host] = [waitedFor(), element()];
    new EveryMinute(host, () => clock);
    host.connect();
    host.draw();
    expect(clock.timers.size).toBe(1);
    host.leave();
    host.draw();
    expect(clock.timers.size).toBe(0);
    host.connect();
    host.draw();
    expect(clock.timers.size).toBe(1);
  });

  it('does not go on with its preview of the loop, and does once it is back', () => {
    const [clock, host] = [waitedFor(), element()];
    const preview = new Preview(host);
    host.connect();
    preview.play(context(), clock);
    expect(clock.timers.size).toBe(1);
    host.leave();
    preview.play(context(), clock);
    expect(clock.timers.size).toBe(0);
    host.connect();
    expect(clock.timers.size).toBe(1);
  });
});
