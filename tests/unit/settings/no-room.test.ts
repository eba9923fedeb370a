import type * as Files from 'node:fs';
import { expect, it, vi } from 'vitest';
import { useFolder } from './folder.js';

const disk = vi.hoisted(() => ({ bavail: 0, blocks: 1000 }));

// What a disk does that is all but full cannot be had in a test; what it says of itself can.
vi.mock('node:fs', async (original) => {
  const real = await original<typeof Files>();
  return { ...real, statfsSync: () => ({ bsize: 4096, ...disk }) };
});

const folder = useFolder();

it('a disk with room for half of the settings is left as it is', async () => {
  folder.save('settings.json', { clinic: { name: 'Elm' } });
  const store = folder.start();
  store.saveDraft({ mode: 'slideshow' });
  Object.assign(disk, { bavail: 0 });
  expect(await store.publish(['x'])).toEqual({
    ok: false,
    problem: { code: 'not-saved', message: 'settings.json: the disk is full (ENOSPC)' },
  });
  expect(folder.json('settings.json')).toEqual({ clinic: { name: 'Elm' } });
  expect(folder.names().filter((name) => name.includes('corrupt'))).toEqual([]);
});

it.each([
  ['one with room', { bavail: 10 }],
  ['one that does not tell', { bavail: 0, blocks: 0 }],
])('%s takes them', async (_, room) => {
  const store = folder.start();
  store.saveDraft({ mode: 'slideshow' });
  Object.assign(disk, { blocks: 1000 }, room);
  expect(await store.publish(['x'])).toMatchObject({ ok: true });
});
