import { describe, expect, it } from 'vitest';
import { chooseDisplay, factsOf, keyOf } from '../../../main/shell/display-choice.js';

const display = (id: number, x: number, y: number, label = '', width = 1920, height = 1080) => ({
  id,
  label,
  bounds: { x, y, width, height },
  scaleFactor: 1,
});

describe('chooseDisplay', () => {
  it('takes the primary one wherever it lies', () => {
    expect(chooseDisplay([display(1, 0, 0), display(2, 1920, 0)], 2, null)?.id).toBe(2);
  });

  it('takes the one nearest to the origin while the primary one is unknown', () => {
    const displays = [display(1, -1920, 0), display(2, 0, -200), display(3, 1920, 0)];
    expect(chooseDisplay(displays, 9, null)?.id).toBe(2);
    expect(chooseDisplay(displays, null, null)?.id).toBe(2);
  });

  it('answers null while there is none', () => {
    expect(chooseDisplay([], 1, null)).toBeNull();
    expect(chooseDisplay([], null, 'NEC|1920x1080|0,0')).toBeNull();
  });
});

describe('the display that staff chose', () => {
  const desk = display(1, 0, 0, 'Dell');
  const wall = display(2, 1920, 0, 'NEC');
  const chosen = keyOf(wall);

  it('is taken before the primary one', () => {
    expect(chooseDisplay([desk, wall], 1, chosen)).toBe(wall);
  });

  it('gives way to the primary one while it is away, and is taken when it is back', () => {
    expect(chooseDisplay([desk], 1, chosen)).toBe(desk);
    expect(chooseDisplay([wall, desk], 1, chosen)).toBe(wall);
  });

  it('is found again under another id or at another place', () => {
    expect(chooseDisplay([desk, display(7, 1920, 0, 'NEC')], 1, chosen)?.id).toBe(7);
    expect(chooseDisplay([desk, display(8, -1920, 0, 'NEC')], 1, chosen)?.id).toBe(8);
  });

  it('is told from another of its kind by its place, and not guessed', () => {
    const [left, right] = [display(1, 0, 0, 'NEC'), display(2, 1920, 0, 'NEC')];
    expect(chooseDisplay([left, right], 1, keyOf(left))).toBe(left);
    expect(chooseDisplay([left, right], 1, keyOf(right))).toBe(right);
    const moved = [display(1, 0, 0, 'NEC'), display(2, 0, 1080, 'NEC')];
    expect(chooseDisplay(moved, 2, keyOf(right))?.id).toBe(2);
  });

  it('is not mistaken for one of another size', () => {
    const other = display(3, 1920, 0, 'NEC', 3840, 2160);
    expect(chooseDisplay([desk, other], 1, chosen)).toBe(desk);
  });

  it('has a key that the settings can hold, whatever its label', () => {
    const strange = display(4, -100, 0, `a|b\u0000${'x'.repeat(500)}`);
    expect(keyOf(strange).length).toBeLessThanOrEqual(200);
    expect(keyOf(strange)).not.toMatch(/\p{Cc}/u);
    expect(chooseDisplay([desk, strange], 1, keyOf(strange))).toBe(strange);
  });
});

it('tells staff of each display, in its own pixels, and which is in use', () => {
  const wall = { ...display(2, 1280, 0, 'NEC', 1920, 1080), scaleFactor: 2 };
  expect(factsOf([display(1, 0, 0, '', 1280, 720), wall], 1, keyOf(wall))).toEqual([
    { key: '|1280x720|0,0', label: '', width: 1280, height: 720, primary: true, inUse: false },
    {
      key: 'NEC|1920x1080|1280,0',
      label: 'NEC',
      width: 3840,
      height: 2160,
      primary: false,
      inUse: true,
    },
  ]);
  expect(factsOf([], null, null)).toEqual([]);
});
