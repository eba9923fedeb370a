import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createLog, type Log } from '../../../main/log/index.js';
import { describe as describeThrown, longestMessage, oneLine } from '../../../main/log/line.js';

let dir: string;
const owner = { home: '/home/jane', user: 'jane' };

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'anteroom-log-'));
});

afterEach(() => {
  vi.restoreAllMocks();
  rmSync(dir, { recursive: true, force: true });
});

const open = (options: { maxSize?: number; console?: boolean } = {}): Log =>
  createLog({ dir, console: false, owner, ...options });
const lines = (): string[] => readFileSync(join(dir, 'main.log'), 'utf8').trimEnd().split('\n');

describe('a log', () => {
  it('writes one line a call: time, level, part, message', () => {
    open().scope('settings').info('all is well');
    expect(lines()).toEqual([
      expect.stringMatching(
        /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z info +\(settings\) +all is well$/,
      ),
    ]);
  });

  it('writes wherever the app was started from', () => {
    const before = process.cwd();
    process.chdir(tmpdir());
    open().scope('x').info('started elsewhere');
    process.chdir(before);
    expect(lines()).toHaveLength(1);
  });

  it('keeps an error on one line, with stack and cause, and personal things out', () => {
    const cause = new Error('at /home/jane/x');
    open().scope('page').error('it failed\nbadly', new Error('call 555-123-4567', { cause }));
    expect(lines()).toHaveLength(1);
    expect(lines()[0]).toMatch(
      /it failed \| badly: Error: call \[number\] \| at .*caused by at ~\/x$/,
    );
  });

  it('leaves percent signs alone', () => {
    open().scope('x').info('100% %s %d %c done');
    expect(lines()[0]).toMatch(/100% %s %d %c done$/);
  });

  it('goes to standard error only when asked', () => {
    const write = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    open().scope('x').info('quiet');
    expect(write).not.toHaveBeenCalled();
    rmSync(dir, { recursive: true });
    dir = mkdtempSync(join(tmpdir(), 'anteroom-log-'));
    open({ console: true }).scope('x').warn('I am /home/jane/x');
    expect(write).toHaveBeenCalledExactlyOnceWith(expect.stringMatching(/\(x\) +I am ~\/x\n$/));
  });

  it('neither throws nor speaks where it cannot write', () => {
    const write = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    const error = vi.spyOn(console, 'error').mockReturnValue();
    rmSync(dir, { recursive: true });
    writeFileSync(dir, 'a file where the folder should be');
    expect(() => {
      open().scope('x').error('lost', new Error('x'));
    }).not.toThrow();
    expect([...write.mock.calls, ...error.mock.calls]).toEqual([]);
  });
});

describe('rotation', () => {
  it('keeps the newest file and five old ones, each under its cap', () => {
    const maxSize = 1000;
    const scope = open({ maxSize }).scope('x');
    for (let number = 0; number < 400; number += 1) scope.info(`message ${number}`);
    expect(readdirSync(dir).sort()).toEqual([
      'main.1.log',
      'main.2.log',
      'main.3.log',
      'main.4.log',
      'main.5.log',
      'main.log',
    ]);
    for (const name of readdirSync(dir))
      expect(statSync(join(dir, name)).size).toBeLessThan(maxSize + longestMessage);
    expect(lines().at(-1)).toMatch(/message 399$/);
    const newestOld = readFileSync(join(dir, 'main.1.log'), 'utf8').trimEnd().split('\n');
    const next = Number(/message (\d+)$/.exec(newestOld.at(-1) ?? '')?.[1]) + 1;
    expect(lines()[0]).toMatch(new RegExp(`message ${next}$`));
  });

  it('goes on from the size that an earlier run left', () => {
    writeFileSync(join(dir, 'main.log'), `${'x'.repeat(2000)}\n`);
    open({ maxSize: 1000 }).scope('x').info('new');
    expect(readdirSync(dir).sort()).toEqual(['main.1.log', 'main.log']);
    expect(lines()).toHaveLength(1);
  });

  it('empties the file where it cannot be put away, so that the disk never fills', () => {
    // A folder under the name of the oldest file cannot be removed as a file.
    mkdirSync(join(dir, 'main.5.log'));
    writeFileSync(join(dir, 'main.1.log'), 'old');
    const scope = open({ maxSize: 1000 }).scope('x');
    for (let number = 0; number < 100; number += 1) scope.info(`message ${number}`);
    expect(statSync(join(dir, 'main.log')).size).toBeLessThan(1100);
    expect(readFileSync(join(dir, 'main.1.log'), 'utf8')).toBe('old');
  });
});

describe('a line', () => {
  it('is cut at 4 kB of UTF-8, never inside a character, and says so', () => {
    expect(oneLine('x'.repeat(longestMessage))).toHaveLength(longestMessage);
    for (const text of ['x'.repeat(longestMessage + 1), '😀'.repeat(3000), 'é\n'.repeat(1e6)]) {
      const line = oneLine(text);
      expect(Buffer.byteLength(line)).toBeLessThanOrEqual(longestMessage);
      expect(line).toMatch(/ … \(cut\)$/);
      expect(line.isWellFormed()).toBe(true);
      expect(line).not.toContain('\n');
    }
  });

  it('cannot pretend to be two entries or colour a terminal', () => {
    expect(oneLine('a\r\n2026-11-22 error b\u2028c\u001B[31m\0d\te')).toBe(
      'a | 2026-11-22 error b | c[31md e',
    );
  });

  it('is made of whatever was thrown', () => {
    const circle: Record<string, unknown> = {};
    circle['self'] = circle;
    expect(
      ['text', undefined, null, 7n, { a: 1 }, circle, () => 1].map((thrown) =>
        describeThrown(thrown),
      ),
    ).toEqual([
      'text',
      'undefined',
      'null',
      '[object BigInt]',
      '{"a":1}',
      '[object Object]',
      'function',
    ]);
  });
});
