import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import type { OpenLibraries } from '../../../../main/library/kept/open.js';
import { readLibrary } from '../../../../main/library/read.js';
import { buildThread, Machine } from './machine.js';

let thread = '';
let removeThread: () => Promise<void>;
beforeAll(async () => {
  ({ thread, remove: removeThread } = await buildThread());
});
afterAll(() => removeThread());

let machine: Machine;
beforeEach(async () => {
  machine = await Machine.make();
});
afterEach(() => machine.remove());

async function take(libraries: OpenLibraries, source: string): Promise<string> {
  expect(await libraries.stage(source)).toMatchObject({ done: true });
  const switched = await libraries.switch();
  if (!switched.done) throw new Error(switched.sentence);
  return switched.value.current.id;
}

const names = async (libraries: OpenLibraries): Promise<string[]> => {
  const { current, previous } = await libraries.libraries();
  return [current, ...previous].map(({ name }) => name);
};

describe('a machine that never took a library in', () => {
  test('plays the library it was started with, and writes nothing', async () => {
    const libraries = machine.open(thread);
    expect(libraries.currentDir()).toBe(join(machine.dir, 'base'));
    expect(await libraries.libraries()).toEqual({
      current: { id: 'shipped', name: 'Base', version: '1', articles: 1, takenIn: null },
      previous: [],
      staged: null,
    });
    expect(libraries.problems()).toEqual([]);
    expect(existsSync(join(machine.userData, 'libraries'))).toBe(false);
  });

  test('has nothing to switch to, and nothing to return to', async () => {
    const libraries = machine.open(thread);
    expect(await libraries.switch()).toMatchObject({
      done: false,
      sentence: 'There is no library to switch to: choose one first.',
    });
    for (const id of ['lib-0123456789abcdef', '../..', 'current.json'])
      expect(await libraries.returnTo(id)).toMatchObject({ done: false });
  });
});

describe('switching', () => {
  test('plays the staged library from then on, after a restart too', async () => {
    const libraries = machine.open(thread);
    const heard = vi.fn();
    const forget = libraries.onSwitched(heard);
    const id = await take(libraries, await machine.drive('new'));
    expect(heard).toHaveBeenCalledOnce();
    expect((await readLibrary(libraries.currentDir())).name).toBe('new');
    expect(libraries.stagedLibrary()).toBeNull();
    expect(await names(libraries)).toEqual(['new', 'Base']);
    expect(await names(machine.open(thread))).toEqual(['new', 'Base']);
    expect(await machine.kept()).toEqual([id]);
    forget();
    await libraries.returnTo('shipped');
    expect(heard).toHaveBeenCalledOnce();
  });

  test('keeps the two libraries before it and takes the older ones away', async () => {
    const libraries = machine.open(thread);
    const ids: string[] = [];
    for (const name of ['a', 'b', 'c', 'd'])
      ids.push(await take(libraries, await machine.drive(name)));
    expect(await names(libraries)).toEqual(['d', 'c', 'b']);
    expect(await machine.kept()).toEqual(ids.slice(1).sort());
    expect(existsSync(join(machine.dir, 'base', 'library.yaml'))).toBe(true);
  });

  test('refuses a library without articles', async () => {
    const libraries = machine.open(thread);
    await libraries.stage(await machine.drive('new', { articles: {} }));
    expect(await libraries.switch()).toMatchObject({
      done: false,
      sentence: expect.stringContaining('no article that can be shown') as string,
    });
    expect(libraries.currentDir()).toBe(join(machine.dir, 'base'));
    expect(libraries.stagedLibrary()).not.toBeNull();
  });

  test('refuses a library that is not signed, as soon as the clinic has a key', async () => {
    const libraries = machine.open(thread);
    await libraries.stage(await machine.drive('new'));
    machine.key = 'RWQf6LRCGA9i53mlYecO4IzT51TGPpvWucNSCh1CBM0QTaLn73Y7GFO3';
    expect((await libraries.libraries()).staged?.signature).toBe('missing');
    const refused = await libraries.switch();
    expect(refused.done || refused.sentence).toMatch(/^This library is not signed/);
    const files = { SHA256SUMS: 'x', 'SHA256SUMS.minisig': 'y' };
    await libraries.stage(await machine.drive('signed', { files }));
    expect((await libraries.libraries()).staged?.signature).toBe('bad');
    const bad = await libraries.switch();
    expect(bad.done || bad.sentence).toMatch(/^The signature of this library does not fit/);
    expect(libraries.currentDir()).toBe(join(machine.dir, 'base'));
  });
});

