import { describe, expect, test } from 'vitest';
import { counted, day, number, percent, timeOfDay } from '../../../renderer/words/format.js';

describe('timeOfDay', () => {
  const morning = new Date(2026, 10, 20, 9, 5).getTime();

  test('is written as the language writes it', () => {
    expect(timeOfDay(morning, 'en-US').replace(/\s/, ' ')).toBe('9:05 AM');
    expect(timeOfDay(morning, 'es-ES')).toBe('9:05');
    expect(timeOfDay(morning + 9 * 3_600_000, 'es-ES')).toBe('18:05');
  });

  test('is written as in the United States where no region is named', () => {
    expect(timeOfDay(morning, 'es').replaceAll(/\s/g, ' ')).toBe('9:05 a.m.');
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

describe('numbers', () => {
  test('are written as the language writes them, in the United States where none is named', () => {
    expect([number(12_345, 'en'), number(12_345, 'es'), number(12_345, 'de-DE')]).toEqual([
      '12,345',
      '12,345',
      '12.345',
    ]);
    expect(['en', 'es', 'es-ES'].map((language) => percent(0.254, language))).toEqual([
      '25%',
      '25%',
      '25\u00a0%',
    ]);
  });

  test('choose between the words for one and for more', () => {
    const words = { one: 'one', other: 'other' };
    const rules = (language: string) => [0, 1, 2].map((count) => counted(count, language, words));
    expect(rules('en')).toEqual(['other', 'one', 'other']);
    expect(rules('es')).toEqual(['other', 'one', 'other']);
    expect(rules('fr')).toEqual(['one', 'one', 'other']);
  });
});
