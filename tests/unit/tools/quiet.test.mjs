import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { afterEach, expect, test, vi } from 'vitest';
import { logLevel, showTroubles } from '../../../tools/lib/quiet.mjs';

const folder = mkdtempSync(join(tmpdir(), 'anteroom-quiet-'));
const file = join(folder, 'out', 'kiosk.log');

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

test('the kiosk says only its first troubles on the screen, and all of it in a file', async () => {
  const stream = new PassThrough();
  /** @type {string[]} */
  const screen = [];
  showTroubles([stream, null], { write: (/** @type {string} */ text) => screen.push(text) }, file);
  stream.write('2026-11-22T16:36:32.665Z info (start)    first slide after 900 ms\n');
  for (const place of ['a', 'b', 'c', 'd']) {
    stream.write(`2026-11-22T16:36:32.665Z warn (library)  articles/${place}: is left out\n`);
  }
  stream.end();
  await vi.waitFor(() => {
    expect(readFileSync(file, 'utf8').trim().split('\n')).toHaveLength(5);
  });
  expect(screen.map((line) => line.replace(/^.*\(library\) {2}/, ''))).toEqual([
    'articles/a: is left out\n',
    'articles/b: is left out\n',
    `log       more in ${file}\n`,
  ]);
});

test('a line that is no log line has no level', () => {
  expect(logLevel('A JavaScript error occurred in the main process')).toBeNull();
  expect(logLevel('2026-11-22T16:36:32.665Z error (page)  it broke')).toBe('trouble');
});
