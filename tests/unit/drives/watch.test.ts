import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { openWatch } from '../../../main/drives/watch.js';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

const next = (): Promise<unknown> => vi.advanceTimersByTimeAsync(2000);

it('tells of changes only, and of each once', async () => {
  let seen = 'a';
  const onChange = vi.fn();
  const watch = openWatch(() => Promise.resolve(seen), onChange, 2000);
  watch.start('a');
  await next();
  expect(onChange).not.toHaveBeenCalled();
  seen = 'b';
  await next();
  await next();
  expect(onChange).toHaveBeenCalledTimes(1);
  seen = 'a';
  await next();
  expect(onChange).toHaveBeenCalledTimes(2);
});

it('looks one at a time, and tells nothing once it was stopped', async () => {
  const looks: ((seen: string) => void)[] = [];
  const onChange = vi.fn();
  const watch = openWatch(() => new Promise((see) => looks.push(see)), onChange, 2000);
  watch.start('a');
  watch.start('a');
  await vi.advanceTimersByTimeAsync(60_000);
  expect(looks).toHaveLength(1);
  watch.stop();
  watch.start('b');
  looks[0]?.('c'); // the slow look of before
  await next();
  expect(onChange).not.toHaveBeenCalled();
  expect(looks).toHaveLength(2);
  expect(vi.getTimerCount()).toBe(0);
  looks[1]?.('c');
  await next();
  expect(onChange).toHaveBeenCalledTimes(1);
  watch.stop();
  expect(vi.getTimerCount()).toBe(0);
});
