import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openTries, type Tries } from '../../../../main/settings/door/tries.js';

let dir = '';
let now = 0;
let lines: string[] = [];
let open: Tries[] = [];

const file = () => join(dir, 'door.json');
const stored = () => JSON.parse(readFileSync(file(), 'utf8')) as unknown;

/** A start of the app: its clock begins anew, and nothing of the last run is known. */
function start(at = 0): Tries {
  now = at;
  const write = (line: string): void => void lines.push(line);
  const tries = openTries({ dir, log: { info: write, warn: write }, now: () => now });
  open.push(tries);
  return tries;
}

async function wrong(tries: Tries, times: number): Promise<void> {
  for (let time = 0; time < times; time += 1)
    expect(await tries.attempt(() => Promise.resolve(false))).toBe(false);
}

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'anteroom-tries-'));
  lines = [];
  open = [];
});
afterEach(() => {
  for (const tries of open) tries.close();
  rmSync(dir, { recursive: true, force: true });
  vi.useRealTimers();
});

describe('the count of tries', () => {
  it('begins with five on a new machine, and writes nothing before a try', () => {
    const tries = start();
    expect([tries.left(), tries.wait()]).toEqual([5, 0]);
    expect(existsSync(file())).toBe(false);
  });

  it('locks after five, and does not look at what is tried then', async () => {
    const tries = start();
    await wrong(tries, 4);
    expect([tries.left(), tries.wait()]).toEqual([1, 0]);
    await wrong(tries, 1);
    expect([tries.left(), tries.wait()]).toEqual([0, 30_000]);
    const check = vi.fn(() => Promise.resolve(true));
    now = 29_999;
    expect(await tries.attempt(check)).toBe(false);
    expect(check).not.toHaveBeenCalled();
    now = 30_000;
    expect(await tries.attempt(check)).toBe(true);
    expect(tries.left()).toBe(5);
    expect(stored()).toEqual({ wrong: 0, locks: 0, locked: false });
  });

  it('is on the disk before a try is looked at', async () => {
    const tries = start();
    await wrong(tries, 4);
    await tries.attempt(() => {
      expect(stored()).toEqual({ wrong: 0, locks: 1, locked: true });
      return Promise.resolve(true);
    });
    expect(stored()).toEqual({ wrong: 0, locks: 0, locked: false });
  });

  it('goes on where it was after the app was ended during a try', async () => {
    const killed = start();
    await wrong(killed, 3);
    void killed.attempt(() => new Promise(() => undefined));
    expect(stored()).toEqual({ wrong: 4, locks: 0, locked: false });
    const tries = start(9);
    expect(tries.left()).toBe(1);
    await wrong(tries, 1);
    expect(tries.wait()).toBe(30_000);
  });

  it('begins a lock anew at a start, however long the machine was off', async () => {
    const first = start();
    await wrong(first, 5);
    now = 30_000;
    await wrong(first, 5);
    expect(first.wait()).toBe(60_000);
    expect(start(10_000_000).wait()).toBe(60_000);
  });

  it('writes down that a lock has ended, so that a start after it does not wait', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const first = start();
    await wrong(first, 5);
    // The timer is early by a millisecond, as timers can be.
    now = 29_999;
    vi.advanceTimersByTime(30_000);
    expect(stored()).toEqual({ wrong: 0, locks: 1, locked: true });
    now = 30_000;
    vi.advanceTimersByTime(1);
    expect(stored()).toEqual({ wrong: 0, locks: 1, locked: false });
    expect(start().wait()).toBe(0);
  });

  it('does not mistake the end of a lock for a try', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const tries = start();
    await wrong(tries, 5);
    now = 30_000;
    await tries.attempt(() => {
      vi.advanceTimersByTime(60_000);
      return Promise.resolve(false);
    });
    expect(stored()).toEqual({ wrong: 1, locks: 1, locked: false });
  });

  it.each([
    ['nothing', ''],
    ['zeros', '\0'.repeat(40)],
    ['half of it', '{"wrong":4,"lo'],
    ['too many', '{"wrong":9,"locks":0,"locked":false}'],
    ['a negative number', '{"wrong":-100,"locks":0,"locked":false}'],
    ['a lock without a cause', '{"wrong":0,"locks":0,"locked":true}'],
    ['another shape', '{"wrong":0}'],
    ['a whole book', `{"wrong":0,"locks":0,"locked":false}${' '.repeat(2000)}`],
  ])('of which the file holds %s locks the pad once', (_, text) => {
    writeFileSync(file(), text);
    const tries = start();
    expect([tries.left(), tries.wait()]).toEqual([0, 30_000]);
    // Ending the app does not make it sound.
    expect(start().wait()).toBe(30_000);
    expect(stored()).toEqual({ wrong: 0, locks: 1, locked: true });
    now = 30_000;
    expect(tries.left()).toBe(5);
  });

  it('goes on in memory where nothing can be written, and says so once', async () => {
    mkdirSync(file());
    const tries = start();
    expect(tries.wait()).toBe(30_000);
    now = 30_000;
    await wrong(tries, 5);
    expect(tries.wait()).toBe(60_000);
    expect(lines.filter((line) => line.includes('is not saved'))).toHaveLength(1);
  });
});
