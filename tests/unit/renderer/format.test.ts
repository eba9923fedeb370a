import { describe, expect, test } from 'vitest';
import { day, timeOfDay } from '../../../renderer/words/format.js';

describe('timeOfDay', () => {
  const morning = new Date(2026, 10, 20, 9, 5).getTime();

  test('is written as the language writes it', () => {
    expect(timeOfDay(morning, 'en-US').replace(/\s/, ' ')).toBe('9:05 AM');
    expect(timeOfDay(morning, 'es')).toBe('9:05');
    expect(timeOfDay(morning + 9 * 3_600_000, 'es')).toBe('18:05');
  });
});

describe('day', () => {
  test('is written out as the language writes it', () => {
    expect(day('2026-11-03', 'en')).toBe('November 3, 2026');
    expect(day('2026-11-03', 'es')).toBe('3 de noviembre de 2026');
  });

  test('is the same day in every time zone, at the turn of a year too', () => {
    const zone = process.env['TZ'];
    try {
      for (const other of ['Pacific/Kiritimati', 'Pacific/Pago_Pago']) {
        process.env['TZ'] = other;
        expect([day('2026-01-01', 'en'), day('2024-02-29', 'en')]).toEqual([
          'January 1, 2026',
          'February 29, 2024',
        ]);
      }
    } finally {
      if (zone === undefined) delete process.env['TZ'];
      else process.env['TZ'] = zone;
    }
  });
});
