import { describe, expect, it } from 'vitest';
import { readRange } from '../../../main/security/range.js';

describe('readRange for 100 bytes', () => {
  it.each([
    ['bytes=0-9', { start: 0, end: 9 }],
    ['bytes=0-0', { start: 0, end: 0 }],
    ['bytes=90-', { start: 90, end: 99 }],
    ['bytes=90-1000', { start: 90, end: 99 }],
    ['bytes=-10', { start: 90, end: 99 }],
    ['bytes=-1000', { start: 0, end: 99 }],
    [' bytes=5-6 ', { start: 5, end: 6 }],
  ])('reads %s', (header, slice) => {
    expect(readRange(header, 100)).toEqual(slice);
  });

  it.each(['bytes=100-', 'bytes=100-200', 'bytes=-0', 'bytes=99999999999999999999-'])(
    'cannot satisfy %s',
    (header) => {
      expect(readRange(header, 100)).toBe('unsatisfiable');
    },
  );

  it.each([null, '', 'bytes=', 'bytes=-', 'bytes=9-0', 'bytes=0-1,5-6', 'pages=1-2', 'bytes=a-b'])(
    'ignores %s',
    (header) => {
      expect(readRange(header, 100)).toBeNull();
    },
  );

  it('cannot satisfy any range of an empty file', () => {
    expect(readRange('bytes=0-', 0)).toBe('unsatisfiable');
    expect(readRange('bytes=-5', 0)).toBe('unsatisfiable');
  });
});
