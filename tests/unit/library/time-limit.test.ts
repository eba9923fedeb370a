import { expect, test } from 'vitest';
import { Findings } from '../../../main/library/findings.js';
import { withinTime } from '../../../main/library/time-limit.js';

/** Lets the wall's clock go on without any work. */
function pause(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}

test('what the machine held up is tried again, and read', () => {
  const findings = new Findings('articles/one/en.md');
  let tries = 0;
  const read = withinTime(findings, () => {
    tries += 1;
    if (tries === 1) {
      pause(1500);
      // The limit is noticed by the next line that runs.
      for (;;) pause(1);
    }
    return 'read';
  });
  expect(read).toBe('read');
  expect(tries).toBe(2);
  expect(findings.problems).toEqual([]);
});

test('what works all the time is stopped, and said', () => {
  const findings = new Findings('articles/one/en.md');
  const read = withinTime(findings, () => {
    for (let count = 0; ; count += 1) if (count < 0) return count;
  });
  expect(read).toBeNull();
  expect(findings.problems.map(({ message }) => message).join()).toContain('takes too long');
}, 20_000);
