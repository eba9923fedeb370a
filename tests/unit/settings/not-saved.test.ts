import { writeFileSync } from 'node:fs';
import { expect, it, vi } from 'vitest';
import { defaultSettings } from '../../../main/contract/settings.js';
import { useFolder } from './folder.js';

const disk = vi.hoisted(() => ({ write: (): void => undefined }));

// A full disk cannot be had in a test; what electron-store throws then can.
vi.mock('../../../main/settings/write.js', () => ({
  writeSettings: () => {
    disk.write();
  },
}));

const folder = useFolder();

it.each<[kind: string, write: () => void, reason: string]>([
  [
    'a full disk',
    () => {
      throw Object.assign(new Error('no space left'), { code: 'ENOSPC' });
    },
    'the disk is full (ENOSPC)',
  ],
  ['a disk that forgets', () => undefined, 'what was written could not be read back'],
  [
    'a disk that spoils what it is given',
    () => {
      writeFileSync(folder.path('settings.json'), '\0\0\0');
    },
    'what was written could not be read back',
  ],
])('a publish on %s is refused in words, and what played goes on', async (_, write, reason) => {
  disk.write = write;
  const store = folder.start();
  store.saveDraft({ mode: 'slideshow' });
  expect(await store.publish(['x'])).toEqual({
    ok: false,
    problem: { code: 'not-saved', message: `settings.json: ${reason}` },
  });
  expect(store.current()).toEqual(defaultSettings);
  expect(folder.lines).toEqual([`settings.json: a change was not saved: ${reason}`]);
  expect(store.staffSettings()).toMatchObject({ draft: { mode: 'slideshow' }, publishes: [] });
  expect(folder.names('generations')).toEqual([]);
});
