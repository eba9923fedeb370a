import type * as Files from 'node:fs/promises';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { useSandbox } from './sandbox.js';

/** Which calls do not come back, until they are let go. */
const disk = vi.hoisted(() => ({ hangs: '', asked: 0, letGo: [] as (() => void)[] }));

const hanging = vi.hoisted(
  () =>
    <Args extends unknown[], Answer>(name: string, real: (...args: Args) => Promise<Answer>) =>
    async (...args: Args): Promise<Answer> => {
      if (disk.hangs === name) {
        disk.asked += 1;
        await new Promise<void>((resolve) => disk.letGo.push(resolve));
      }
      return real(...args);
    },
);

vi.mock('node:fs/promises', async (original) => {
  const real = await original<typeof Files>();
  return {
    ...real,
    stat: hanging('stat', real.stat),
    statfs: hanging('statfs', real.statfs),
    opendir: hanging('opendir', real.opendir),
  };
});

const sandbox = useSandbox();

function letGo(): void {
  disk.hangs = '';
  for (const go of disk.letGo.splice(0)) go();
}

beforeEach(() => {
  Object.assign(disk, { hangs: '', asked: 0 });
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => {
  letGo();
  vi.useRealTimers();
});

/** Waits without the timers that stand still here; the disk answers by itself. */
async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await isSo())) await new Promise((resolve) => setImmediate(resolve));
}

/** Lets so much time pass once so much was asked of the disk and did not come back. */
async function after<T>(seconds: number, asked: number, answer: Promise<T>): Promise<T> {
  await until(() => disk.asked === asked);
  await vi.advanceTimersByTimeAsync(seconds * 1000);
  return answer;
}

it.each([
  ['stat', 1],
  ['statfs', 2],
])(
  'of a drive that hangs (%s), looked at twice at once, nothing more is asked until it answers',
  async (call, asked) => {
    const { open } = sandbox();
    disk.hangs = call;
    const drives = open();
    await after(4, asked, Promise.all([drives.list(), drives.list()]));
    for (let again = 0; again < 10; again += 1) expect(await drives.list()).toEqual([]);
    expect(disk.asked).toBe(asked);
    letGo();
    await until(async () => (await drives.list()).length === 1);
  },
);

it('a folder that is not answered is refused in words, and the drive is left alone', async () => {
  const { open, id } = sandbox();
  const drives = open();
  const place = { drive: await id(drives), path: [] };
  disk.hangs = 'opendir';
  expect(await after(31, 1, drives.readFolder(place))).toMatchObject({
    done: false,
    sentence: 'STICK does not answer. Plug it in again or take another drive.',
  });
  expect(await drives.readFolder(place)).toMatchObject({ done: false });
  expect(disk.asked).toBe(1);
});
