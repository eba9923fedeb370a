import { cutsAfter, cutsOf, restore } from './power.js';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { defaultSettings } from '../../../main/contract/settings.js';
import { takePicture } from '../../../main/drives/pictures.js';
import { writeDurably as writeMeanwhile } from '../../../main/durable.js';
import { writeDurably as writeAtOnce } from '../../../main/durable-sync.js';
import { openDoor } from '../../../main/settings/door/index.js';
import { openSettings, type SettingsStore } from '../../../main/settings/index.js';

let dir = '';
let open: SettingsStore[] = [];
const log = { info: () => undefined, warn: () => undefined };
const named = (name: string) => ({ clinic: { ...defaultSettings.clinic, name } });

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'anteroom-power-'));
});
afterEach(() => {
  closeAll();
  rmSync(dir, { recursive: true, force: true });
});

function start(): SettingsStore {
  const store = openSettings({ dir, log });
  open.push(store);
  return store;
}

function closeAll(): void {
  for (const store of open) store.close();
  open = [];
}

/** Everything that staff would miss. */
function stateIn(): string {
  const store = start();
  const { settings, draft, publishes } = store.staffSettings();
  const state = {
    clinic: settings.clinic.name,
    pin: store.current().staff.pinHash,
    draft: draft?.clinic?.name ?? null,
    publishes: publishes.flatMap(({ summary }) => summary),
  };
  closeAll();
  return JSON.stringify(state);
}

/** The different states that a start finds after all cuts of an action. */
async function statesAfter(act: () => unknown): Promise<Set<string>> {
  const cuts = await cutsOf(dir, act);
  return new Set(
    cuts.map((cut) => {
      restore(dir, cut);
      return stateIn();
    }),
  );
}

/** What staff do on a machine on which "Elm" was published and "Next" is the draft. */
const actions: Readonly<Record<string, (store: SettingsStore) => unknown>> = {
  'a publish': (store) => store.publish(['Next']),
  'an undo': (store) => store.undoPublish(),
  'going back to the defaults': (store) => store.resetSettings(),
  'keeping a draft': (store) => store.saveDraft(named('Other')),
  'giving up a draft': (store) => store.saveDraft(null),
  'another PIN': (store) => store.writeStaff({ pinHash: 'new', recoveryHash: null }),
};

describe('a power cut at any moment of', () => {
  it.each(Object.entries(actions))('%s leaves what was before or what is after', async (_, act) => {
    writeFileSync(join(dir, 'settings.json'), JSON.stringify(named('Oak')));
    const store = start();
    store.proven();
    await store.writeStaff({ pinHash: 'old', recoveryHash: null });
    store.saveDraft(named('Elm'));
    await store.publish(['Elm']);
    store.saveDraft(named('Next'));
    closeAll();
    const before = stateIn();
    const states = await statesAfter(() => act(start()));
    expect(states.size).toBe(2);
    expect([...states][0]).toBe(before);
  });

  it('the first publish of all does, though its folders are new', async () => {
    const store = start();
    store.saveDraft(named('Elm'));
    closeAll();
    const before = stateIn();
    const states = await statesAfter(async () => {
      const first = start();
      await first.publish(['Elm']);
      first.proven();
    });
    expect(states.size).toBe(2);
    expect([...states][0]).toBe(before);
  });

  it('a wrong PIN never forgets the tries before it', async () => {
    const door = () =>
      openDoor({
        dir,
        hashes: {
          read: () => ({ pinHash: 'hash', recoveryHash: null }),
          write: () => Promise.reject(new Error('not asked for')),
        },
        log,
      });
    const first = door();
    await first.enterPin('111111');
    first.close();
    for (const cut of await cutsOf(dir, async () => {
      const again = door();
      await again.enterPin('111111');
      again.close();
    })) {
      restore(dir, cut);
      const now = door();
      expect(now.door().triesLeft).toBeLessThan(5);
      now.close();
    }
  });
});

it('a picture that was taken in stays, though its folder was new', async () => {
  const stick = mkdtempSync(join(tmpdir(), 'anteroom-stick-'));
  writeFileSync(join(stick, 'logo.svg'), '<svg/>');
  const drive = { id: 'a', path: stick, name: 'stick' };
  const place = { done: true, drive, path: join(stick, 'logo.svg'), name: 'logo.svg' } as const;
  const cuts = await cutsAfter(dir, () => takePicture(place, join(dir, 'pictures'), () => null));
  rmSync(stick, { recursive: true });
  for (const cut of cuts) {
    restore(dir, cut);
    expect(readdirSync(join(dir, 'pictures'))).toEqual([
      expect.stringMatching(/^[\da-f]{64}.svg$/),
    ]);
  }
});

describe('a power cut while a file is written anew', () => {
  const writers = { 'at once': writeAtOnce, meanwhile: writeMeanwhile };
  it.each(Object.entries(writers))('%s leaves the old one or the new', async (_, write) => {
    const path = join(dir, 'file.json');
    writeFileSync(path, 'old words');
    const found = new Set<string>();
    for (const cut of await cutsOf(dir, () => write(path, 'new words'))) {
      restore(dir, cut);
      found.add(readFileSync(path, 'utf8'));
    }
    expect([...found].sort()).toEqual(['new words', 'old words']);
  });
});
