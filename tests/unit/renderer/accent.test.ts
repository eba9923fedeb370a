import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contrast, grounds, usableAccent } from '../../../renderer/styles/accent.js';

const anyColour = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value) => `#${value.toString(16).padStart(6, '0')}`);

describe('contrast', () => {
  test.each([
    ['#000000', '#ffffff', 21],
    ['#ffffff', '#ffffff', 1],
    ['#767676', '#ffffff', 4.54],
    ['#777777', '#ffffff', 4.48],
    ['#ff0000', '#ffffff', 4],
    ['#0000FF', '#ffffff', 8.59],
  ])('of %s and %s is %d, as WCAG 2.2 reckons', (a, b, ratio) => {
    expect(contrast(a, b)).toBeCloseTo(ratio, 2);
  });

  test('is the same both ways, and from 1 to 21', () => {
    fc.assert(
      fc.property(anyColour, anyColour, (a, b) => {
        expect(contrast(a, b)).toBe(contrast(b, a));
        expect(contrast(a, b)).toBeGreaterThanOrEqual(1);
        expect(contrast(a, b)).toBeLessThanOrEqual(21);
      }),
    );
  });
});

describe('usableAccent', () => {
  test('leaves a colour alone that is readable', () => {
    expect(usableAccent('#0B5C56', 'paper')).toEqual({ accent: '#0B5C56', onAccent: '#ffffff' });
  });

  test('darkens a pale colour on paper and lightens a deep one on dark', () => {
    expect(contrast('#ffd479', grounds.paper)).toBeLessThan(4.5);
    const paper = usableAccent('#ffd479', 'paper');
    expect(contrast(paper!.accent, '#ffffff')).toBeGreaterThan(contrast('#ffd479', '#ffffff'));
    const dark = usableAccent('#0b2e2b', 'dark');
    expect(contrast(dark!.accent, '#000000')).toBeGreaterThan(contrast('#0b2e2b', '#000000'));
  });

  test('gives way to maximum contrast’s own', () => {
    expect(usableAccent('#0B5C56', 'maximum')).toBeNull();
  });

  test.each(['paper', 'dark'] as const)('makes every colour readable on %s', (theme) => {
    fc.assert(
      fc.property(anyColour, (colour) => {
        const { accent, onAccent } = usableAccent(colour, theme)!;
        expect(accent).toMatch(/^#[0-9a-f]{6}$/i);
        expect(contrast(accent, grounds[theme])).toBeGreaterThanOrEqual(4.5);
        expect(contrast(accent, onAccent)).toBeGreaterThanOrEqual(4.5);
      }),
    );
  });
});
