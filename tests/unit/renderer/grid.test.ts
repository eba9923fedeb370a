import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gridFor, pagesFor } from '../../../renderer/screens/grid.js';

/** The room that home leaves for cards on some screens, in CSS px. */
const full = { width: 1744, height: 700, unit: 1 };
const upright = { width: 968, height: 1480, unit: 1 };
const small = { width: 1225, height: 490, unit: 0.8 };
const huge = { width: 3488, height: 1400, unit: 2 };

describe('gridFor', () => {
  test.each([
    ['six on a full screen', full, 100, 6, { columns: 3, rows: 2 }],
    ['six on four times the pixels', huge, 100, 6, { columns: 3, rows: 2 }],
    ['six on an upright screen', upright, 100, 6, { columns: 2, rows: 3, flat: false }],
    ['six on a small panel', small, 100, 6, { columns: 2, rows: 3, flat: true }],
    ['one', full, 100, 1, { columns: 1, rows: 1 }],
    ['two', full, 100, 2, { columns: 2, rows: 1 }],
    ['six hundred', full, 100, 600, { columns: 3, rows: 2 }],
  ])('shows %s as a calm wall', (_, screen, size, count, expected) => {
    expect(gridFor(screen, size, count)).toMatchObject(expected);
  });

  test('shows fewer cards when text is larger, never more', () => {
    const sizes = [100, 125, 150, 175, 200];
    for (const screen of [full, upright, small, huge]) {
      const cards = sizes.map((size) => {
        const grid = gridFor(screen, size, 600);
        return grid.columns * grid.rows;
      });
      expect(cards).toEqual(cards.toSorted((a, b) => b - a));
      expect(cards.at(-1)).toBeLessThan(cards[0]!);
    }
  });

  test('has room for cards on every screen, and never a wall of them', () => {
    fc.assert(
      fc.property(
        fc.record({
          width: fc.integer({ min: 320, max: 7680 }),
          height: fc.integer({ min: 320, max: 7680 }),
          unit: fc.double({ min: 0.8, max: 8, noNaN: true }),
        }),
        fc.constantFrom(100, 125, 150, 175, 200),
        fc.integer({ min: 0, max: 2000 }),
        (screen, size, count) => {
          const { columns, rows } = gridFor(screen, size, count);
          expect(Number.isInteger(columns) && Number.isInteger(rows)).toBe(true);
          expect(Math.min(columns, rows)).toBeGreaterThan(0);
          expect(columns * rows).toBeLessThanOrEqual(9);
        },
      ),
    );
  });
});

describe('pagesFor', () => {
  test('is one page for nothing, and one more as soon as a page is full', () => {
    const grid = { columns: 3, rows: 2, flat: false };
    expect([0, 1, 6, 7, 12, 13, 600].map((count) => pagesFor(count, grid))).toEqual([
      1, 1, 1, 2, 2, 3, 100,
    ]);
  });

  test('has a place for every card', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(full, upright, small, huge),
        fc.constantFrom(100, 150, 200),
        fc.integer({ min: 1, max: 2000 }),
        (screen, size, count) => {
          const grid = gridFor(screen, size, count);
          const room = pagesFor(count, grid) * grid.columns * grid.rows;
          expect(room).toBeGreaterThanOrEqual(count);
          expect(room - count).toBeLessThan(grid.columns * grid.rows);
        },
      ),
    );
  });
});