describe('returning', () => {
  test('plays a kept library again and keeps the others', async () => {
    const libraries = machine.open(thread);
    const a = await take(libraries, await machine.drive('a'));
    await take(libraries, await machine.drive('b'));
    expect(await libraries.returnTo(a)).toMatchObject({ done: true });
    expect(await names(libraries)).toEqual(['a', 'b', 'Base']);
    expect(await libraries.returnTo('shipped')).toMatchObject({ done: true });
    expect(await names(machine.open(thread))).toEqual(['Base', 'a', 'b']);
  });

  test('to a library that was damaged is refused', async () => {
    const libraries = machine.open(thread);
    const a = await take(libraries, await machine.drive('a'));
    await take(libraries, await machine.drive('b'));
    await rm(join(machine.userData, 'libraries', a, 'library.yaml'));
    expect(await libraries.returnTo(a)).toMatchObject({
      done: false,
      sentence: expect.stringContaining('take it in again from a drive') as string,
    });
    expect((await names(libraries))[0]).toBe('b');
  });
});

describe('at the start', () => {
  const fileOf = (id: string, ...path: string[]) =>
    join(machine.userData, 'libraries', id, ...path);

  test.each<[string, (dir: string) => Promise<void>]>([
    ['is gone', (dir) => rm(dir, { recursive: true })],
    ['lacks a file', (dir) => rm(join(dir, 'articles', 'one', 'en.md'))],
    ['has a file cut short', (dir) => truncate(join(dir, 'articles', 'one', 'en.md'), 3)],
    ['has no marker', (dir) => rm(join(dir, '.taken-in.json'))],
    ['has a broken marker', (dir) => writeFile(join(dir, '.taken-in.json'), '{"files":')],
  ])('a library that %s is passed over for the one before it, and reported', async (_, damage) => {
    const libraries = machine.open(thread);
    await take(libraries, await machine.drive('a'));
    const b = await take(libraries, await machine.drive('b'));
    await damage(fileOf(b));
    const later = machine.open(thread);
    expect((await names(later))[0]).toBe('a');
    expect(later.problems()).toMatchObject([
      {
        file: `libraries/${b}`,
        line: null,
        message: 'is damaged or gone and cannot play; the one before it plays: take it in again',
      },
    ]);
    expect(machine.log.at(-1)).toContain(b);
    expect(await names(later)).toEqual(['a', 'Base']);
  });

  test('with nothing sound left, the library that it was started with plays', async () => {
    const libraries = machine.open(thread);
    const a = await take(libraries, await machine.drive('a'));
    await rm(fileOf(a), { recursive: true });
    const later = machine.open(thread);
    expect(later.currentDir()).toBe(join(machine.dir, 'base'));
    expect(later.problems()).toHaveLength(1);
  });

  test.each(['', '{', '\0\0\0\0', '{"schema":1,"base":"shipped","plays":["../.."]}', '[]'])(
    'a broken pointer costs no library (%#)',
    async (words) => {
      const a = await take(machine.open(thread), await machine.drive('a'));
      await writeFile(join(machine.userData, 'libraries', 'current.json'), words);
      const libraries = machine.open(thread);
      expect(libraries.currentDir()).toBe(join(machine.dir, 'base'));
      expect(libraries.problems()).toHaveLength(1);
      expect(await names(libraries)).toEqual(['Base', 'a']);
      expect(await libraries.returnTo(a)).toMatchObject({ done: true });
      expect(libraries.problems()).toEqual([]);
      expect((await names(machine.open(thread)))[0]).toBe('a');
    },
  );

  test('with another base folder that one plays, and nothing is lost', async () => {
    const a = await take(machine.open(thread), await machine.drive('a'));
    const other = { dir: await machine.drive('other'), name: '/mnt/other' };
    const elsewhere = machine.open(thread, other);
    expect(elsewhere.currentDir()).toBe(other.dir);
    expect(await names(elsewhere)).toEqual(['other', 'a']);
    expect((await names(machine.open(thread)))[0]).toBe('a');
    expect(await elsewhere.returnTo(a)).toMatchObject({ done: true });
    expect((await names(machine.open(thread, other)))[0]).toBe('a');
    expect((await names(machine.open(thread)))[0]).toBe('Base');
  });

  test('what an interrupted switch left lying is taken away', async () => {
    const a = await take(machine.open(thread), await machine.drive('a'));
    await mkdir(fileOf('lib-0123456789abcdef'));
    await mkdir(fileOf('somebody-elses'));
    machine.open(thread);
    await vi.waitFor(async () => {
      expect(await machine.kept()).toEqual([a]);
    });
    expect(existsSync(fileOf('somebody-elses'))).toBe(true);
  });
});

test('the pointer names the libraries and what they were made over', async () => {
  const id = await take(machine.open(thread), await machine.drive('a'));
  const words = await readFile(join(machine.userData, 'libraries', 'current.json'), 'utf8');
  expect(JSON.parse(words)).toEqual({ schema: 1, base: 'shipped', plays: [id, 'shipped'] });
});
