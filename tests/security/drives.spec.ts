import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { VerbName } from '../../main/contract/api.js';
import { test as base, expect } from '../e2e/visitor.js';
import { answerOf, ask } from '../e2e/verbs.js';

const pin = '482913705648';
const svg = '<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0"/></svg>';

/** The verbs that take a place on a drive. */
const placed = [
  'readDriveFolder',
  'takePicture',
  'readKeyFile',
  'readSettingsFile',
  'stageLibrary',
] as const satisfies VerbName[];

/** What must not come out of the folder beside the drive. */
const secret = 'the-secret-of-the-machine';

interface Plugged {
  readonly page: Page;
  readonly userData: string;
  /** The id of the drive, as staff got it. */
  readonly drive: string;
  /** The drive's root. */
  readonly stick: string;
  /** A folder of the machine beside it, with a secret in each kind of file. */
  readonly beside: string;
}

/** Fills a folder with a secret in every kind of file that a verb would read. */
async function hide(folder: string): Promise<void> {
  await mkdir(join(folder, 'articles'), { recursive: true });
  await writeFile(
    join(folder, 'picture.svg'),
    svg.replace('M0 0', `M0 0"><title>${secret}</title`),
  );
  await writeFile(join(folder, 'settings.json'), JSON.stringify({ clinic: { name: secret } }));
  const key = Buffer.concat([Buffer.from('Ed'), Buffer.alloc(40, secret)]).toString('base64');
  await writeFile(join(folder, 'key.pub'), `untrusted comment: ${secret}\n${key}\n`);
  await writeFile(join(folder, 'library.yaml'), `name: ${secret}\nversion: 1\nlanguages: [en]\n`);
}

const test = base.extend<{ plugged: Plugged }>({
  plugged: async ({ open, folder }, use) => {
    const stick = join(folder, 'stick');
    const beside = join(folder, 'beside');
    await hide(beside);
    await mkdir(stick);
    const { page, userData } = await open({ env: { ANTEROOM_DRIVES: stick } });
    await answerOf(page, 'choosePin', { pin });
    const drives = await answerOf(page, 'readDrives');
    expect(drives.map(({ name }) => name)).toEqual(['stick']);
    await use({ page, userData, drive: drives[0]?.id ?? '', stick, beside });
    // Whatever a test tried, nothing of the machine changed and no picture was taken in.
    expect((await readdir(beside)).length).toBe(5);
    expect(await readFile(join(beside, 'key.pub'), 'utf8')).toContain(secret);
    expect(existsSync(join(userData, 'pictures'))).toBe(false);
  },
});

/** Asks every verb for a place; none may do it, nor let anything of the secret out. */
async function allRefuse(page: Page, request: unknown, kind: 'invalid' | 'sentence') {
  for (const verb of placed) {
    const result = await ask(page, verb, request);
    const told = `${verb} ${JSON.stringify(request)}`;
    expect(JSON.stringify(result), told).not.toContain(secret);
    if (kind === 'invalid') expect(result, told).toMatchObject({ problem: { code: 'invalid' } });
    else {
      expect(result, told).toMatchObject({ ok: true, value: { done: false } });
      expect(result, told).toMatchObject({
        value: { sentence: expect.stringMatching(/\.$/) },
      });
    }
  }
}

test('a place on a drive is what it should be, or nobody looks', async ({ plugged }) => {
  const { page, drive } = plugged;
  for (const request of [
    undefined,
    null,
    'stick',
    { drive },
    { drive, path: 'picture.svg' },
    { drive, path: [''] },
    { drive, path: [null] },
    { drive, path: ['x'.repeat(256)] },
    { drive, path: Array.from({ length: 13 }, () => 'a') },
    { drive: '', path: [] },
    { drive: [drive], path: [] },
    { drive, path: [], more: true },
  ])
    await allRefuse(page, request, 'invalid');
});

test('no name leads out of the drive', async ({ plugged }) => {
  const { page, drive, beside } = plugged;
  for (const path of [
    ['..', 'beside', 'picture.svg'],
    ['..', 'beside'],
    ['../beside/settings.json'],
    ['..\\beside\\key.pub'],
    ['.', '..', 'beside', 'key.pub'],
    ['a/../../beside/key.pub'],
    [beside],
    ['/etc/passwd'],
    ['C:', 'Windows'],
    ['..'],
    ['%2e%2e', 'beside', 'key.pub'],
    ['picture.svg\0.png'],
    ['NUL'],
  ])
    await allRefuse(page, { drive, path }, 'sentence');
});

test('no link leads out of the drive, and none is listed', async ({ plugged }) => {
  const { page, drive, stick, beside } = plugged;
  await symlink(beside, join(stick, 'folder'));
  await symlink('..', join(stick, 'up'));
  for (const name of ['picture.svg', 'settings.json', 'key.pub', 'library.yaml'])
    await symlink(join(beside, name), join(stick, name));
  const list = await answerOf(page, 'readDriveFolder', { drive, path: [] });
  expect(list).toEqual({ done: true, value: [] });
  for (const path of [
    ['folder'],
    ['folder', 'picture.svg'],
    ['folder', 'settings.json'],
    ['folder', 'key.pub'],
    ['up', 'beside', 'key.pub'],
    ['up'],
    ['picture.svg'],
    ['settings.json'],
    ['key.pub'],
  ])
    await allRefuse(page, { drive, path }, 'sentence');
});

test('no folder of the machine passes for a drive', async ({ plugged }) => {
  const { page, beside, stick } = plugged;
  for (const drive of [beside, stick, '/', '..', '0'.repeat(32)]) {
    await allRefuse(page, { drive, path: [] }, 'sentence');
    for (const verb of ['exportLibrary', 'exportSettings', 'exportLog'] as const)
      expect(await ask(page, verb, { drive }), verb).toMatchObject({
        value: { done: false, sentence: expect.stringMatching(/drive is not there/) },
      });
  }
  expect(await readdir(stick)).toEqual([]);
});

test('what is no file holds nobody up', async ({ plugged }) => {
  const { page, drive, stick } = plugged;
  execFileSync('mkfifo', [join(stick, 'pipe.svg')]);
  await allRefuse(page, { drive, path: ['pipe.svg'] }, 'sentence');
});

test('what is brought out goes through no link that lies there, and holds no secret', async ({
  plugged,
}) => {
  const { page, drive, stick, beside, userData } = plugged;
  const day = await page.evaluate(() => Temporal.Now.plainDateISO().toString());
  for (const [kind, ending] of [
    ['settings', '.json'],
    ['log', '.txt'],
    ['library', ''],
  ] as const) {
    await symlink(join(beside, 'key.pub'), join(stick, `anteroom-${kind}-${day}${ending}`));
    await symlink(beside, join(stick, `anteroom-${kind}-${day}-2${ending}.part`));
  }
  for (const verb of ['exportSettings', 'exportLog', 'exportLibrary'] as const)
    expect(await answerOf(page, verb, { drive }), verb).toMatchObject({
      done: true,
      value: expect.stringMatching(/-2(\.json|\.txt)?$/),
    });
  const settings = await readFile(join(stick, `anteroom-settings-${day}-2.json`), 'utf8');
  expect(settings).not.toMatch(/hash.{0,5}\$|scrypt|staff/i);
  const log = await readFile(join(stick, `anteroom-log-${day}-2.txt`), 'utf8');
  expect(log).toMatch(/^Anteroom \d/);
  expect(log).toContain('first slide after');
  expect(log).not.toContain(pin);
  expect(log).not.toContain(userData.split('/').at(-1)?.slice(-6) ?? '-');
});
