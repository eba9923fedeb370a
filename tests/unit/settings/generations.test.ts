import { copyFileSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { defaultSettings } from '../../../main/contract/settings.js';
import type { SettingsStore } from '../../../main/settings/index.js';
import { useFolder } from './folder.js';

// Each write is flushed to the disk, which is slow on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

const folder = useFolder();
const named = (name: string) => ({ clinic: { name } });
const nameOf = (store: SettingsStore): string => store.current().clinic.name;
const generations = (): string[] => folder.names('generations');
const asides = (): string[] => folder.names().filter((name) => name.includes('corrupt'));
const staff = { pinHash: 'hash', recoveryHash: 'other' };

/** Publishes one name. */
async function publish(store: SettingsStore, name: string): Promise<void> {
  store.saveDraft({ clinic: { ...defaultSettings.clinic, name } });
  expect(await store.publish([name])).toMatchObject({ ok: true });
}

describe('a generation', () => {
  it('is kept once the first slide stood, and not again while nothing changes', () => {
    folder.save('settings.json', named('Elm'));
    const store = folder.start();
    expect(generations()).toEqual([]);
    expect(store.generation()).toEqual({
      number: 0,
      at: 0,
      kept: 0,
      restoredFrom: null,
      problems: [],
    });
    store.proven();
    store.proven();
    expect(generations()).toEqual(['000001.json']);
    const { at, ...facts } = store.generation();
    expect(facts).toEqual({ number: 1, kept: 1, restoredFrom: null, problems: [] });
    expect(Math.abs(Date.now() - at)).toBeLessThan(60_000);
    folder.start().proven();
    expect(generations()).toEqual(['000001.json']);
  });

  it('is none of a machine that nobody has set up', () => {
    folder.start().proven();
    expect(folder.names()).toEqual([]);
  });

  it('is kept after each publish and undo, ten in all', async () => {
    const store = folder.start();
    store.proven();
    for (let count = 1; count <= 11; count++) await publish(store, `Clinic ${count}`);
    await store.undoPublish();
    expect(store.generation()).toMatchObject({ number: 12, kept: 10 });
    expect(generations()).toHaveLength(10);
    expect(generations()[0]).toBe('000003.json');
  });

  it('comes of what is written by hand only after it has played a while', async () => {
    const timers = vi.spyOn(globalThis, 'setTimeout');
    folder.save('settings.json', named('Elm'));
    const store = folder.start();
    store.proven();
    folder.save('settings.json', named('By hand'));
    await vi.waitFor(() => {
      expect(nameOf(store)).toBe('By hand');
    }, 3000);
    expect(generations()).toHaveLength(1);
    const [keep] = timers.mock.calls.filter(([, delay]) => delay === 60_000).at(-1) ?? [];
    keep?.();
    expect(generations()).toHaveLength(2);
  });

  it('that cannot be kept stops nothing', async () => {
    folder.save('generations', 'a file where the folder should be');
    const store = folder.start();
    await publish(store, 'Elm');
    expect(nameOf(store)).toBe('Elm');
    expect(folder.lines).toEqual([
      expect.stringMatching(/^generations: a copy of the settings was not kept/),
    ]);
  });
});

/** Every way in which a file was lost or spoilt, and what staff are told of it. */
const losses: readonly (readonly [kind: string, content: string | null, reason: string])[] = [
  ['cut off', '{"clinic":{"na', 'the file is cut off'],
  ['empty', '', 'the file is empty'],
  ['zeros', '\0'.repeat(120), 'only zero bytes'],
  ['wrong', '{"mode":"kisok"}', 'mode: must be'],
  ['of a later format', '{"schema":3,"clinic":{}}', 'made by a newer Anteroom'],
  ['missing', null, 'was missing'],
];

describe('at the start', () => {
  it.each(losses)(
    'a file that is %s gives way to the newest generation',
    async (_, content, reason) => {
      folder.use(named('Elm'));
      const { at } = folder.start().generation();
      if (content === null) rmSync(folder.path('settings.json'));
      else folder.save('settings.json', content);
      const store = folder.start();
      expect(nameOf(store)).toBe('Elm');
      expect(store.generation()).toMatchObject({ restoredFrom: at });
      store.proven();
      await vi.waitFor(() => {
        expect(folder.json('settings.json')).toEqual({ schema: 2, ...named('Elm') });
      }, 3000);
      const { problems } = store.generation();
      expect(problems).toHaveLength(1);
      expect(problems[0]?.sentence).toContain(reason);
      expect(problems[0]?.sentence).toMatch(/; the settings of \d{4}-\d\d-\d\d \d\d:\d\d play$/);
      expect(asides()).toHaveLength(content === null ? 0 : 1);
      if (content !== null)
        expect(readFileSync(folder.path(asides()[0] ?? ''), 'utf8')).toBe(content);

      // Staff may come after another night.
      store.close();
      const later = folder.start();
      expect(later.generation()).toMatchObject({ restoredFrom: at, problems: [] });
      later.proven();
      expect(later.generation().restoredFrom).toBe(at);
      await publish(later, 'Oak');
      expect(later.generation().restoredFrom).toBeNull();
    },
  );

  it('what came back says so even if the first slide never stood', async () => {
    folder.use(named('Elm'));
    const { at } = folder.start().generation();
    rmSync(folder.path('settings.json'));
    const store = folder.start();
    await vi.waitFor(() => {
      expect(folder.names()).toContain('settings.json');
    }, 3000);
    store.close();
    expect(folder.start().generation()).toMatchObject({ restoredFrom: at });
  });

  it('a file that cannot be read is not touched; the newest generation plays', async () => {
    folder.use(named('Elm'));
    rmSync(folder.path('settings.json'));
    mkdirSync(folder.path('settings.json'));
    const store = folder.start();
    expect(nameOf(store)).toBe('Elm');
    await vi.waitFor(() => {
      expect(store.problems().map(({ sentence }) => sentence)).toEqual([
        expect.stringMatching(/cannot be read: it is a folder.*; the settings of .* play$/),
      ]);
    }, 3000);
    expect(folder.names('settings.json')).toEqual([]);
    expect(nameOf(store)).toBe('Elm');
  });

  it('a file that becomes whole while it is looked at wins', async () => {
    folder.use(named('Elm'));
    folder.save('settings.json', '{"clinic":{"na');
    const store = folder.start();
    expect(nameOf(store)).toBe('Elm');
    folder.save('settings.json', named('Saved'));
    await vi.waitFor(() => {
      expect(nameOf(store)).toBe('Saved');
    }, 3000);
    expect(store.generation()).toMatchObject({ restoredFrom: null, problems: [] });
    expect(asides()).toEqual([]);
  });

  it('the file wins over every generation while it is good', () => {
    folder.use(named('Elm'));
    folder.save('settings.json', named('By hand'));
    expect(nameOf(folder.start())).toBe('By hand');
  });

  it('a bad file never becomes a generation', async () => {
    folder.use(named('Elm'));
    folder.save('settings.json', '{"mode":"kisok"}');
    const store = folder.start();
    store.proven();
    await vi.waitFor(() => {
      expect(store.problems()).toHaveLength(1);
    }, 3000);
    store.proven();
    for (const name of generations())
      expect(folder.json(`generations/${name}`)).toMatchObject({
        body: { settings: named('Elm') },
      });
  });

  /** Makes three generations, spoils the newest ones, loses the file, and starts. */
  async function startAfter(spoil: (newest: string) => void): Promise<string> {
    const store = folder.start();
    for (const name of ['One', 'Two', 'Three']) await publish(store, name);
    store.close();
    spoil('generations/000003.json');
    rmSync(folder.path('settings.json'));
    return nameOf(folder.start());
  }
  const textOf = (name: string): string => readFileSync(folder.path(name), 'utf8');

  it.each<[kind: string, spoil: (newest: string) => void]>([
    [
      'cut off',
      (name) => {
        folder.save(name, textOf(name).slice(0, -9));
      },
    ],
    [
      'zeros',
      (name) => {
        folder.save(name, '\0'.repeat(200));
      },
    ],
    [
      'empty',
      (name) => {
        folder.save(name, '');
      },
    ],
    [
      'changed in one letter',
      (name) => {
        folder.save(name, textOf(name).replace('Three', 'Threa'));
      },
    ],
    [
      'sealed right but wrong',
      (name) => {
        folder.save(name, '{"number":3}');
      },
    ],
    [
      'a folder',
      (name) => {
        rmSync(folder.path(name));
        mkdirSync(folder.path(name));
      },
    ],
    [
      'gone',
      (name) => {
        rmSync(folder.path(name));
      },
    ],
  ])('a generation that is %s is passed over', async (_, spoil) => {
    expect(await startAfter(spoil)).toBe('Two');
  });

  it('a copy of an old generation under a new name is passed over', async () => {
    expect(
      await startAfter(() => {
        copyFileSync(
          folder.path('generations/000001.json'),
          folder.path('generations/000009.json'),
        );
      }),
    ).toBe('Three');
  });

  it('without any sound generation the defaults play', async () => {
    const left = await startAfter(() => {
      for (const name of generations()) folder.save(`generations/${name}`, '');
    });
    expect(left).toBe('');
    expect(folder.lines).toEqual([
      'settings.json: is missing, and no copy of it is sound; the defaults play',
    ]);
  });

  it('the highest number wins, whatever the clock did', async () => {
    const clock = vi.spyOn(Date, 'now');
    const store = folder.start();
    for (const at of [5_000_000, 4_000_000, 1000]) {
      clock.mockReturnValue(at);
      await publish(store, `at ${at}`);
    }
    clock.mockRestore();
    store.close();
    rmSync(folder.path('settings.json'));
    const after = folder.start();
    expect(nameOf(after)).toBe('at 1000');
    expect(after.generation().restoredFrom).toBe(1000);
  });
});

describe('a generation that a newer Anteroom wrote', () => {
  it('is passed over and never removed', async () => {
    const store = folder.start();
    await publish(store, 'One');
    const { fingerprint } = await import('../../../main/settings/fingerprint.js');
    const later = { number: 2, at: 1, body: { settings: { schema: 3 }, restoredFrom: null } };
    const text = JSON.stringify({ ...later, sha256: fingerprint([2, 1, later.body]) });
    folder.save('generations/000002.json', text);
    for (let count = 3; count < 20; count++) await publish(store, `Clinic ${count}`);
    expect(textIn('generations/000002.json')).toBe(text);
    expect(generations()).toHaveLength(11);
    expect(store.generation()).toMatchObject({ number: 19, kept: 10 });
  });
  const textIn = (name: string): string => readFileSync(folder.path(name), 'utf8');
});

describe('a PIN', () => {
  it('that was changed never comes back with an old generation', async () => {
    folder.use({ ...named('Elm'), staff: { pinHash: 'first' } });
    const store = folder.start();
    store.proven();
    await store.writeStaff(staff);
    store.close();
    folder.save('generations/000002.json', '');
    folder.save('settings.json', '');
    expect(folder.start().current()).toMatchObject({ ...named('Elm'), staff });
  });

  it('that cannot be written is refused, and the old one stays', async () => {
    mkdirSync(folder.path('settings.json'));
    expect(await folder.start().writeStaff(staff)).toMatchObject({
      ok: false,
      problem: { code: 'not-saved' },
    });
  });
});

describe('while it runs', () => {
  it('a file that goes is written again: only staff go back to the defaults', async () => {
    folder.save('settings.json', named('Elm'));
    const store = folder.start();
    store.proven();
    rmSync(folder.path('settings.json'));
    await vi.waitFor(() => {
      expect(folder.json('settings.json')).toEqual({ schema: 2, ...named('Elm') });
    }, 3000);
    expect(store.problems().map(({ sentence }) => sentence)).toEqual([
      'settings.json: was missing; the last good settings go on',
    ]);
    expect(store.generation()).toMatchObject({ restoredFrom: null });
  });
});

it('removes at the start what a kill in the middle of a write left', () => {
  folder.save('settings.json.tmp-1234567890abcdef', '{"cl');
  folder.save('settings.json.tmp', 'somebody else’s');
  folder.start();
  expect(folder.names()).toEqual(['settings.json.tmp']);
});
