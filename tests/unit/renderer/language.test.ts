import { describe, expect, test } from 'vitest';
import {
  directionOf,
  interfaceLanguage,
  regional,
  spoken,
  spokenLanguages,
} from '../../../renderer/words/language.js';

describe('the language of the interface', () => {
  test('is the one that is read, or a relative of it', () => {
    expect(spokenLanguages).toEqual(['en', 'es']);
    expect(['en', 'es', 'es-MX', 'en-GB', 'ES'].map(interfaceLanguage)).toEqual([
      'en',
      'es',
      'es',
      'en',
      'es',
    ]);
  });

  test('is English where the interface does not speak the other', () => {
    expect(['vi', 'zh-Hant', 'ar'].map(interfaceLanguage)).toEqual(['en', 'en', 'en']);
    expect(spoken()).toBe('en');
  });

  test('bears tags that Intl refuses', () => {
    expect(() => new Intl.Locale('es-abc-abc')).toThrow();
    expect(interfaceLanguage('es-abc-abc')).toBe('es');
    expect(regional('es-abc-abc')).toBe('es-US');
    expect(directionOf('ar-abc-abc')).toBe('rtl');
  });
});

test('a language takes the region of the United States unless it names one', () => {
  expect(['es', 'es-MX', 'en', 'zh-Hant'].map(regional)).toEqual([
    'es-US',
    'es-MX',
    'en-US',
    'zh-Hant-US',
  ]);
});

test('languages are written in their own direction', () => {
  expect(['en', 'es', 'vi', 'zh-Hant'].map(directionOf)).toEqual(Array(4).fill('ltr'));
  expect(['ar', 'he', 'fa-AF', 'ur', 'yi'].map(directionOf)).toEqual(Array(5).fill('rtl'));
});
