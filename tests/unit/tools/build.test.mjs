import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { hashSources, isBuilt } from '../../../tools/lib/build.mjs';

/** @type {string} */
let folder;
const write = (/** @type {string} */ file, /** @type {string} */ text) => {
  mkdirSync(join(folder, file, '..'), { recursive: true });
  writeFileSync(join(folder, file), text);
};
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'anteroom test '));
  write('main/index.ts', 'a');
  for (const file of ['main/index.js', 'preload/index.cjs', 'renderer/index.html'])
    write(`dist/${file}`, 'built');
  write('dist/.stamp', hashSources(folder));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});
const current = () => isBuilt(folder, hashSources(folder));

test('a build stands while no source changes', () => {
  expect(current()).toBe(true);
});

test.each([
  ['a source changed', () => write('main/index.ts', 'b')],
  ['a source was added', () => write('renderer/parts/new.ts', '')],
  [
    'a source was renamed',
    () => (rmSync(join(folder, 'main/index.ts')), write('main/other.ts', 'a')),
  ],
  ['the locked packages changed', () => write('package-lock.json', '{}')],
  ['a result is gone', () => rmSync(join(folder, 'dist/preload/index.cjs'))],
  ['it was cut off', () => rmSync(join(folder, 'dist/.stamp'))],
])('a build is stale when %s', (_, change) => {
  change();
  expect(current()).toBe(false);
});
