import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, test } from 'vitest';
import { refusal, useSandbox, valueOf } from './sandbox.js';

const sandbox = useSandbox();

it('lists what staff can use, folders first, in people’s order', async () => {
  const { put, open, id } = sandbox();
  for (const name of ['slide 10.png', 'Slide 2.JPG', 'logo.svg', 'a.jpeg', 'b.webp', 'x.zip'])
    put(name, 'x');
  put('anteroom-settings-2026-11-22.json', '{}');
  put('minisign.pub', 'key');
  put('talks/readme.txt', '');
  put('Library 2/library.yaml', 'name: x');
  for (const name of ['letter.docx', 'film.mp4', 'run.exe', 'x.asar', 'noending', 'zip'])
    put(name, 'x');
  const drives = open();
  const entries = valueOf(await drives.readFolder({ drive: await id(drives), path: [] }));
  expect(entries.map(({ name, kind }) => `${kind} ${name}`)).toEqual([
    'library Library 2',
    'folder talks',
    'picture a.jpeg',
    'settings anteroom-settings-2026-11-22.json',
    'picture b.webp',
    'picture logo.svg',
    'key minisign.pub',
    'picture Slide 2.JPG',
    'picture slide 10.png',
    'archive x.zip',
  ]);
  expect(entries.find(({ name }) => name === 'minisign.pub')?.bytes).toBe(3);
});

it('leaves out what systems leave behind, what is hidden, links, pipes and names that bite', async () => {
  const { put, open, id, stick, outside } = sandbox();
  for (const folder of ['System Volume Information', '$RECYCLE.BIN', 'lost+found', 'FOUND.000'])
    mkdirSync(join(stick, folder));
  for (const name of ['.hidden.png', '._logo.png', 'CON.png', 'a:b.png', 'a\\b.png', 'dot.png. '])
    put(name, 'x');
  mkdirSync(join(stick, '.Trash-1000'));
  mkdirSync(join(stick, 'app.asar'));
  put('real.png', 'x');
  symlinkSync(outside, join(stick, 'out'));
  symlinkSync(join(stick, 'real.png'), join(stick, 'link.png'));
  execFileSync('mkfifo', [join(stick, 'pipe.png')]);
  const drives = open();
  const entries = valueOf(await drives.readFolder({ drive: await id(drives), path: [] }));
  expect(entries.map(({ name }) => name)).toEqual(['real.png']);
});

it('lists a folder inside', async () => {
  const { put, open, id } = sandbox();
  put('a/b/picture.png', 'x');
  const drives = open();
  const drive = await id(drives);
  const inside = valueOf(await drives.readFolder({ drive, path: ['a', 'b'] }));
  expect(inside).toEqual([{ name: 'picture.png', kind: 'picture', bytes: 1 }]);
});

it('lists at most 500', async () => {
  const { put, open, id } = sandbox();
  for (let number = 0; number < 520; number += 1) put(`${number}.png`, 'x');
  const drives = open();
  const entries = valueOf(await drives.readFolder({ drive: await id(drives), path: [] }));
  expect(entries).toHaveLength(500);
  expect(entries.at(-1)?.name).toBe('499.png');
});

test.each([
  [['..']],
  [['..', 'outside']],
  [['.']],
  [['']],
  [['../outside']],
  [['a\\..\\..']],
  [['/etc']],
  [['C:']],
  [['NUL']],
  [['a\0b']],
  [['x.asar']],
])('never opens %j', async (path) => {
  const { open, id } = sandbox();
  const drives = open();
  const place = { drive: await id(drives), path };
  expect(refusal(await drives.readFolder(place))).toMatch(/does not open files of this name/);
  expect(await drives.resolve(place)).toBeNull();
});

it('never follows a link out of the drive, and says what to do', async () => {
  const { open, id, stick, outside } = sandbox();
  symlinkSync(outside, join(stick, 'out'));
  const drives = open();
  const drive = await id(drives);
  for (const path of [['out'], ['out', 'secret.png']]) {
    expect(await drives.resolve({ drive, path })).toBeNull();
    expect(refusal(await drives.readFolder({ drive, path }))).toMatch(
      /link that leads out of the drive\. Copy the file itself/,
    );
  }
});

it('says what is wrong with a place that is not there', async () => {
  const { open, id, stick, put } = sandbox();
  put('a/x.png', 'x');
  const drives = open();
  const drive = await id(drives);
  expect(refusal(await drives.readFolder({ drive, path: ['gone'] }))).toBe(
    'gone is not on STICK any more. Choose it again from the list.',
  );
  expect(refusal(await drives.readFolder({ drive, path: ['a', 'x.png'] }))).toMatch(/^x\.png /);
  expect(refusal(await drives.readFolder({ drive: 'another', path: [] }))).toMatch(
    /The drive is not there any more\. Plug it in/,
  );
  rmSync(stick, { recursive: true });
  expect(refusal(await drives.readFolder({ drive, path: ['a'] }))).toMatch(
    /The drive is not there any more\. Plug it in/,
  );
});

it('resolves a place for others', async () => {
  const { open, id, stick, put } = sandbox();
  put('a/library.zip', 'x');
  const drives = open();
  const drive = await id(drives);
  expect(await drives.resolve({ drive, path: [] })).toBe(stick);
  expect(await drives.resolve({ drive, path: ['a', 'library.zip'] })).toBe(
    join(stick, 'a', 'library.zip'),
  );
  expect(await drives.resolve({ drive, path: ['a', 'gone.zip'] })).toBeNull();
});
