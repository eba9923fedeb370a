import { beforeEach, describe, expect, it } from 'vitest';
import type { RecoveryStep } from '../../../main/contract/watch.js';
import type { Attempts } from '../../../main/shell/attempts.js';
import { openRescue, type Rescue } from '../../../main/shell/rescue.js';

const minute = 60_000;
let done: string[] = [];
let noted: unknown[] = [];
let timers: { at: number; then: () => void }[] = [];
let now = 0;
let steps: RecoveryStep[] = [];
let shown = 0;
let least: (RecoveryStep | undefined)[] = [];
let clears = (): Promise<void> => Promise.reject(new Error('no cache'));

function pass(milliseconds: number): void {
  const end = now + milliseconds;
  for (;;) {
    const [next] = timers.filter(({ at }) => at <= end).sort((a, b) => a.at - b.at);
    if (!next) break;
    timers = timers.filter((timer) => timer !== next);
    now = next.at;
    next.then();
  }
  now = end;
}

const attempts: Attempts = {
  next(needed) {
    least.push(needed);
    const step = steps.shift() ?? 'fault';
    if (step === 'fault') shown += 1;
    return { step, after: 50 };
  },
  faultScreens: () => shown,
  settle: () => undefined,
};

function open(): Rescue {
  return openRescue({
    attempts,
    notes: {
      note: (kind, step) => noted.push([kind, step ?? null]),
      back: (number, after) => noted.push(['back', number, after]),
    },
    log: { info: () => undefined, warn: () => undefined, error: () => undefined },
    now: () => now,
    wait(milliseconds, then) {
      const timer = { at: now + milliseconds, then };
      timers.push(timer);
      return () => {
        timers = timers.filter((other) => other !== timer);
      };
    },
    load: (target) => done.push(`load ${target}`),
    renew: () => done.push('renew'),
    clearCache: () => {
      done.push('clear');
      return clears();
    },
    relaunch: () => done.push('relaunch'),
  });
}

beforeEach(() => {
  done = [];
  noted = [];
  timers = [];
  now = 0;
  shown = 0;
  least = [];
  clears = () => Promise.reject(new Error('no cache'));
});

describe('the rescue', () => {
  it('does what the ladder says, after its delay, once for all that fails meanwhile', () => {
    steps = ['reload', 'window', 'relaunch'];
    const rescue = open();
    rescue.fail('page-gone', 'Gone.');
    rescue.fail('page-not-loaded', 'And not loaded.');
    expect(done).toEqual([]);
    pass(50);
    expect(done).toEqual(['load app']);
    rescue.fail('page-gone', 'Gone.');
    pass(50);
    rescue.fail('page-gone', 'Gone.');
    pass(50);
    expect(done).toEqual(['load app', 'renew', 'relaunch']);
    expect(noted).toEqual([
      ['page-gone', 'reload'],
      ['page-gone', 'window'],
      ['page-gone', 'relaunch'],
    ]);
  });

  it('loads the app also when the cache cannot be cleared', async () => {
    steps = ['cache'];
    open().fail('page-gone', 'Gone.');
    pass(50);
    await expect.poll(() => done).toEqual(['clear', 'load app']);
  });

  it('does not wait for a cache that is never cleared, and loads the app once', async () => {
    let cleared = (): void => undefined;
    clears = () => new Promise((resolve) => (cleared = resolve));
    steps = ['cache', 'reload'];
    const rescue = open();
    rescue.fail('page-gone', 'Gone.');
    pass(50);
    // What fails meanwhile is part of it.
    rescue.fail('page-gone', 'Gone.');
    pass(3000);
    expect(done).toEqual(['clear', 'load app']);
    cleared();
    await Promise.resolve();
    await Promise.resolve();
    expect(done).toEqual(['clear', 'load app']);
    rescue.fail('page-gone', 'Gone.');
    pass(50);
    expect(done).toEqual(['clear', 'load app', 'load app']);
  });

  it('passes on which step can help at all', () => {
    steps = ['reload', 'relaunch'];
    const rescue = open();
    rescue.fail('page-gone', 'Gone.');
    pass(50);
    rescue.fail('page-gone', 'Nothing can be started any more.', 'relaunch');
    expect(least).toEqual([undefined, 'relaunch']);
  });

  it('tells how long it took until the page stood', () => {
    steps = ['reload', 'reload'];
    const rescue = open();
    rescue.fail('page-hung', 'Hangs.');
    pass(300);
    rescue.fail('page-gone', 'Gone.');
    pass(200);
    rescue.stood();
    rescue.stood();
    expect(noted.slice(2)).toEqual([
      ['back', 1, 500],
      ['back', 2, 200],
    ]);
  });

  it('tries the app from the fault screen after minutes, however often that fails itself', () => {
    steps = [];
    const rescue = open();
    rescue.fail('page-gone', 'Gone.');
    pass(50);
    expect(rescue.target()).toBe('fault');
    pass(minute);
    rescue.fail('page-gone', 'The fault screen is gone.');
    pass(50);
    rescue.stood();
    expect(done).toEqual(['load fault', 'load fault']);
    expect(noted.some((note) => String(note).startsWith('back'))).toBe(false);
    pass(2 * minute);
    expect(done.at(-1)).toBe('load app');
    expect(rescue.target()).toBe('app');
    rescue.fail('page-gone', 'Gone again.');
    pass(50 + 9 * minute);
    expect(done.filter((one) => one === 'load app')).toHaveLength(1);
    pass(minute);
    expect(done.filter((one) => one === 'load app')).toHaveLength(2);
  });

  it('tries it at once when staff call, and only from there', () => {
    steps = ['reload', 'fault'];
    const rescue = open();
    rescue.retry();
    expect(done).toEqual([]);
    rescue.fail('page-gone', 'Gone.');
    pass(50);
    rescue.fail('page-gone', 'Gone.');
    pass(50);
    rescue.retry();
    expect(done).toEqual(['load app', 'load fault', 'load app']);
    pass(60 * minute);
    expect(done).toHaveLength(3);
  });

  it('starts the app anew for its own fault, and lets it go on when that did not help', () => {
    steps = ['relaunch', 'fault'];
    const rescue = open();
    rescue.failApp('A fault.');
    pass(50);
    expect(done).toEqual(['relaunch']);
    rescue.failApp('A fault.');
    pass(60 * minute);
    expect(done).toEqual(['relaunch']);
    expect(noted.at(-1)).toEqual(['app-fault', null]);
  });

  it('does nothing any more once it is closed', () => {
    steps = ['reload', 'reload'];
    const rescue = open();
    rescue.fail('page-gone', 'Gone.');
    rescue.close();
    rescue.fail('page-gone', 'Gone.');
    pass(minute);
    expect(done).toEqual([]);
  });
});
