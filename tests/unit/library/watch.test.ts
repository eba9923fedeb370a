import { cp, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, expect, test, vi } from 'vitest';
import { watchLibrary } from '../../../main/library/watch.js';
import { text, withLibrary } from './make-library.js';

const times = { everyMs: 20, quietMs: 30, busyShare: 1 };
const stops: (() => void)[] = [];
afterEach(() => {
  for (const stop of stops.splice(0)) stop();
});

/** Watches a good library and hands over its folder and the count of changes. */
async function watching(
  use: (dir: string, changes: () => number) => Promise<void>,
  quietMs = times.quietMs,
): Promise<void> {
  await withLibrary({}, async (dir) => {
    const onChange = vi.fn();
    stops.push(watchLibrary(dir, onChange, { ...times, quietMs }));
    // The first look must be over before anything changes.
    await wait(500);
    await use(dir, () => onChange.mock.calls.length);
  });
}

/** Does something to the folder, and waits until the watch has told of it. */
async function seen(changes: () => number, change: () => Promise<unknown>): Promise<void> {
  const before = changes();
  await change();
  await vi.waitFor(() => {
    expect(changes()).toBeGreaterThan(before);
  }, 10_000);
}

test(
  'a changed file, a new article and a swapped folder are seen',
  { timeout: 60_000 },
  async () => {
    await watching(async (dir, changes) => {
      expect(changes()).toBe(0);
      await seen(changes, () => writeFile(join(dir, 'articles/one/en.md'), text('Other words.')));
      await seen(changes, () =>
        mkdir(join(dir, 'articles/two')).then(() =>
          writeFile(join(dir, 'articles/two/en.md'), text()),
        ),
      );
      await seen(changes, () => cp(join(dir, 'articles'), join(dir, 'new'), { recursive: true }));
      await seen(changes, () => rename(join(dir, 'articles'), join(dir, 'old')));
      await seen(changes, () => rename(join(dir, 'new'), join(dir, 'articles')));
      await seen(changes, () =>
        writeFile(join(dir, 'articles/one/en.md'), text('After the swap.')),
      );
      await seen(changes, () => rm(join(dir, 'old'), { recursive: true }));
    });
  },
);

test('changes that go on are told once, after they came to rest', { timeout: 60_000 }, async () => {
  await watching(async (dir, changes) => {
    await seen(changes, async () => {
      for (let number = 0; number < 16; number += 1) {
        await writeFile(join(dir, `articles/one/${number}.txt`), 'x');
        await wait(150);
      }
    });
    expect(changes()).toBe(1);
  }, 1000);
});

test(
  'a folder that vanishes calls nobody; one that returns changed does',
  { timeout: 60_000 },
  async () => {
    await watching(async (dir, changes) => {
      await rename(dir, `${dir}-away`);
      await wait(200);
      expect(changes()).toBe(0);
      await rename(`${dir}-away`, dir);
      await wait(200);
      expect(changes()).toBe(0);

      await rm(dir, { recursive: true });
      await wait(200);
      expect(changes()).toBe(0);
      await seen(changes, async () => {
        await mkdir(join(dir, 'articles'), { recursive: true });
        await writeFile(join(dir, 'library.yaml'), 'name: New\n');
      });
    });
  },
);

test('a folder that is not there yet is seen when it comes', { timeout: 60_000 }, async () => {
  await withLibrary({}, async (dir) => {
    const onChange = vi.fn();
    stops.push(watchLibrary(join(dir, 'later'), onChange, times));
    await wait(100);
    await mkdir(join(dir, 'later'));
    await writeFile(join(dir, 'later/library.yaml'), 'name: New\n');
    await vi.waitFor(() => {
      expect(onChange).toHaveBeenCalledOnce();
    }, 5000);
  });
});

test('nothing is called after the end', { timeout: 60_000 }, async () => {
  await watching(async (dir, changes) => {
    for (const stop of stops.splice(0)) stop();
    await writeFile(join(dir, 'library.yaml'), 'name: New\n');
    await wait(200);
    expect(changes()).toBe(0);
  });
});
