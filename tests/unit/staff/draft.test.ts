import { expect, test } from 'vitest';
import { isSame, withoutSame } from '../../../renderer/staff/draft.js';
import { usualSettings } from './usual.js';

const usual = usualSettings();

test('a draft keeps only parts that differ from what is on the wall', () => {
  const timing = { ...usual.timing, slideSeconds: 20 };
  expect(withoutSame({ timing, mode: usual.mode }, usual)).toEqual({ timing });
});

test('a draft that brings everything back is none', () => {
  const { message, name, ...rest } = usual.clinic;
  expect(withoutSame({ clinic: { ...rest, name, message } }, usual)).toBeNull();
});

test.each([
  [{ a: 1, b: [1, 2] }, { b: [1, 2], a: 1 }, true],
  [[1, 2], [2, 1], false],
  [{ a: 1 }, { a: 1, b: undefined }, false],
  [{ a: undefined }, { b: undefined }, false],
  [[], {}, false],
  [null, {}, false],
  [Number.NaN, Number.NaN, true],
  ['1', 1, false],
])('%j and %j', (a, b, same) => {
  expect(isSame(a, b)).toBe(same);
  expect(isSame(b, a)).toBe(same);
});
