import { EventEmitter } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PowerMonitor, PowerSaveBlocker } from 'electron';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Standing } from '../../../main/contract/watch.js';
import { keepAwake } from '../../../main/shell/keep-awake.js';
import { wakeDisplay } from '../../../main/shell/wake-display.js';

const loop: Standing = { screen: 'attract', slides: 1, held: false, warning: false };
const closed: Standing = { ...loop, screen: 'closed' };

/** Counts blockers as the system would. */
function machine() {
  const held = new Set<number>();
  const kinds: string[] = [];
  const lows: number[] = [];
  let next = 0;
  const blocker = {
    start(kind: string) {
      kinds.push(kind);
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
    kinds,
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
  const { blocker, monitor, events, held, kinds, lows, started } = machine();
  const awake = keepAwake(blocker, monitor, null);
  expect([...held]).toEqual([1]);
  vi.advanceTimersByTime(60 * 60_000);
  expect(started()).toBeGreaterThan(10);
  expect(held.size).toBe(1);
  const before = started();
  events.emit('resume');
  expect(started()).toBe(before + 1);
  expect(lows.every((size) => size === 2)).toBe(true);
  expect(new Set(kinds)).toEqual(new Set(['prevent-display-sleep']));
  awake.stop();
  expect(held.size).toBe(0);
  events.emit('resume');
  vi.advanceTimersByTime(60 * 60_000);
  expect(held.size).toBe(0);
});

it('lets the display sleep while the clinic is closed, and wakes it when it opens', () => {
  const { blocker, monitor, events, held, kinds, lows } = machine();
  let woken = 0;
  const awake = keepAwake(blocker, monitor, () => (woken += 1));
  awake.stands(loop);
  expect(kinds).toEqual(['prevent-display-sleep']);
  awake.stands(closed);
  // The machine itself stays up, also after a renewal.
  vi.advanceTimersByTime(5 * 60_000);
  events.emit('resume');
  expect(kinds.slice(1)).toEqual(Array(3).fill('prevent-app-suspension'));
  // Staff who stand before it at night see what they do.
  awake.stands({ ...closed, held: true });
  expect([kinds.at(-1), woken]).toEqual(['prevent-display-sleep', 1]);
  awake.stands({ ...closed, screen: 'black' });
  expect(kinds.at(-1)).toBe('prevent-app-suspension');
  awake.stands({ ...loop, screen: 'inside' });
  expect([kinds.at(-1), woken]).toEqual(['prevent-display-sleep', 2]);
  const so = kinds.length;
  awake.stands(loop);
  expect([kinds.length, woken]).toEqual([so, 2]);
  expect(lows.every((size) => size === 2)).toBe(true);
  awake.stop();
  expect(held.size).toBe(0);
});

it('keeps a display on that nothing could wake', () => {
  const { blocker, monitor, kinds } = machine();
  const awake = keepAwake(blocker, monitor, null);
  awake.stands(closed);
  expect(kinds).toEqual(['prevent-display-sleep']);
  awake.stop();
});

describe('what wakes a display', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'anteroom-wake-'));
    writeFileSync(join(folder, 'xset'), '', { mode: 0o755 });
  });
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  const env = (more: Readonly<Record<string, string>> = {}) => ({
    DISPLAY: ':0',
    PATH: `/nowhere:${folder}`,
    ...more,
  });

  it('is xset, on X alone', () => {
    expect(wakeDisplay('linux', env())).not.toBeNull();
    expect(wakeDisplay('linux', env({ PATH: '/nowhere' }))).toBeNull();
    expect(wakeDisplay('linux', env({ WAYLAND_DISPLAY: 'wayland-0' }))).toBeNull();
    expect(wakeDisplay('linux', { PATH: folder })).toBeNull();
    expect(wakeDisplay('win32', env())).toBeNull();
  });

  it.each([
    ['Monitor is On', false],
    ['DPMS is Disabled', false],
    ['', false],
    ['Monitor is Off', true],
    ['Monitor is in Standby', true],
    ['Monitor is in Suspend', true],
  ])('"%s": wakes it: %s', (words, wakes) => {
    const asked: string[] = [];
    wakeDisplay('linux', env(), (args, answered) => {
      asked.push(args.join(' '));
      answered(`DPMS (Energy Star):\n  ${words}\n`);
    })?.();
    expect(asked).toEqual(wakes ? ['q', 'dpms force on'] : ['q']);
  });
});
