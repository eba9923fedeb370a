import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  byStandard,
  counted,
  criteria,
  wordsIn,
} from '../../../renderer/staff/conformance/criteria.js';
import { pictures } from '../../conformance/pictures.js';

const root = join(import.meta.dirname, '..', '..', '..');

/** Every success criterion of WCAG 2.2 at level A and AA (w3.org/TR/WCAG22, 12 December 2024). */
const wcag = {
  A: '1.1.1 1.2.1 1.2.2 1.2.3 1.3.1 1.3.2 1.3.3 1.4.1 1.4.2 2.1.1 2.1.2 2.1.4 2.2.1 2.2.2 2.3.1 2.4.1 2.4.2 2.4.3 2.4.4 2.5.1 2.5.2 2.5.3 2.5.4 3.1.1 3.2.1 3.2.2 3.2.6 3.3.1 3.3.2 3.3.7 4.1.2',
  AA: '1.2.4 1.2.5 1.3.4 1.3.5 1.4.3 1.4.4 1.4.5 1.4.10 1.4.11 1.4.12 1.4.13 2.4.5 2.4.6 2.4.7 2.4.11 2.5.7 2.5.8 3.1.2 3.2.3 3.2.4 3.3.3 3.3.4 3.3.8 4.1.3',
};

/** Clauses of chapter 4 of the revised Section 508 standards that a kiosk can be asked for. */
const section508 =
  '402.1 402.2 402.2.5 402.3.1 402.3.2 402.4 402.5 403.1 404.1 405.1 406.1 407.2 407.3 407.4 407.5 407.6 407.7 407.8 408.2 408.3 409.1 410.1 411.1';

/** Clauses of chapters 5 and 8 of EN 301 549 V3.2.1 that a closed kiosk can be asked for. */
const en301549 =
  '5.1.2.1 5.1.2.2 5.1.3.8 5.1.3.9 5.1.3.10 5.1.3.14 5.1.3.15 5.1.3.16 5.1.4 5.1.5 5.1.6 5.1.7 5.2 5.3 5.4 5.5.1 5.5.2 5.6 5.7 5.8 5.9 8.3 8.4 8.5';

describe('the conformance list', () => {
  test.each(Object.entries(wcag))('has every criterion of WCAG 2.2 %s once', (level, ids) => {
    const listed = criteria
      .filter((one) => one.standard === 'WCAG 2.2' && one.level === level)
      .map(({ id }) => id);
    expect(listed).toEqual(ids.split(' '));
  });

  test('has the clauses on closed functionality of both standards', () => {
    const listed = new Map(byStandard(criteria));
    expect([...listed.keys()]).toEqual(['WCAG 2.2', 'Section 508', 'EN 301 549']);
    const clauses = (standard: string): string[] =>
      (listed.get(standard) ?? []).map(({ id }) => id);
    expect(clauses('Section 508')).toEqual(expect.arrayContaining(section508.split(' ')));
    expect(clauses('EN 301 549')).toEqual(expect.arrayContaining(en301549.split(' ')));
  });

  test('says of each criterion how, in both languages', () => {
    for (const { standard, id, name, how } of criteria)
      for (const language of ['en', 'es'])
        for (const words of [name[language], how[language]])
          expect(words ?? '', `${standard} ${id} in ${language}`).toMatch(/\S/);
  });

  test('names a test for all that is met, and only tests that are there', () => {
    for (const { standard, id, status, shown } of criteria) {
      const where = `${standard} ${id}`;
      if (status === 'met') expect(shown, where).not.toEqual([]);
      if (status === 'not-applicable') expect(shown, where).toEqual([]);
      for (const path of shown)
        expect(existsSync(join(root, path)), `${where}: ${path}`).toBe(true);
    }
  });

  test('names only pictures that are taken', () => {
    const taken = Object.values(pictures);
    for (const { standard, id, pictures: wanted } of criteria)
      expect(taken, `${standard} ${id}`).toEqual(expect.arrayContaining([...wanted]));
  });

  test('is counted', () => {
    const { met, partly, unmet, 'not-applicable': rest } = counted(criteria);
    expect(met + partly + unmet + rest).toBe(criteria.length);
    expect(counted(criteria.slice(0, 2))).toEqual({
      met: 1,
      partly: 0,
      unmet: 0,
      'not-applicable': 1,
    });
  });

  test('is read in the language there is', () => {
    expect(wordsIn({ en: 'yes', es: 'sí' }, 'es-US')).toBe('sí');
    expect(wordsIn({ en: 'yes', es: 'sí' }, 'fr')).toBe('yes');
  });
});
