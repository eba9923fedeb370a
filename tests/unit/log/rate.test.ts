import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { limitRate } from '../../../main/log/index.js';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

function limited() {
  const written: string[] = [];
  const write = (message: string): void => void written.push(message);
  const log = { info: write, warn: write, error: write };
  return { written, log: limitRate(log, { messages: 20, span: 60_000 }) };
}

it('lets 20 messages a minute through, then says how many were left out', () => {
  const { log, written } = limited();
  for (let number = 0; number < 1000; number += 1) log.error(`${number}`);
  expect(written).toHaveLength(20);
  vi.advanceTimersByTime(59_999);
  expect(written).toHaveLength(20);
  vi.advanceTimersByTime(1);
  expect(written.at(-1)).toBe('980 more messages were left out');
  log.error('the next minute');
  expect(written.at(-1)).toBe('the next minute');
});

it('adds nothing when nothing was left out', () => {
  const { log, written } = limited();
  log.info('a');
  log.warn('b');
  vi.advanceTimersByTime(300_000);
  expect(written).toEqual(['a', 'b']);
});

it('bounds a loop that goes on for a day', () => {
  const { log, written } = limited();
  for (let minute = 0; minute < 24 * 60; minute += 1) {
    for (let number = 0; number < 100; number += 1) log.error('again');
    vi.advanceTimersByTime(60_000);
  }
  expect(written).toHaveLength(24 * 60 * 21);
});
