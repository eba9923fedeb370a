import { describe, expect, it } from 'vitest';
import { seeded } from '../../resilience/seeded.js';

describe('seeded numbers', () => {
  it('are the same for a seed and others for another, from 0 to below 1', () => {
    const of = (seed: number): number[] => {
      const random = seeded(seed);
      return Array.from({ length: 500 }, () => random.next());
    };
    expect(of(1)).toEqual(of(1));
    expect(of(1)).not.toEqual(of(2));
    expect(Math.min(...of(3))).toBeGreaterThanOrEqual(0);
    expect(Math.max(...of(3))).toBeLessThan(1);
    const mean = of(4).reduce((sum, value) => sum + value, 0) / 500;
    expect(mean).toBeCloseTo(0.5, 1);
  });
});
