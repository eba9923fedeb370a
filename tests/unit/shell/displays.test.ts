import { describe, expect, it } from 'vitest';
import { chooseDisplay, readSize } from '../../../main/shell/displays.js';

const display = (id: number, x: number, y: number, width = 1920, height = 1080) => ({
  id,
  bounds: { x, y, width, height },
});

describe('chooseDisplay', () => {
  it('takes the primary one wherever it lies', () => {
    expect(chooseDisplay([display(1, 0, 0), display(2, 1920, 0)], 2)?.id).toBe(2);
  });

  it('takes the one nearest to the origin while the primary one is unknown', () => {
    const displays = [display(1, -1920, 0), display(2, 0, -200), display(3, 1920, 0)];
    expect(chooseDisplay(displays, 9)?.id).toBe(2);
    expect(chooseDisplay(displays, null)?.id).toBe(2);
  });

  it('answers null while there is none', () => {
    expect(chooseDisplay([], 1)).toBeNull();
  });
});

describe('readSize', () => {
  it('reads width and height', () => {
    expect(readSize('1366x768')).toEqual({ width: 1366, height: 768 });
  });

  it.each(['', '1366', '1366x', 'x768', '1366X768', '1366x768x2', '-1366x768', '10x10', '1e3x768'])(
    'refuses "%s"',
    (text) => {
      expect(readSize(text)).toBeNull();
    },
  );
});
