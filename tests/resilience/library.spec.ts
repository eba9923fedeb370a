import { spawnSync } from 'node:child_process';
import { cp, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { openLibraries, type OpenLibraries } from '../../main/library/kept/open.js';
import { readLibrary } from '../../main/library/read.js';
import { root } from '../e2e/app.js';
import { builtInto } from '../fixtures/built.js';

const content = join(root, 'content');

let work = '';
let thread = '';
test.beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), 'anteroom-kill-'));
  await builtInto(join(work, 'built'), { thread: 'main/library/thread.ts' });
  thread = join(work, 'built', 'thread.mjs');
  await cp(content, join(work, 'first'), { recursive: true });
});
test.afterAll(() => rm(work, { recursive: true, force: true }));

/** Opens the libraries as a start does. */
function open(userData: string): { libraries: OpenLibraries; errors: string[] } {
  const errors: string[] = [];
  const libraries = openLibraries({
    base: { dir: content, name: 'shipped' },
    userData,
    key: () => null,
    current: () => readLibrary(libraries.currentDir()),
    thread,
    log: {
      info: () => undefined,
      warn: (line) => errors.push(line),
      error: (line) => errors.push(line),
    },
    onProgress: () => undefined,
  });
  return { libraries, errors };
}

test.describe('a full disk', () => {
  let disk = '';
  test.beforeEach(async () => {
    disk = await mkdtemp(join(tmpdir(), 'anteroom-disk-'));
  });
  test.afterEach(async () => {
    spawnSync('umount', [disk]);
    await rm(disk, { recursive: true, force: true });
  });

  /** Mounts a small disk, or skips the test where that is not allowed. */
  function mount(options: string): void {
    const { status } = spawnSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', disk]);
    test.skip(status !== 0, 'a small disk can only be mounted by root');
  }

  test('without room is found before anything is copied', async () => {
    mount('size=8m');
    const { libraries } = open(disk);
    const staged = await libraries.stage(join(work, 'first'));
    expect(staged.done || staged.sentence).toMatch(
      /has no room for this library: .* free 5[67] MB/,
    );
    expect(libraries.currentDir()).toBe(content);
  });

  test('that fills up while copying costs nothing, and takes nothing', async () => {
    // Room for bytes, but not for the names of all files.
    mount('size=200m,nr_inodes=20');
    const { libraries } = open(disk);
    expect(await libraries.stage(join(work, 'first'))).toMatchObject({
      done: false,
      sentence:
        'The disk of this machine is full, so nothing was changed: have somebody make room, then try again.',
    });
    expect(await readdir(join(disk, 'libraries', 'staging'))).toEqual([]);
    expect(libraries.currentDir()).toBe(content);
    expect(libraries.stagedLibrary()).toBeNull();
  });

  test('that fills up at the switch leaves the old library playing', async () => {
    mount('size=200m');
    const { libraries, errors } = open(disk);
    expect(await libraries.stage(join(work, 'first'))).toMatchObject({ done: true });
    await writeFile(join(disk, 'filler'), Buffer.alloc(1024 * 1024));
    for (let bytes = 1024 * 1024; bytes >= 1; bytes = Math.floor(bytes / 2)) {
      const filler = Buffer.alloc(bytes);
      for (let fits = true; fits;) {
        fits = await writeFile(join(disk, 'filler'), filler, { flag: 'a' }).then(
          () => true,
          () => false,
        );
      }
    }
    const full = {
      done: false,
      sentence:
        'The disk of this machine is full, so nothing was changed: have somebody make room, then try again.',
    };
    expect(await libraries.switch()).toMatchObject(full);
    expect(libraries.currentDir()).toBe(content);
    expect(open(disk).libraries.currentDir()).toBe(content);
    expect(errors).toHaveLength(1);
    await rm(join(disk, 'filler'));
    expect(libraries.stagedDir()).not.toBeNull();
  });
});
