import { describe, expect, it, vi } from 'vitest';
import { ask, type Ask } from '../../../main/lockdown/ask.js';
import { readLockdown } from '../../../main/lockdown/index.js';
import { displayRows, isNight } from '../../../main/lockdown/rows.js';

const findings = (rotations: readonly number[]): string[] =>
  displayRows(rotations.map((rotation) => ({ rotation }))).map(({ finding }) => finding);

describe('the displays', () => {
  it('tell whether the kiosk covers all, and whether touch can be off', () => {
    expect(findings([0])).toEqual(['one-display', 'one-display']);
    expect(findings([90])).toEqual(['one-display', 'turned-display']);
    expect(findings([0, 0])).toEqual(['more-displays', 'more-glass']);
    expect(findings([])).toEqual(['not-told', 'not-told']);
  });
});

it('the night is from nine to five', () => {
  expect([20, 21, 0, 4, 5].map(isNight)).toEqual([false, true, true, true, false]);
});

describe('a look around the kiosk', () => {
  const read = (platform: NodeJS.Platform, asked: Ask) => {
    const info = vi.fn();
    const rows = readLockdown({
      platform,
      displays: () => [{ rotation: 0 }],
      log: { info },
      ask: asked,
    });
    return { info, rows };
  };
  const holes = 11;

  it.each([
    ['linux', 'linux'],
    ['win32', 'windows'],
    ['darwin', 'other'],
  ] as const)('has every row once on %s, whatever is not there', async (platform, system) => {
    const lockdown = await read(platform, () => Promise.resolve(null)).rows;
    expect(lockdown.system).toBe(system);
    expect(new Set(lockdown.rows.map(({ hole }) => hole)).size).toBe(holes);
    expect(lockdown.rows).toHaveLength(holes);
  });

  it('asks programs by name, never a shell, and logs kinds only', async () => {
    const asked: string[] = [];
    const { rows, info } = read('win32', (program, args) => {
      asked.push(program);
      for (const arg of args) expect(typeof arg).toBe('string');
      return Promise.resolve({ code: 0, words: 'Sam’s own words "explorer.exe"' });
    });
    await rows;
    expect(new Set(asked)).toEqual(new Set(['tasklist', 'powercfg', 'reg', 'whoami', 'sc']));
    expect(info).toHaveBeenCalledOnce();
    expect(String(info.mock.calls[0]?.[0])).toMatch(/^([a-z-]+: [a-z-]+(, )?)+$/);
  });
});

describe.skipIf(process.platform === 'win32')('a program of the system', () => {
  it('answers with its words and its code, or not at all', async () => {
    expect(await ask('sh', ['-c', 'echo a'])).toEqual({ code: 0, words: 'a\n' });
    expect(await ask('sh', ['-c', 'echo b; exit 3'])).toEqual({ code: 3, words: 'b\n' });
    expect(await ask('no-such-program-anywhere', [])).toBeNull();
  });
});
