import fc from 'fast-check';
import { expect, it } from 'vitest';
import { makeCode, readCode } from '../../../../main/settings/door/recovery-code.js';

it('a code is four groups of four without letters that look alike, and never twice the same', () => {
  const codes = Array.from({ length: 500 }, makeCode);
  for (const code of codes) expect(code).toMatch(/^(?:[0-9A-HJKMNP-TV-Z]{4}-?){4}(?<!-)$/);
  expect(new Set(codes).size).toBe(codes.length);
  // Every letter turns up: 8000 draws miss one of 32 with a chance of about 1e-109.
  expect(new Set(codes.join('').replaceAll('-', '')).size).toBe(32);
});

it('a code is read back as people write it', () => {
  expect(readCode('7F3K-9QWX-0ADM-1Z5V')).toBe('7F3K9QWX0ADM1Z5V');
  expect(readCode(' 7f3k 9qwx  oadm lz5u ')).toBe('7F3K9QWX0ADM1Z5V');
  expect(readCode('7F3K–9QWX—OADM.IZ5V')).toBe('7F3K9QWX0ADM1Z5V');
  expect(readCode('7f3k9qwxOadmiz5u')).toBe('7F3K9QWX0ADM1Z5V');
});

it.each(['', '7F3K-9QWX-0ADM', '7F3K-9QWX-0ADM-1Z5V-7', '7F3K-9QWX-0ADM-1Z5*', 'ñ'.repeat(16)])(
  '%j is no code',
  (typed) => {
    expect(readCode(typed)).toBeNull();
  },
);

it('whatever the case and the look-alikes, it is the same code', () => {
  const alike: Record<string, string[]> = { '0': ['O', 'o'], '1': ['I', 'l'], V: ['U', 'u'] };
  fc.assert(
    fc.property(fc.array(fc.nat(), { minLength: 19, maxLength: 19 }), (choices) => {
      const code = makeCode();
      const typed = Array.from(code, (letter, index) => {
        const ways = [letter, letter.toLowerCase(), ...(alike[letter] ?? [])];
        return ways[(choices[index] ?? 0) % ways.length];
      }).join('');
      expect(readCode(typed)).toBe(code.replaceAll('-', ''));
    }),
  );
});
