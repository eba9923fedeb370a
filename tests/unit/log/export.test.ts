import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createLog, logText } from '../../../main/log/index.js';

const owner = { home: '/home/jane', user: 'jane' };
let dir: string;

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'anteroom-log-'));
});

afterEach(() => {
  rmSync(dir, { recursive: true, force: true });
});

async function exported(header: string[] = []): Promise<string[]> {
  let text = '';
  for await (const piece of logText({ dir, header, owner })) text += piece;
  expect(text.endsWith('\n')).toBe(true);
  return text.split('\n').slice(0, -1);
}

it('puts all files in order under the header', async () => {
  const scope = createLog({ dir, console: false, owner, maxSize: 1000 }).scope('x');
  for (let number = 0; number < 60; number += 1) scope.info(`message ${number}`);
  const lines = await exported(['Anteroom 1.0.0', 'Display: NEC']);
  expect(lines.slice(0, 3)).toEqual(['Anteroom 1.0.0', 'Display: NEC', '']);
  const numbers = lines.slice(3).map((line) => Number(/message (\d+)$/.exec(line)?.[1]));
  expect(numbers.length).toBeGreaterThan(40);
  expect(numbers).toEqual(numbers.map((_, index) => 60 - numbers.length + index));
});

it('takes personal things out of what an older version wrote, and of the header', async () => {
  writeFileSync(join(dir, 'main.log'), '2026-11-22T10:00:00.000Z info /home/jane/x jane@x.org\n');
  expect(await exported(['on /home/jane'])).toEqual([
    'on ~',
    '',
    '2026-11-22T10:00:00.000Z info ~/x [e-mail]',
  ]);
});

it('stays a text where a power cut left zero bytes', async () => {
  writeFileSync(join(dir, 'main.log'), `good\n${'\0'.repeat(5000)}\r\nafter`);
  expect(await exported()).toEqual(['', 'good', '', 'after']);
});

it('leaves out other files, and bears a log without a line', async () => {
  writeFileSync(join(dir, 'main.log'), '');
  writeFileSync(join(dir, 'other.log'), 'other\n');
  writeFileSync(join(dir, 'main.x.log'), 'other\n');
  expect(await exported(['head'])).toEqual(['head', '']);
});

it('keeps its order when the files are put away while it is read', async () => {
  const scope = createLog({ dir, console: false, owner, maxSize: 400_000 }).scope('x');
  const write = (from: number, to: number): void => {
    for (let number = from; number < to; number += 1)
      scope.info(`message ${number} ${'x'.repeat(200)}`);
  };
  write(0, 1500);
  const text = logText({ dir, header: [], owner });
  let all = (await text.next()).value as string;
  write(1500, 8000);
  for await (const piece of text) all += piece;
  const numbers = [...all.matchAll(/message (\d+) /g)].map(([, number]) => Number(number));
  expect(numbers).toEqual(Array.from({ length: 1500 }, (_, index) => index));
});
