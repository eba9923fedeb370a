import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
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

describe('staging', () => {
  test('says what the library brings, and leaves the old one playing', async () => {
    const libraries = machine.open(thread);
    const source = await machine.drive('new', { articles: { one: 'Changed.', two: 'New.' } });
    const staged = await libraries.stage(source);
    expect(staged).toMatchObject({
      done: true,
      value: {
        name: 'new',
        articles: [
          { id: 'one', change: 'changed' },
          { id: 'two', change: 'new' },
        ],
        signature: 'not-asked',
      },
    });
    expect(libraries.currentDir()).toBe(join(machine.dir, 'base'));
    expect(libraries.stagedLibrary()?.articles).toHaveLength(2);
    expect(existsSync(join(libraries.stagedDir() ?? '', 'library.yaml'))).toBe(true);
    expect(Object.isFrozen(libraries.stagedLibrary()?.articles[0])).toBe(true);
    expect((await libraries.libraries()).staged?.name).toBe('new');
  });

  test('tells how far it is, and ends with all of it', async () => {
    const libraries = machine.open(thread);
    await libraries.stage(await machine.drive('new'));
    const last = machine.progress.at(-1);
    expect(last?.job).toBe('stage');
    expect(last?.done).toBe(last?.total);
    expect(last?.total).toBeGreaterThan(100);
  });

  test('can be thrown away', async () => {
    const libraries = machine.open(thread);
    await libraries.stage(await machine.drive('new'));
    const dir = libraries.stagedDir() ?? '';
    await libraries.drop();
    expect(existsSync(dir)).toBe(false);
    expect(libraries.stagedLibrary()).toBeNull();
    expect(await libraries.switch()).toMatchObject({ done: false });
  });

  test('can be broken off at once, and begins anew after that', async () => {
    const libraries = machine.open(thread);
    const source = await machine.drive('new');
    const first = libraries.stage(source);
    await libraries.drop();
    expect(await first).toMatchObject({
      done: false,
      sentence: 'Taking in the library was stopped; nothing was changed.',
    });
    expect(libraries.stagedLibrary()).toBeNull();
    const [ended, taken] = await Promise.all([libraries.stage(source), libraries.stage(source)]);
    expect(ended.done).toBe(false);
    expect(taken.done).toBe(true);
  });

  test('waits with the switch until it is done', async () => {
    const libraries = machine.open(thread);
    const staging = libraries.stage(await machine.drive('new'));
    expect(await libraries.switch()).toMatchObject({
      done: false,
      sentence: 'The library is still being checked: wait until it is.',
    });
    expect(await staging).toMatchObject({ done: true });
  });

  test('that fails through the program itself is refused, and the log says why', async () => {
    const libraries = machine.open(join(machine.dir, 'missing.mjs'));
    expect(await libraries.stage(await machine.drive('new'))).toMatchObject({
      done: false,
      sentence: expect.stringContaining('a fault of this program') as string,
    });
    expect(machine.log).toEqual(['taking in a library failed']);
  });

  test('is gone after a restart', async () => {
    await machine.open(thread).stage(await machine.drive('new'));
    const libraries = machine.open(thread);
    await vi.waitFor(() => {
      expect(existsSync(join(machine.userData, 'libraries', 'staging'))).toBe(false);
    });
    expect(libraries.stagedLibrary()).toBeNull();
  });
});
