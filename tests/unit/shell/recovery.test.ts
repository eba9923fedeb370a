import { describe, expect, it } from 'vitest';
import { nextStep } from '../../../main/shell/recovery.js';

describe('nextStep', () => {
  it('reloads three times in a minute, each time later, and then starts anew', () => {
    expect(nextStep([1000], 1000)).toEqual({ kind: 'reload', after: 50 });
    expect(nextStep([1000, 2000], 2000)).toEqual({ kind: 'reload', after: 1000 });
    expect(nextStep([1000, 2000, 5000], 5000)).toEqual({ kind: 'reload', after: 3000 });
    expect(nextStep([1000, 2000, 5000, 9000], 9000)).toEqual({ kind: 'relaunch' });
  });

  it('forgets failures after a minute', () => {
    expect(nextStep([1000, 2000, 5000, 65_000], 65_000)).toEqual({ kind: 'reload', after: 50 });
    expect(nextStep([5001, 65_000], 65_000)).toEqual({ kind: 'reload', after: 1000 });
  });

  it('never reloads at once', () => {
    for (let count = 0; count < 6; count++) {
      const step = nextStep(
        Array.from({ length: count }, () => 0),
        0,
      );
      if (step.kind === 'reload') expect(step.after).toBeGreaterThan(0);
    }
  });
});
