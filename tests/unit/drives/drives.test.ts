import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { useSandbox } from './sandbox.js';

const sandbox = useSandbox();

describe('the list of drives', () => {
  it('names each that is there, with its room', async () => {
    const { open, stick } = sandbox();
    const list = await open({ given: [stick, join(stick, 'nowhere')] }).list();
    expect(list).toEqual([
      {
        id: expect.stringMatching(/^[0-9a-f]{32}$/) as string,
        name: 'STICK',
        writable: true,
        freeBytes: expect.any(Number) as number,
      },
    ]);
    expect(list[0]?.freeBytes).toBeGreaterThan(0);
  });

  it('keeps the id of a drive, and gives each its own', async () => {
    const { open, stick, outside } = sandbox();
    const given = [stick, outside];
    const [a, b] = await open({ given }).list();
    expect((await open({ given }).list()).map(({ id }) => id)).toEqual([a?.id, b?.id]);
    expect(a?.id).not.toBe(b?.id);
  });

  it('has nothing on a system without drives, and does not fail on any system', async () => {
    const { open } = sandbox();
    expect(await open({ given: [] }).list()).toEqual([]);
    for (const platform of ['win32', 'darwin', 'freebsd'] as const)
      await expect(open({ given: null, platform }).list()).resolves.toBeInstanceOf(Array);
  });
});

it('looks for drives from the first list until nobody looks any more', async () => {
  const { open } = sandbox();
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  try {
    const drives = open();
    expect(vi.getTimerCount()).toBe(0);
    await drives.list();
    await drives.list();
    expect(vi.getTimerCount()).toBe(1);
    drives.rest();
    expect(vi.getTimerCount()).toBe(0);
    await drives.list();
    expect(vi.getTimerCount()).toBe(1);
  } finally {
    vi.useRealTimers();
  }
});

it('tells when a drive comes or goes', async () => {
  const { open, stick } = sandbox();
  let told = 0;
  const drives = open({ onChange: () => (told += 1) });
  await drives.list();
  renameSync(stick, `${stick}-away`);
  await expect.poll(() => told, { timeout: 10_000 }).toBe(1);
  renameSync(`${stick}-away`, stick);
  await expect.poll(() => told, { timeout: 10_000 }).toBe(2);
}, 30_000);

it('knows a drive by its place and device, so that another folder there is another drive', async () => {
  const { open, stick } = sandbox();
  const drives = open();
  const [before] = await drives.list();
  rmSync(stick, { recursive: true });
  expect(existsSync(stick)).toBe(false);
  expect(await drives.list()).toEqual([]);
  mkdirSync(stick);
  // The same device at the same place: plugged in again.
  expect((await drives.list())[0]?.id).toBe(before?.id);
});
