import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { letter, termsIn } from '../../../renderer/parts/inlines.js';

describe('letter', () => {
  test.each([
    [1, 'a'],
    [2, 'b'],
    [26, 'z'],
    [27, 'aa'],
    [28, 'ab'],
    [52, 'az'],
    [53, 'ba'],
    [702, 'zz'],
    [703, 'aaa'],
  ])('%d is %s', (number, letters) => {
    expect(letter(number)).toBe(letters);
  });

  test('is never the same for two numbers', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20_000 }), (number) => {
        const back = Array.from(letter(number)).reduce(
          (sum, l) => sum * 26 + l.charCodeAt(0) - 96,
          0,
        );
        expect(back).toBe(number);
      }),
    );
  });
});

describe('termsIn', () => {
  test('finds terms however deep, in order', () => {
    const term = (id: string) => ({ kind: 'term' as const, term: id, text: id });
    expect(
      termsIn([
        { kind: 'text', text: 'none' },
        { kind: 'strong', children: [{ kind: 'emphasis', children: [term('deep')] }] },
        { kind: 'address', number: 1, children: [term('linked')] },
        { kind: 'cite', numbers: [1] },
        term('plain'),
      ]),
    ).toEqual(['deep', 'linked', 'plain']);
  });
});
