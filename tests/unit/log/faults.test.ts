import { afterEach, expect, it } from 'vitest';
import { logFaults } from '../../../main/log/index.js';

const names = ['uncaughtException', 'unhandledRejection'] as const;
const before = names.map((name) => process.listeners(name as never));

afterEach(() => {
  names.forEach((name, index) => {
    for (const listener of process.listeners(name as never))
      if (!before[index]?.includes(listener)) process.off(name, listener);
  });
});

it('logs what nobody caught or awaited, and bounds a loop of it', () => {
  const written: string[] = [];
  const write = (message: string, thrown?: unknown): void =>
    void written.push(`${message}: ${String(thrown)}`);
  logFaults({ scope: () => ({ info: write, warn: write, error: write }) });
  const [onException, onRejection] = names.map(
    (name) => process.listeners(name as never).at(-1) as (error: unknown) => void,
  );
  onException?.(new Error('one'));
  onRejection?.('two');
  expect(written).toEqual(['nobody caught: Error: one', 'nobody awaited: two']);
  for (let number = 0; number < 100; number += 1) onException?.(new Error('loop'));
  expect(written).toHaveLength(20);
});
