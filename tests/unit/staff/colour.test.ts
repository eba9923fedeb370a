import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  isReadable,
  nearestReadable,
  onPaper,
  ratioWords,
} from '../../../renderer/staff/clinic/accent-choice.js';
import { toHex, toOklch } from '../../../renderer/staff/clinic/oklch.js';
import { swatches } from '../../../renderer/staff/clinic/swatches.js';

const colour = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value) => `#${value.toString(16).padStart(6, '0')}`);

/** Degrees between two hues, the short way round. */
const turn = (a: number, b: number): number => Math.abs(((a - b + 540) % 360) - 180);

describe('OKLCH', () => {
  // Values of CSS Color 4's own conversion, to three places.
  test.each([
    ['#ffffff', 1, 0, 0],
    ['#000000', 0, 0, 0],
    ['#ff0000', 0.628, 0.258, 29.2],
    ['#00ff00', 0.866, 0.295, 142.5],
    ['#0000ff', 0.452, 0.313, 264.1],
  ])('of %s is as the standard has it', (hex, l, c, h) => {
    const found = toOklch(hex);
    expect(found.l).toBeCloseTo(l, 3);
    expect(found.c).toBeCloseTo(c, 3);
    expect(found.h).toBeCloseTo(h, 0);
  });

  test('leads there and back for every colour', () => {
    fc.assert(
      fc.property(colour, (hex) => {
        expect(toHex(toOklch(hex))).toBe(hex);
      }),
    );
  });

  test('of a colour that no screen has keeps lightness and hue, and gives up chroma', () => {
    const asked = { l: 0.5, c: 0.4, h: 200 };
    const shown = toOklch(toHex(asked));
    expect(shown.l).toBeCloseTo(asked.l, 2);
    expect(turn(shown.h, asked.h)).toBeLessThan(2);
    expect(shown.c).toBeLessThan(0.15);
    expect(shown.c).toBeGreaterThan(0.05);
  });
});

describe('the nearest readable colour', () => {
  test('passes, whatever was asked for', () => {
    fc.assert(
      fc.property(colour, (hex) => {
        expect(onPaper(nearestReadable(hex))).toBeGreaterThanOrEqual(4.5);
      }),
    );
  });

  test('is the colour itself when that passes', () => {
    fc.assert(
      fc.property(colour.filter(isReadable), (hex) => {
        expect(nearestReadable(hex)).toBe(hex);
      }),
    );
  });

  test('is only as dark as it must be, of the same hue', () => {
    fc.assert(
      fc.property(
        colour.filter((hex) => !isReadable(hex)),
        (hex) => {
          const nearest = nearestReadable(hex);
          // A step of 8 bits around 4.5:1 is worth less than this.
          expect(onPaper(nearest)).toBeLessThan(4.75);
          const [from, to] = [toOklch(hex), toOklch(nearest)];
          expect(to.l).toBeLessThan(from.l);
          expect(to.c).toBeLessThanOrEqual(from.c + 0.01);
          if (to.c > 0.05) expect(turn(from.h, to.h)).toBeLessThan(4);
        },
      ),
    );
  });

  test('keeps the chroma where the screen can show it', () => {
    const from = toHex({ l: 0.7, c: 0.1, h: 30 });
    const to = toOklch(nearestReadable(from));
    expect(to.c).toBeCloseTo(0.1, 2);
  });
});

test('every swatch may be chosen, and no two are alike', () => {
  for (const { hex } of swatches()) expect(onPaper(hex), hex).toBeGreaterThanOrEqual(4.5);
  expect(new Set(swatches().map(({ hex }) => hex)).size).toBe(swatches().length);
  expect(new Set(swatches().map(({ name }) => name)).size).toBe(swatches().length);
});

test('a ratio just below the limit never reads as the limit', () => {
  expect(ratioWords(4.4999)).toBe('4.4 : 1');
  expect(ratioWords(4.5)).toBe('4.5 : 1');
  expect(ratioWords(21)).toBe('21.0 : 1');
});
