import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { spareTemporary } from '../../../main/shell/temporary.js';

let userData = '';
beforeEach(() => {
  userData = mkdtempSync(join(tmpdir(), 'anteroom-temporary-'));
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(userData, { recursive: true, force: true });
});

/** No folder can be made below it, by nobody. */
function spoil(): void {
  for (const name of ['TMPDIR', 'TEMP', 'TMP']) vi.stubEnv(name, join(userData, 'gone'));
}

it('leaves a folder alone that can be written, and leaves nothing in it', () => {
  vi.stubEnv('TMPDIR', userData);
  const env = {};
  spareTemporary(env, userData);
  expect(env).toEqual({});
  expect(readdirSync(userData)).toEqual([]);
});

it('takes the folder of the session instead, or one among our own', () => {
  spoil();
  const session: NodeJS.ProcessEnv = { XDG_RUNTIME_DIR: userData };
  spareTemporary(session, join(userData, 'data'));
  expect(session['TMPDIR']).toBe(userData);

  const none: NodeJS.ProcessEnv = { XDG_RUNTIME_DIR: join(userData, 'gone') };
  spareTemporary(none, join(userData, 'data'));
  expect(none['TMPDIR']).toBe(join(userData, 'data', 'temporary'));
  expect(existsSync(String(none['TMPDIR']))).toBe(true);
});

it('goes to the memory disk where the data folder cannot be written either', () => {
  spoil();
  const env: NodeJS.ProcessEnv = {};
  writeFileSync(join(userData, 'file'), '');
  spareTemporary(env, join(userData, 'file', 'data'));
  expect(env['TMPDIR']).toBe(process.platform === 'linux' ? '/dev/shm' : undefined);
});
