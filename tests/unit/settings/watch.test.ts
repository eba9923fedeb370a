import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { watchPath } from '../../../main/settings/watch.js';

// A network share reports nothing, and a machine can run out of watches.
vi.mock('node:fs', async (original) => ({
  ...(await original<object>()),
  watch: () => {
    throw Object.assign(new Error('no space for watches'), { code: 'ENOSPC' });
  },
}));

it('sees a file come and change where the system reports nothing, until it is stopped', async () => {
  const dir = mkdtempSync(join(tmpdir(), 'anteroom-watch-'));
  const path = join(dir, 'settings.json');
  let calls = 0;
  const stop = watchPath(path, () => (calls += 1));
  // Node looks for the first time in the background; a file made before that look is no news.
  await vi.waitFor(() => {
    writeFileSync(path, '{}');
    expect(calls).toBeGreaterThan(0);
  }, 5000);
  const before = calls;
  await vi.waitFor(() => {
    writeFileSync(path, `{"a":${'1'.repeat(before + 1)}}`);
    expect(calls).toBeGreaterThan(before);
  }, 5000);
  stop();
  rmSync(dir, { recursive: true });
});
