import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { refusalOf } from '../../../../main/settings/door/pin.js';

const digit = fc.integer({ min: 0, max: 9 });
const digits = (minLength: number, maxLength: number) =>
  fc.array(digit, { minLength, maxLength }).map((all) => all.join(''));

describe('a PIN', () => {
  it.each([
    ['', 'length'],
    ['48291', 'length'],
    ['4829137056482', 'length'],
    ['48291a', 'digits'],
    ['4829 13', 'digits'],
    ['-48291', 'digits'],
    ['４８２９１３', 'digits'],
    ['٤٨٢٩١٣', 'digits'],
    ['111111', 'repeated'],
    ['000000000000', 'repeated'],
    ['121212', 'repeated'],
    ['123123', 'repeated'],
    ['12341234', 'repeated'],
    ['1212121', 'repeated'],
    ['482948294829', 'repeated'],
    ['111112', 'repeated'],
    ['777077', 'repeated'],
    ['123456', 'counting'],
    ['123456789012', 'counting'],
    ['654321', 'counting'],
    ['987654', 'counting'],
    ['890123', 'counting'],
    ['210987', 'counting'],
    ['024680', 'counting'],
    ['975319', 'counting'],
    ['147036', 'counting'],
    ['010203', 'counting'],
    ['112233', 'counting'],
    ['665544', 'counting'],
    ['102030', 'counting'],
    ['88776655', 'counting'],
    ['159753', 'common'],
    ['789456', 'common'],
    ['147258369', 'common'],
    ['111222', 'common'],
    ['314159', 'common'],
    ['010180', 'common'],
    ['800101', 'common'],
    ['31121999', 'common'],
    ['12312026', 'common'],
    ['20260101', 'common'],
    ['482913', null],
    ['112234', null],
    ['123457', null],
    ['240612', null],
    ['9053184277', null],
    ['482913705648', null],
  ])('%s: %s', (pin, reason) => {
    expect(refusalOf(pin)).toBe(reason);
  });

  it('may be no block that is said again and again', () => {
    fc.assert(
      fc.property(digits(1, 6), fc.integer({ min: 2, max: 12 }), (block, times) => {
        const pin = block.repeat(times);
        fc.pre(pin.length >= 6 && pin.length <= 12);
        expect(refusalOf(pin)).toBe('repeated');
      }),
    );
  });

  it('may not count, from wherever and either way', () => {
    const step = fc.constantFrom(1, 9);
    fc.assert(
      fc.property(digit, step, fc.integer({ min: 6, max: 12 }), (first, by, length) => {
        const pin = Array.from({ length }, (_, index) => (first + by * index) % 10).join('');
        expect(refusalOf(pin)).toBe('counting');
      }),
    );
  });

  it('is judged whatever it is, and what is taken is 6 to 12 digits', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), digits(0, 14)), (pin) => {
        if (refusalOf(pin) === null) expect(pin).toMatch(/^[0-9]{6,12}$/);
      }),
    );
  });

  it('leaves nearly all six digits to choose from', () => {
    // Every seventh; the rules know nothing of seven.
    const pins = Array.from({ length: 142_857 }, (_, index) => String(index * 7).padStart(6, '0'));
    const refused = pins.filter((pin) => refusalOf(pin) !== null).length;
    expect(refused / pins.length).toBeGreaterThan(0.002);
    expect(refused / pins.length).toBeLessThan(0.01);
  });
});
