import { EventEmitter } from 'node:events';
import type { PowerMonitor, PowerSaveBlocker } from 'electron';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { keepAwake } from '../../../main/shell/keep-awake.js';

/** Counts blockers as the system would. */
function machine() {
  const held = new Set<number>();
  const lows: number[] = [];
  let next = 0;
  const blocker = {
    start(kind: string) {
      expect(kind).toBe('prevent-display-sleep');
      held.add(++next);
      return next;
    },
    stop(id: number) {
      lows.push(held.size);
      return held.delete(id);
    },
  } as unknown as PowerSaveBlocker;
  const events = new EventEmitter();
  return {
    blocker,
    monitor: events as unknown as PowerMonitor,
    events,
    held,
    lows,
    started: () => next,
  };
}

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

it('holds one blocker, renews it without a gap and lets go at the end', () => {
  const { blocker, monitor, events, held, lows, started } = machine();
  const stop = keepAwake(blocker, monitor);
  expect([...held]).toEqual([1]);
  vi.advanceTimersByTime(60 * 60_000);
  expect(started()).toBeGreaterThan(10);
  expect(held.size).toBe(1);
  const before = started();
  events.emit('resume');
  expect(started()).toBe(before + 1);
  expect(lows.every((size) => size === 2)).toBe(true);
  stop();
  expect(held.size).toBe(0);
  events.emit('resume');
  vi.advanceTimersByTime(60 * 60_000);
  expect(held.size).toBe(0);
});
