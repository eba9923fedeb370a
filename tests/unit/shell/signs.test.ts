import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { isFlat, isLike } from '../../../main/shell/blank.js';
import { openGoodWords } from '../../../main/shell/good-words.js';
import { keepServiceAlive, signEvery } from '../../../main/shell/service-alive.js';

const log = { info: () => undefined, warn: vi.fn(), error: () => undefined };

describe('a sample', () => {
  const paper = [239, 247, 251, 255];
  it('is flat when it has one colour, give or take what dithering does', () => {
    const near = [240, 246, 250, 255];
    expect(isFlat(Uint8Array.from([...paper, ...near, ...paper]))).toBe(true);
    expect(isFlat(Uint8Array.from([0, 0, 0, 255, 0, 0, 0, 255]))).toBe(true);
  });

  it('is not flat when one pixel differs in one colour', () => {
    for (const channel of [0, 1, 2]) {
      const other = paper.map((value, index) => (index === channel ? value - 9 : value));
      expect(isFlat(Uint8Array.from([...paper, ...paper, ...other]))).toBe(false);
    }
  });
});

describe('the samples of page and glass', () => {
  const page = Uint8Array.from({ length: 400 }, (_, index) => (index * 7) % 256);
  it('are alike when some of it moved meanwhile, and not when most of it is something else', () => {
    const with_ = (pixels: number, value: (was: number) => number): Uint8Array =>
      page.map((was, index) => (index < pixels * 4 ? value(was) : was));
    expect(isLike(page, page)).toBe(true);
    expect(
      isLike(
        page,
        page.map((was) => Math.min(255, was + 20)),
      ),
    ).toBe(true);
    const other = (was: number): number => (was + 128) % 256;
    expect(isLike(page, with_(20, other))).toBe(true);
    expect(isLike(page, with_(21, other))).toBe(false);
    expect(isLike(page, new Uint8Array(400))).toBe(false);
  });
});

describe('the service', () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  it('is told twice as often as it waits, and only where one waits', () => {
    expect(signEvery({ NOTIFY_SOCKET: '/run/x', WATCHDOG_USEC: '30000000' })).toBe(15_000);
    for (const env of [
      {},
      { WATCHDOG_USEC: '30000000' },
      { NOTIFY_SOCKET: '/run/x' },
      { NOTIFY_SOCKET: '/run/x', WATCHDOG_USEC: 'soon' },
    ])
      expect(signEvery(env)).toBeNull();
  });

  it('is told while all is well, and nothing while it is not', () => {
    vi.useFakeTimers();
    let isWell = true;
    let error: Error | null = null;
    const run = vi.fn((_args: readonly string[], done: (error: Error | null) => void) => {
      done(error);
    });
    const stop = keepServiceAlive(
      { NOTIFY_SOCKET: '/run/x', WATCHDOG_USEC: '20000000' },
      () => isWell,
      log,
      run,
    );
    vi.advanceTimersByTime(20_000);
    expect(run.mock.calls.map(([args]) => args as unknown)).toEqual(
      Array.from({ length: 2 }, () => ['--ready', 'WATCHDOG=1']),
    );
    isWell = false;
    vi.advanceTimersByTime(60_000);
    expect(run).toHaveBeenCalledTimes(2);
    isWell = true;
    vi.advanceTimersByTime(1000);
    expect(run).toHaveBeenCalledTimes(3);
    error = new Error('too slow');
    vi.advanceTimersByTime(12_000);
    expect(run).toHaveBeenCalledTimes(6);
    expect(log.warn).toHaveBeenCalledOnce();
    stop();
    vi.advanceTimersByTime(60_000);
    expect(run).toHaveBeenCalledTimes(6);
  });
});

describe('the last good words', () => {
  const words = {
    clinic: 'Elm Street',
    slides: [{ headline: 'One', words: 'Two.', language: 'en', until: '2027-01-01' }],
  };
  let dir = '';
  const path = (): string => join(dir, 'last-good.json');
  beforeEach(() => {
    dir = mkdtempSync(join(tmpdir(), 'words-'));
  });
  afterEach(() => {
    rmSync(dir, { recursive: true, force: true });
  });

  it('are kept, and not written again when they are the same', () => {
    openGoodWords(dir, log).keep(words);
    const { ino } = statSync(path());
    const file = openGoodWords(dir, log);
    expect(file.read()).toEqual(words);
    file.keep(words);
    expect(statSync(path()).ino).toBe(ino);
    file.keep({ ...words, clinic: 'Oak' });
    expect(readFileSync(path(), 'utf8')).toContain('Oak');
  });

  it('are none when they are lost or spoilt', () => {
    const none = { clinic: '', slides: [] };
    expect(openGoodWords(dir, log).read()).toEqual(none);
    for (const text of ['', '\0\0\0', '{"clinic": 3}', '{"clinic": "a", "slides": [{}]}']) {
      writeFileSync(path(), text);
      expect(openGoodWords(dir, log).read()).toEqual(none);
    }
  });
});
