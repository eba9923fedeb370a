import { describe, expect, it } from 'vitest';
import { readSize } from '../../../main/shell/displays.js';

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
