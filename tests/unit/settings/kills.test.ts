import { mkdirSync } from 'node:fs';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { defaultSettings } from '../../../main/contract/settings.js';
import type * as Durable from '../../../main/durable-sync.js';
import type { SettingsStore } from '../../../main/settings/index.js';
import type * as Write from '../../../main/settings/write.js';
import { useFolder } from './folder.js';

/**
 * Stops the store at its nth step on the disk: for good, as a kill does, or once, as a full disk
 * does; before the step took effect or after.
 */
const stop = vi.hoisted(() => ({ at: Infinity, after: false, once: false, steps: 0, dead: false }));

const guarded = vi.hoisted(
  () =>
    <Args extends unknown[]>(action: (...args: Args) => void) =>
    (...args: Args): void => {
      const fail = (): never => {
        stop.dead ||= !stop.once;
        throw Object.assign(new Error('stopped'), { code: 'ENOSPC' });
      };
      if (stop.dead) fail();
      stop.steps += 1;
      const due = stop.steps === stop.at;
      if (due && !stop.after) fail();
      action(...args);
      if (due) fail();
    },
);

vi.mock('../../../main/durable-sync.js', async (original) => {
  const real = await original<typeof Durable>();
  return {
    ...real,
    writeDurably: guarded(real.writeDurably),
    renameDurably: guarded(real.renameDurably),
    removeDurably: guarded(real.removeDurably),
  };
});
vi.mock('../../../main/settings/write.js', async (original) => {
  const real = await original<typeof Write>();
  return { writeSettings: guarded(real.writeSettings) };
});

const folder = useFolder();
const clinic = (name: string) => ({ ...defaultSettings.clinic, name });

function run(how: Partial<typeof stop>): void {
  Object.assign(stop, { at: Infinity, after: false, once: false, steps: 0, dead: false }, how);
}

beforeEach(() => {
  run({});
});

/** What staff do, on settings called "Before", and what is true once it is done. */
const actions: readonly (readonly [
  name: string,
  act: (store: SettingsStore) => Promise<{ readonly ok: boolean }>,
  done: { readonly clinic: string; readonly publishes: string[]; readonly draft: string | null },
])[] = [
  [
    'a publish',
    (store) => store.publish(['second']),
    { clinic: 'After', publishes: ['second', 'first'], draft: null },
  ],
  ['an undo', (store) => store.undoPublish(), { clinic: '', publishes: [], draft: 'After' }],
  [
    'going back to the defaults',
    (store) => store.resetSettings(),
    {
      clinic: '',
      publishes: ['Everything back to the defaults, but for the PIN', 'first'],
      draft: null,
    },
  ],
];
const undone = { clinic: 'Before', publishes: ['first'], draft: 'After' };

/** A store on which "Before" was published and "After" is the draft. */
async function prepared(): Promise<SettingsStore> {
  const store = folder.start();
  store.saveDraft({ clinic: clinic('Before') });
  await store.publish(['first']);
  store.saveDraft({ clinic: clinic('After') });
  store.proven();
  return store;
}

function stateOf(store: SettingsStore): unknown {
  const { settings, draft, publishes } = store.staffSettings();
  return {
    clinic: settings.clinic.name,
    publishes: publishes.flatMap(({ summary }) => summary),
    draft: draft?.clinic?.name ?? null,
  };
}

/** How many steps an action takes when nothing stops it. */
async function stepsOf(act: (store: SettingsStore) => Promise<unknown>): Promise<number> {
  const store = await prepared();
  run({});
  await act(store);
  return stop.steps;
}

describe.each(actions)('%s', { timeout: 60_000 }, (_, act, done) => {
  it('is whole', async () => {
    const store = await prepared();
    expect(stateOf(store)).toEqual(undone);
    expect(await act(store)).toMatchObject({ ok: true });
    expect(stateOf(store)).toEqual(done);
    expect(stateOf(folder.start())).toEqual(done);
  });

  it.each([false, true])('killed at any step (after it: %s) happened or did not', async (after) => {
    const steps = await stepsOf(act);
    expect(steps).toBeGreaterThan(2);
    let happened = 0;
    for (let at = 1; at <= steps; at++) {
      for (const name of ['publishes', 'generations', 'draft.json', 'settings.json'])
        folder.remove(name);
      const store = await prepared();
      run({ at, after });
      await act(store);
      store.close();
      run({});
      const state = stateOf(folder.start());
      expect([done, undone], `step ${at} of ${steps}`).toContainEqual(state);
      if (JSON.stringify(state) === JSON.stringify(done)) happened += 1;
    }
    // Both ends are met, so the kills were on both sides of the moment that counts.
    expect(happened).toBeGreaterThan(0);
    expect(happened).toBeLessThan(steps);
  });

  it.each([false, true])(
    'on a disk that fails once (after: %s) says what came of it',
    async (after) => {
      const steps = await stepsOf(act);
      for (let at = 1; at <= steps; at++) {
        for (const name of ['publishes', 'generations', 'draft.json', 'settings.json'])
          folder.remove(name);
        const store = await prepared();
        run({ at, after, once: true });
        const { ok } = await act(store);
        const plays = store.current().clinic.name;
        store.close();
        run({});
        const reopened = folder.start();
        expect(reopened.current().clinic.name, `step ${at}`).toBe(plays);
        // The write itself may have happened although it was reported to fail; no other step may lie.
        expect([done.clinic, undone.clinic]).toContain(plays);
        if (ok) expect(plays, `step ${at}`).toBe(done.clinic);
      }
    },
  );
});

it('a publish after one whose end failed is told apart from it', async () => {
  const store = await prepared();
  // Its fourth step is the one that confirms it.
  run({ at: 4, once: true });
  expect(await store.publish(['second'])).toMatchObject({ ok: true });
  run({});
  store.saveDraft({ clinic: clinic('Third') });
  await store.publish(['third']);
  expect(stateOf(store)).toEqual({
    clinic: 'Third',
    publishes: ['third', 'second', 'first'],
    draft: null,
  });
});

it('a draft made after a publish whose end was cut off is not thrown away', async () => {
  const store = await prepared();
  run({ at: 4, once: true });
  await store.publish(['second']);
  run({});
  store.saveDraft({ clinic: clinic('New work') });
  store.close();
  expect(stateOf(folder.start())).toEqual({
    clinic: 'After',
    publishes: ['second', 'first'],
    draft: 'New work',
  });
});

it('an undo that was cut off before a hand edit keeps what could be undone', async () => {
  const store = await prepared();
  run({ at: 2 });
  await store.undoPublish();
  store.close();
  run({});
  folder.save('settings.json', { clinic: { name: 'By hand' } });
  expect(stateOf(folder.start())).toEqual({ ...undone, clinic: 'By hand' });
});

it('what was cut off is left for later while the file cannot be read', async () => {
  const store = await prepared();
  run({ at: 3 });
  await store.publish(['second']);
  store.close();
  run({});
  const text = JSON.stringify(folder.json('settings.json'));
  folder.remove('settings.json');
  folder.remove('generations');
  mkdirSync(folder.path('settings.json'));
  folder.start().close();
  expect(folder.names('publishes')).toContain('pending.json');
  folder.remove('settings.json');
  folder.save('settings.json', text);
  expect(stateOf(folder.start())).toEqual(actions[0]?.[2]);
});
