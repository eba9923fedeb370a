import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RecoveryStep } from '../../../main/contract/watch.js';
import {
  healthySpan,
  mostUntilHealthy,
  nextStep,
  retryAfter,
  type Attempt,
} from '../../../main/shell/ladder.js';

const order: readonly RecoveryStep[] = ['reload', 'window', 'cache', 'relaunch', 'fault'];

/** What is done about faults that come after these gaps (ms), each after the step before it. */
function climb(gaps: readonly number[], leasts: readonly RecoveryStep[] = []): Attempt[] {
  let at = 0;
  const history: Attempt[] = [];
  for (const [index, gap] of gaps.entries()) {
    at += gap;
    const { step, forced } = nextStep(history, at, leasts[index]);
    history.push({ step, at, ...(forced && { forced }) });
  }
  return history;
}

const steps = (history: readonly Attempt[]): RecoveryStep[] => history.map(({ step }) => step);

describe('the ladder', () => {
  it('takes each step three times in a storm, later each time, and ends at the fault screen', () => {
    const storm = climb(Array.from({ length: 20 }, () => 100));
    expect(steps(storm)).toEqual([
      ...order.slice(0, 4).flatMap((step) => [step, step, step]),
      ...Array.from({ length: 8 }, () => 'fault'),
    ]);
    expect(nextStep([], 0)).toEqual({ step: 'reload', after: 50 });
    expect(nextStep(storm.slice(0, 1), 200)).toEqual({ step: 'reload', after: 1000 });
    expect(nextStep(storm.slice(0, 2), 300)).toEqual({ step: 'reload', after: 3000 });
    expect(nextStep(storm.slice(0, 3), 400)).toEqual({ step: 'window', after: 50 });
  });

  it('climbs as well when faults are rare but no hour is healthy', () => {
    const slow = steps(climb(Array.from({ length: 25 }, () => 10 * 60_000)));
    for (const step of order.slice(0, 4))
      expect(slow.filter((one) => one === step)).toHaveLength(mostUntilHealthy);
    expect(slow.at(-1)).toBe('fault');
  });

  it('begins at the bottom after a healthy hour, and not a moment before', () => {
    const history: Attempt[] = [{ step: 'cache', at: 0 }];
    expect(nextStep(history, healthySpan - 1).step).toBe('cache');
    expect(nextStep(history, healthySpan).step).toBe('reload');
  });

  it('never goes below what can help', () => {
    expect(nextStep([], 0, 'relaunch').step).toBe('relaunch');
    expect(nextStep([{ step: 'fault', at: 0 }], 10, 'relaunch').step).toBe('fault');
  });

  it('does not answer a small fault with what a great one needed, and counts that all the same', () => {
    const history = climb([0, 100, 100, 100], ['relaunch', 'relaunch', 'reload', 'relaunch']);
    expect(steps(history)).toEqual(['relaunch', 'relaunch', 'reload', 'relaunch']);
    expect(nextStep(history, 400, 'relaunch')).toMatchObject({ step: 'fault', forced: true });
    expect(nextStep(history, 400)).toEqual({ step: 'reload', after: 1000 });
    // Where it climbed to by itself it stays.
    expect(nextStep([{ step: 'cache', at: 0 }], 1, 'window')).not.toHaveProperty('forced');
  });

  it('three faults an hour for days: the glass never waits, and an hour without one ends it', () => {
    const days = Array.from({ length: 3 * 24 * 3 }, () => 20 * 60_000);
    const history = climb(days);
    for (const index of history.keys()) {
      const { after } = nextStep(history.slice(0, index), history[index]!.at);
      expect(after).toBe(50);
    }
    const last = history.at(-1)!;
    expect(last.step).toBe('fault');
    expect(nextStep(history, last.at + healthySpan).step).toBe('reload');
  });

  it('shows the fault screen again ever later when even that fails', () => {
    const faults = (count: number): Attempt[] =>
      Array.from({ length: count }, () => ({ step: 'fault', at: 0 }));
    expect([1, 2, 3, 4, 90].map((count) => nextStep(faults(count), 1).after)).toEqual([
      1000, 10_000, 60_000, 60_000, 60_000,
    ]);
  });

  it('whatever comes: bounded in every minute and until every healthy hour, and ever upwards', () => {
    const gap = fc.oneof(fc.nat(5000), fc.nat(120_000), fc.nat(2 * healthySpan));
    fc.assert(
      fc.property(
        fc.array(gap, { maxLength: 120 }),
        fc.array(fc.constantFrom<RecoveryStep>('reload', 'relaunch'), { maxLength: 120 }),
        (gaps, leasts) => {
          const history = climb(gaps, leasts);
          for (const [index, { step, at }] of history.entries()) {
            const before = history.slice(0, index + 1);
            const healthy = before.findLastIndex(
              (one, i) => i > 0 && one.at - before[i - 1]!.at >= healthySpan,
            );
            const since = before.slice(Math.max(0, healthy));
            if (step !== 'fault') {
              const same = since.filter((one) => one.step === step);
              expect(same.length).toBeLessThanOrEqual(mostUntilHealthy);
              expect(same.filter((one) => at - one.at < 60_000).length).toBeLessThanOrEqual(3);
            }
            const own = since.slice(0, -1).filter(({ forced }) => !forced);
            expect(own.every((one) => order.indexOf(one.step) <= order.indexOf(step))).toBe(true);
          }
        },
      ),
    );
  });

  it('whatever comes: it ends at the fault screen within 25 faults of one unhealthy time', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(healthySpan - 1), { minLength: 25, maxLength: 25 }),
        (gaps) => climb(gaps).at(-1)?.step === 'fault',
      ),
    );
  });

  it('never acts at once: a reload inside the handler kills the app', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(100_000), { maxLength: 60 }),
        (gaps) =>
          nextStep(
            climb(gaps),
            gaps.reduce((sum, one) => sum + one, 0),
          ).after >= 50,
      ),
    );
  });
});

it('the fault screen tries the app again after minutes, and never more often', () => {
  expect([0, 1, 2, 3, 50].map((tried) => retryAfter(tried) / 60_000)).toEqual([3, 5, 10, 15, 15]);
});
