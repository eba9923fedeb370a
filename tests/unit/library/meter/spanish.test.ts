import { describe, expect, it } from 'vitest';
import { houses } from '../../../../main/library/meter/houses.js';
import { sections } from '../../../../main/library/meter/prose.js';
import { inflesz, numberWords, spanishSyllables } from '../../../../main/library/meter/spanish.js';

describe('spanishSyllables', () => {
  it.each([
    // One vowel a syllable.
    ['sal', 1],
    ['médico', 3],
    ['tendón', 2],
    ['pregunte', 3],
    // Diphthongs, also with the accent on the strong vowel.
    ['sangre', 2],
    ['cuidado', 3],
    ['ciudad', 2],
    ['también', 2],
    ['después', 2],
    ['causa', 2],
    ['veinte', 2],
    ['inyección', 3],
    ['huésped', 2],
    ['ampliéis', 2],
    ['Uruguay', 3],
    // Hiatus: two strong vowels, or a weak one with an accent beside a strong one.
    ['aéreo', 4],
    ['leer', 2],
    ['oeste', 3],
    ['día', 2],
    ['país', 2],
    ['envíe', 3],
    ['oía', 3],
    ['paranoia', 4],
    ['tiíta', 3],
    ['chiita', 3],
    ['cirugía', 4],
    // Two weak vowels are one syllable even with an accent.
    ['construí', 2],
    ['cuídate', 3],
    // A u that is not heard, and one that is.
    ['que', 1],
    ['aquí', 2],
    ['seguir', 2],
    ['plaquetas', 3],
    ['agua', 2],
    ['cuota', 2],
    ['vergüenza', 3],
    ['lingüística', 4],
    // An h between vowels is not heard; before “ue” and “ie” it begins a syllable.
    ['ahora', 3],
    ['prohibir', 2],
    ['ahumar', 2],
    ['búho', 2],
    ['prohíbe', 3],
    ['alcohol', 3],
    ['cacahuete', 4],
    ['enhiesto', 3],
    ['leche', 2],
    ['ocho', 2],
    // A y is a vowel at the end and alone, else a consonant.
    ['muy', 1],
    ['hay', 1],
    ['y', 1],
    ['estoy', 2],
    ['ayuda', 3],
    ['mayo', 2],
    ['fibromialgia', 4],
    ['osteoartritis', 6],
    ['cuándo', 2],
    ['cognitivo-conductual', 7],
  ])('says %s with %i', (word, count) => {
    expect(spanishSyllables(word)).toBe(count);
  });

  it('does not mind how an accent is stored', () => {
    expect(spanishSyllables('cirugía'.normalize('NFD'))).toBe(4);
  });

  it.each([
    ['FDA', 4],
    ['PRP', 4],
    ['IV', 2],
    ['A1C', 4],
    ['ECT', 3],
    ['VX-880', 10],
    ['IMAO', 3],
    ['mg', 4],
  ])('reads the letters %s with %i', (word, count) => {
    expect(spanishSyllables(word)).toBe(count);
  });

  it.each([
    ['7', 2],
    ['100', 1],
    ['288', 9],
    ['2,337', 10],
    ['$718', 10],
    ['7%', 5],
    ['2.1', 5],
    ['911', 4],
    ['988', 6],
  ])('reads the figure %s with %i', (word, count) => {
    expect(spanishSyllables(word)).toBe(count);
  });
});

describe('numberWords', () => {
  it.each([
    [0, 'cero'],
    [16, 'dieciséis'],
    [29, 'veintinueve'],
    [40, 'cuarenta'],
    [99, 'noventa y nueve'],
    [100, 'cien'],
    [101, 'ciento uno'],
    [524, 'quinientos veinticuatro'],
    [1000, 'mil'],
    [2025, 'dos mil veinticinco'],
    [1_000_000, 'un millón'],
    [8_700_000, 'ocho millones setecientos mil'],
  ])('says %i as “%s”', (n, words) => {
    expect(numberWords(n)).toBe(words);
  });
});

describe('inflesz', () => {
  it('scores a known pair of sentences', () => {
    // 8 words, 2 sentences, 13 syllables: 206.835 − 62.3 × 13/8 − 8/2.
    expect(inflesz(['La sangre sale del brazo. Le duele poco.'])).toBeCloseTo(101.5975, 5);
  });

  it('takes a list item without a full stop for a sentence', () => {
    // 4 words, 2 sentences, 8 syllables: 206.835 − 62.3 × 8/4 − 4/2.
    expect(inflesz(['fiebre alta', 'mucho dolor'])).toBeCloseTo(80.235, 5);
  });

  it('finds officialese too hard', () => {
    const hard =
      'La administración subcutánea de inmunosupresores requiere monitorización hematológica periódica.';
    expect(inflesz([hard])).toBeLessThan(0);
  });

  it('refuses a text without words', () => {
    expect(() => inflesz([])).toThrow('no running text');
  });
});

describe('sections', () => {
  it('begin at a heading of the second level and at a box, and have running text', () => {
    const markdown = [
      'Uno.',
      '## Dos',
      '### Tres',
      'Cuatro.',
      '## Vacía',
      '> [!ASK] Cinco',
      '> - Seis',
    ].join('\n\n');
    expect(sections(markdown).map(({ title }) => title)).toEqual([
      'before the first heading',
      'Dos',
      'Cinco',
    ]);
  });
});

describe('the Spanish words that promise or press', () => {
  const found = (words: string): boolean =>
    houses['es']?.banned.some((pattern) => pattern.test(words)) ?? false;

  it.each([
    'Esto cura la artrosis.',
    'Una terapia curativa',
    'Su curación empieza aquí',
    'un MILAGRO',
    'medicina regenerativa',
    'Regenera el cartílago',
    'resultados garantizados',
    'Le garantizamos alivio',
    'un avance revolucionario',
    'un alivio sin igual',
    'Es natural, así que es seguro',
    'Lea los testimonios',
    'Los diabéticos deben saber',
    'Reserve hoy mismo',
    'No se lo pierda',
  ])('are found: %s', (words) => {
    expect(found(words)).toBe(true);
  });

  it.each([
    'Ponga una curita.',
    'heridas diabéticas de larga duración',
    'Nadie le puede prometer cómo le irá.',
    'Llame al 911.',
    'Procure descansar.',
  ])('are not found: %s', (words) => {
    expect(found(words)).toBe(false);
  });
});
