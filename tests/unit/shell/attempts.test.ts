import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openAttempts, type Attempts } from '../../../main/shell/attempts.js';
import { healthySpan } from '../../../main/shell/ladder.js';

const log = { info: () => undefined, warn: () => undefined, error: () => undefined };
let dir = '';
let now = 0;
const open = (): Attempts => openAttempts({ dir, now: () => now, log });
const file = (): string => join(dir, 'recovery.json');

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'attempts-'));
  now = 500;
});
afterEach(() => {
  rmSync(dir, { recursive: true, force: true });
});

describe('what was tried', () => {
  it('is remembered by the next process, whose clock begins anew', () => {
    const first = open();
    for (let fault = 0; fault < 3; fault += 1) first.next();
    expect(first.next().step).toBe('window');
    now = 0;
    expect(open().next().step).toBe('window');
  });

  it('counts the time that the kiosk ran, and none in which it did not', () => {
    const first = open();
    now += 1000;
    for (let fault = 0; fault < 4; fault += 1) first.next();
    now = 0;
    const second = open();
    now += healthySpan - 1;
    expect(second.next().step).toBe('window');
    now += healthySpan;
    expect(second.next().step).toBe('reload');
  });

  it('is forgotten after an hour of the next process, however long the one before ran', () => {
    const first = open();
    now += 5 * healthySpan;
    for (let fault = 0; fault < 7; fault += 1) first.next();
    now = 0;
    const second = open();
    now += healthySpan;
    expect(second.next().step).toBe('reload');
  });

  it('keeps that a step was forced, which the next process does not climb from', () => {
    open().next('relaunch');
    now = 0;
    expect(open().next().step).toBe('reload');
    writeFileSync(file(), '{"ran": 9, "attempts": [{"step": "cache", "at": 1, "forced": "no"}]}');
    expect(open().next().step).toBe('reload');
  });

  it('is forgotten after a healthy hour, on the disk as well', () => {
    const attempts = open();
    attempts.next();
    now += healthySpan - 1;
    attempts.settle();
    expect(existsSync(file())).toBe(true);
    now += 1;
    attempts.settle();
    expect(existsSync(file())).toBe(false);
  });

  it('never starts the app anew when that cannot be kept: it would be a loop', () => {
    mkdirSync(join(dir, 'recovery.json.part'));
    mkdirSync(join(dir, 'recovery.json'));
    expect(open().next('relaunch').step).toBe('fault');
    // What needs no memory of another process goes on.
    expect(open().next().step).toBe('reload');
  });

  for (const [name, text] of Object.entries({
    empty: '',
    zeros: '\0'.repeat(40),
    'cut off': '{"ran": 12, "attem',
    'another thing': '[1, 2]',
    'an unknown step': '{"ran": 9, "attempts": [{"step": "explode", "at": 1}]}',
    'a time to come': '{"ran": 9, "attempts": [{"step": "relaunch", "at": 1e9}]}',
    'no number': '{"ran": "9", "attempts": []}',
  }))
    it(`is nothing when the file is ${name}`, () => {
      writeFileSync(file(), text);
      expect(open().next().step).toBe('reload');
      expect(JSON.parse(readFileSync(file(), 'utf8'))).toMatchObject({
        attempts: [{ step: 'reload' }],
      });
    });

  it('tells how often the fault screen was shown', () => {
    const attempts = open();
    for (let fault = 0; fault < 14; fault += 1) attempts.next();
    expect(attempts.faultScreens()).toBe(2);
  });
});
