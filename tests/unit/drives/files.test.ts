import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { say } from '../../../main/contract/said.js';
import { refusal, useSandbox, valueOf } from './sandbox.js';

const sandbox = useSandbox();

/** 42 bytes as minisign writes them: Ed, an id of 8 bytes, a key of 32. */
const key = Buffer.concat([Buffer.from('Ed'), Buffer.alloc(8, 1), Buffer.alloc(32, 2)]);
const base64 = key.toString('base64');

async function readKey(text: string) {
  const { put, open, id } = sandbox();
  put('minisign.pub', text);
  const drives = open();
  return drives.readKeyFile({ drive: await id(drives), path: ['minisign.pub'] });
}

describe('a public key', () => {
  test.each([
    `untrusted comment: minisign public key 0101\n${base64}\n`,
    `untrusted comment: minisign public key 0101\r\n${base64}\r\n`,
    base64,
  ])('is read from %j', async (text) => {
    expect(valueOf(await readKey(text))).toBe(base64);
    expect(base64).toMatch(/^[A-Za-z0-9+/]{56}$/);
  });

  test.each([
    '',
    'untrusted comment: minisign public key\n',
    `untrusted comment: x\n${base64.slice(0, -4)}\n`,
    `untrusted comment: x\n${Buffer.from(key).fill('ED', 0, 2).toString('base64')}\n`,
    `untrusted comment: x\n${base64} trailing\n`,
    `a\nb\n${base64}\n`,
    'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIJ jane@example.org\n',
  ])('is not read from %j', async (text) => {
    expect(refusal(await readKey(text))).toMatch(/holds no public key\. Choose the \.pub file/);
  });

  it('is not a secret one, which should not be here at all', async () => {
    const secret = `untrusted comment: minisign encrypted secret key\n${base64}\n`;
    expect(refusal(await readKey(secret))).toMatch(
      /secret key\. Choose the file that ends in \.pub/,
    );
  });

  it('is not a large file', async () => {
    expect(refusal(await readKey('x'.repeat(5000)))).toMatch(/has more than 4 kB/);
  });
});

describe('a settings file', () => {
  it('is read by those who know settings', async () => {
    const { put, open, id } = sandbox();
    put('settings.json', '{"mode":"kiosk"}');
    const drives = open({
      foreign: (text) => ({ draft: { mode: 'slideshow' }, problems: [say`read ${text}`] }),
    });
    const place = { drive: await id(drives), path: ['settings.json'] };
    expect(valueOf(await drives.readSettingsFile(place))).toEqual({
      draft: { mode: 'slideshow' },
      problems: [say`read ${'{"mode":"kiosk"}'}`],
    });
  });

  it('is not read beyond 4 MB', async () => {
    const { put, open, id } = sandbox();
    put('settings.json', Buffer.alloc(4 * 1024 * 1024 + 1));
    const drives = open();
    const place = { drive: await id(drives), path: ['settings.json'] };
    expect(refusal(await drives.readSettingsFile(place))).toMatch(/has more than 4 MB/);
  });

  it('is no pipe, which would be waited for for ever, and no folder', async () => {
    const { stick, open, id } = sandbox();
    execFileSync('mkfifo', [join(stick, 'pipe.json')]);
    mkdirSync(join(stick, 'folder.json'));
    const drives = open();
    const drive = await id(drives);
    for (const name of ['pipe.json', 'folder.json'])
      expect(refusal(await drives.readSettingsFile({ drive, path: [name] }))).toMatch(
        /is not a file\. Choose a file/,
      );
  });
});
