import fc from 'fast-check';
import { sep, posix, win32 } from 'node:path';
import { expect, test } from 'vitest';
import { isSystemPath, readPath } from '../../../../main/library/intake/names.js';
import { kindOf } from '../../../../main/library/intake/kinds.js';

test.each([
  'library.yaml',
  'articles/prp-myths/hero.svg',
  'articles/one/Bild ä (2).PNG',
  'articles/one/写真.jpg',
  'articles/one/console.md',
  'Clinic 2026/articles/one/sound 1.mp3',
])('%s is an ordinary name', (path) => {
  expect(readPath(path)).toEqual(path.split('/'));
});

test('letters and accents that stand apart are put together', () => {
  expect(readPath('articles/a\u0301.svg')).toEqual(['articles', 'á.svg']);
});

test('whatever passes stays inside its folder, on every system', () => {
  const piece = fc.constantFrom(
    '..',
    '.',
    '',
    'a',
    'C:',
    'con',
    '．．',
    '／',
    '\\',
    'a.md',
    ' ',
    '\u2024\u2024',
  );
  const any = fc.oneof(piece, fc.string({ unit: 'binary', maxLength: 6 }));
  fc.assert(
    fc.property(fc.array(any, { minLength: 1, maxLength: 6 }), (pieces) => {
      let read: readonly string[];
      try {
        read = readPath(pieces.join('/'));
      } catch {
        return;
      }
      for (const system of [posix, win32]) {
        const root = system === posix ? '/data/new' : 'C:\\data\\new';
        const place = system.resolve(root, ...read);
        expect(place.startsWith(root + system.sep)).toBe(true);
        expect(system.relative(root, place).split(system.sep)).toEqual([...read]);
      }
    }),
    { numRuns: 2000 },
  );
  expect(sep).toBeTypeOf('string');
});

test.each([
  '__MACOSX/a.svg',
  '.git/config',
  'articles/.DS_Store',
  'articles/one/Thumbs.db',
  'System Volume Information/x',
  '$RECYCLE.BIN/x',
])('%s is left behind by a system', (path) => {
  expect(isSystemPath(path.split('/'))).toBe(true);
});

test.each([
  ['library.yaml', true],
  ['a/HERO.SVG', true],
  ['SHA256SUMS', true],
  ['SHA256SUMS.minisig', true],
  ['a/SHA256SUMS', false],
  ['a/b.svgz', false],
  ['a/b.html', false],
  ['a/b.js', false],
  ['a/b.svg.exe', false],
  ['a/svg', false],
  ['.svg', false],
  ['a/b.constructor', false],
])('%s is of a kind that a library holds: %s', (path, isKnown) => {
  expect(kindOf(path) !== null).toBe(isKnown);
});
