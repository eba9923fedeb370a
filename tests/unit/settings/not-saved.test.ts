import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { defaultSettings } from '../../../main/contract/settings.js';
import { openSettings } from '../../../main/settings/index.js';

// A full disk cannot be had in a test; what electron-store throws then can.
vi.mock('../../../main/settings/write.js', () => ({
  writeSettings: () => {
    throw Object.assign(new Error('no space left'), { code: 'ENOSPC' });
  },
}));

it('a change on a full disk is refused in words, and what played goes on', async () => {
  const dir = mkdtempSync(join(tmpdir(), 'anteroom-full-'));
  const lines: string[] = [];
  const log = { info: () => undefined, warn: (line: string) => lines.push(line) };
  const store = openSettings({ dir, log });
  store.saveDraft({ mode: 'slideshow' });
  expect(await store.publish([])).toEqual({
    ok: false,
    problem: { code: 'not-saved', message: 'settings.json: the disk is full (ENOSPC)' },
  });
  expect(store.current()).toEqual(defaultSettings);
  expect(lines).toEqual(['settings.json: a change was not saved: the disk is full (ENOSPC)']);
  store.close();
  rmSync(dir, { recursive: true });
});
