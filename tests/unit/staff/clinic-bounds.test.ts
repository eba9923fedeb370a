import { describe, expect, test } from 'vitest';
import { settingsSchema, type SettingsFile } from '../../../main/contract/settings.js';
import {
  cmOf,
  inchBounds,
  inchesOf,
  measureBounds,
} from '../../../renderer/staff/calibration/bounds.js';
import {
  longest,
  most,
  timingBounds,
  volumeBounds,
} from '../../../renderer/staff/clinic/bounds.js';

const accepts = (file: SettingsFile): boolean => settingsSchema.safeParse(file).success;

describe.each(Object.entries(timingBounds))('%s', (name, { min, max }) => {
  test('has the bounds of the contract', () => {
    expect(accepts({ timing: { [name]: min } })).toBe(true);
    expect(accepts({ timing: { [name]: max } })).toBe(true);
    expect(accepts({ timing: { [name]: min - 1 } })).toBe(false);
    expect(accepts({ timing: { [name]: max + 1 } })).toBe(false);
  });
});

test.each(Object.entries(longest))('%s is as long as the contract lets it be', (name, length) => {
  expect(accepts({ clinic: { [name]: 'x'.repeat(length) } })).toBe(true);
  expect(accepts({ clinic: { [name]: 'x'.repeat(length + 1) } })).toBe(false);
});

test('as many hours and holidays as the contract lets there be', () => {
  const span = { days: [1], from: '08:00', until: '09:00' };
  const first = Temporal.PlainDate.from('2026-01-01');
  const days = (count: number): string[] =>
    Array.from({ length: count }, (_, index) => first.add({ days: index }).toString());
  for (const [more, fits] of [
    [0, true],
    [1, false],
  ] as const) {
    expect(accepts({ hours: { weekly: Array(most.weekly + more).fill(span) } })).toBe(fits);
    expect(accepts({ hours: { holidays: days(most.holidays + more) } })).toBe(fits);
  }
});

test.each(Object.entries(measureBounds))('%s has the bounds of the contract', (name, bounds) => {
  const { min, max } = bounds;
  expect(accepts({ display: { [name]: min } })).toBe(true);
  expect(accepts({ display: { [name]: max } })).toBe(true);
  expect(accepts({ display: { [name]: min - 0.1 } })).toBe(false);
  expect(accepts({ display: { [name]: max + 0.1 } })).toBe(false);
});

test('every whole inch between the bounds is kept in centimetres and read back', () => {
  for (const name of ['lowerEdgeCm', 'viewingCm'] as const) {
    const bounds = measureBounds[name];
    const { min, max } = inchBounds(bounds);
    for (let inches = min; inches <= max; inches += 1) {
      const cm = cmOf(inches, bounds);
      expect(accepts({ display: { [name]: cm } })).toBe(true);
      expect(inchesOf(cm)).toBe(inches);
    }
  }
});

test('the volume has the bounds of the contract', () => {
  const { min, max } = volumeBounds;
  expect([min, max].map((volume) => accepts({ sound: { volume } }))).toEqual([true, true]);
  expect([min - 1, max + 1].map((volume) => accepts({ sound: { volume } }))).toEqual([
    false,
    false,
  ]);
});
