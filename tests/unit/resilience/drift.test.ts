import { describe, expect, it } from 'vitest';
import { seeded } from '../../resilience/seeded.js';
import { drift, grows, type Point } from '../../soak/drift.js';

/** Values of one a day, from a day on. */
const life = (from: number, values: readonly number[]): Point[] =>
  values.map((value, index) => ({ day: from + index, value }));

describe('the drift', () => {
  it('is the slope of a straight line, exactly', () => {
    const fit = drift([life(0, [100, 102, 104, 106])], 0);
    expect(fit?.slope).toBeCloseTo(2, 12);
    expect(fit?.error).toBeCloseTo(0, 12);
    expect(fit?.points).toBe(4);
  });

  it('is found in noise, within what it says of its own error', () => {
    const random = seeded(7);
    const values = Array.from({ length: 30 }, (_, day) => 150 + 0.4 * day + 4 * random.next());
    const fit = drift([life(0, values)], 0);
    expect(fit).not.toBeNull();
    expect(Math.abs(fit!.slope - 0.4)).toBeLessThan(3 * fit!.error);
    expect(fit!.error).toBeLessThan(0.1);
  });

  it('does not take a new process at another level for growth', () => {
    const lives = [life(0, [100, 100, 100]), life(3, [160, 160, 160])];
    expect(drift(lives, 0)?.slope).toBeCloseTo(0, 12);
  });

  it('pools the lives of a process, with one slope for all', () => {
    const lives = [life(0, [100, 101, 102]), life(3, [50, 51, 52, 53])];
    expect(drift(lives, 0)?.slope).toBeCloseTo(1, 12);
  });

  it('leaves out the warm-up of every life, and lives that are nothing else', () => {
    const lives = [life(0, [10, 90, 100, 100, 100]), life(5, [10, 90])];
    const fit = drift(lives, 2);
    expect(fit?.slope).toBeCloseTo(0, 12);
    expect(fit?.points).toBe(3);
  });

  it('is unknown where there is no line', () => {
    expect(drift([], 0)).toBeNull();
    expect(drift([life(0, [1])], 0)).toBeNull();
    expect(drift([life(0, [1, 2])], 0)?.error).toBe(Infinity);
  });
});

describe('a count', () => {
  it('grows when the end lies above the beginning, however slowly', () => {
    expect(grows(life(0, [50, 50, 51, 51, 52, 52]), 0)).toBe(true);
    expect(grows(life(0, [87, 87, 206, 206, 206, 295, 295, 295, 384]), 0)).toBe(true);
  });

  it('may come and go, and settle in its first days', () => {
    expect(grows(life(0, [50, 53, 49, 52, 50, 53, 49, 51, 53]), 0)).toBe(false);
    expect(grows(life(0, [10, 50, 50, 50, 50]), 1)).toBe(false);
  });

  it('may take one step, after which it stays', () => {
    expect(grows(life(0, [98, 98, 98, 98, 98, 117, 117, 117, 117]), 0)).toBe(false);
    expect(grows(life(0, [98, 98, 98, 117, 117, 117, 136, 136, 136]), 0)).toBe(true);
  });

  it('says nothing of fewer than three', () => {
    expect(grows(life(0, [1, 2]), 0)).toBe(false);
  });
});
