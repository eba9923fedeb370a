import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { openLibraries, type OpenLibraries } from '../../main/library/kept/open.js';
import { readLibrary } from '../../main/library/read.js';
import { root } from '../e2e/app.js';
import { builtInto } from '../fixtures/built.js';

const electron = createRequire(import.meta.url)('electron') as string;
const content = join(root, 'content');
const kills = 36;

let work = '';
let thread = '';
test.beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), 'anteroom-kill-'));
  await builtInto(join(work, 'built'), {
    thread: 'main/library/thread.ts',
    child: 'tests/resilience/library-child.ts',
  });
  thread = join(work, 'built', 'thread.mjs');
  for (const name of ['first', 'second']) {
    await cp(content, join(work, name), { recursive: true });
    const file = join(work, name, 'library.yaml');
    const words = await readFile(file, 'utf8');
    await writeFile(file, words.replace(/^name: .*$/m, `name: The ${name}`));
  }
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

/** Numbers between 0 and 1, the same ones each time (a linear congruential generator). */
function* seeded(seed: number): Generator<number> {
  for (let state = seed; ;) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    yield state / 2 ** 32;
  }
}

/** Starts the child, kills it so many milliseconds after it said a word; answers what it said. */
function killAfter(userData: string, word: string, milliseconds: number): Promise<string> {
  const args = [join(work, 'built', 'child.mjs'), userData, content, thread];
  const child = spawn(electron, [...args, join(work, 'first'), join(work, 'second')], {
    env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return new Promise((resolve) => {
    let said = '';
    let isWorking = false;
    child.stdout.on('data', (words: Buffer) => {
      said += words.toString();
      if (isWorking || !said.includes(word)) return;
      isWorking = true;
      setTimeout(() => child.kill('SIGKILL'), milliseconds);
    });
    child.once('close', () => {
      resolve(said);
    });
  });
}

test('killed at any moment, the old library or the new one plays, whole', async () => {
  test.setTimeout(240_000);
  const userData = join(work, 'data');
  await mkdir(userData);
  const whole = (await readLibrary(content)).articles.map(({ hash }) => hash);
  const moments = seeded(20261122);
  const seen = { kept: 0, switched: 0, staging: 0, orphans: 0 };
  let last = 'shipped';
  for (let kill = 0; kill < kills; kill += 1) {
    // Every other one in the midst of a switch, which is short; the rest anywhere.
    const [word, within] = kill % 2 === 0 ? ['switching', 16] : ['ready', 500];
    const milliseconds = Math.round((moments.next().value as number) * within);
    const said = await killAfter(userData, word, milliseconds);
    const folder = join(userData, 'libraries');
    if (existsSync(join(folder, 'staging')) && readdirSync(join(folder, 'staging')).length > 0)
      seen.staging += 1;
    const before = existsSync(folder) ? readdirSync(folder) : [];

    const { libraries, errors } = open(userData);
    const { current, previous } = await libraries.libraries();
    // What it last said to have switched to, or what it switched to without living to say so.
    const told = [...said.matchAll(/switched (\S+)/g)].map(([, id = '']) => id);
    const expected = told.at(-1) ?? last;
    if (current.id === expected) seen.kept += 1;
    else {
      seen.switched += 1;
      expect(previous[0]?.id, `kill ${kill} after ${milliseconds} ms`).toBe(expected);
    }
    last = current.id;
    const { name, articles, problems } = await readLibrary(libraries.currentDir());
    expect(['Anteroom demonstration library', 'The first', 'The second']).toContain(name);
    expect(articles.map(({ hash }) => hash)).toEqual(whole);
    expect(problems).toEqual([]);
    expect(errors).toEqual([]);

    // What was left lying is gone soon after the start, and what is kept is still there.
    const needed = [current, ...previous].map(({ id }) => id).filter((id) => id !== 'shipped');
    if (before.filter((each) => each.startsWith('lib-')).length > needed.length) seen.orphans += 1;
    await expect
      .poll(() =>
        readdirSync(folder)
          .filter((each) => !each.startsWith('current.json'))
          .sort(),
      )
      .toEqual(needed.sort());
    libraries.close();
  }
  // Nothing was proved if all kills came while nothing was under way.
  expect(seen.staging).toBeGreaterThan(kills / 6);
  expect(seen.kept).toBeGreaterThan(0);
  test.info().annotations.push({ type: 'kills', description: JSON.stringify(seen) });
});

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
