import {
  chmodSync,
  chownSync,
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { defaultSettings } from '../../../main/contract/settings.js';
import { faults, openAll, strangers, useAll } from './kept-files.js';

let dir = '';
const path = (name: string): string => join(dir, name);
const nobody = 65534;

let used = '';
beforeAll(async () => {
  used = mkdtempSync(join(tmpdir(), 'anteroom-used-'));
  await useAll(used);
});
afterAll(() => {
  rmSync(used, { recursive: true, force: true });
});
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'anteroom-faults-'));
  cpSync(used, dir, { recursive: true });
});
afterEach(() => {
  rmSync(dir, { recursive: true, force: true });
});

/** The newest numbered file of a folder. */
function newest(folder: string): string {
  const names = readdirSync(path(folder)).filter((name) => /^\d+\.json$/.test(name));
  return join(folder, names.sort().at(-1) ?? '');
}

/** Faults that a file bears in silence, because what it says then is true or of no use to anybody. */
type Silent = readonly string[];

/** What a file is for people: how it is named to staff, and which faults are rightly not told. */
interface Kept {
  readonly file: () => string;
  readonly named: RegExp;
  readonly silent: Silent;
}

const all = Object.keys(faults);

const kept: Readonly<Record<string, Kept>> = {
  'settings.json': { file: () => 'settings.json', named: /^settings\.json: /m, silent: [] },
  'draft.json': { file: () => 'draft.json', named: /^draft\.json: /m, silent: ['gone'] },
  'a generation': {
    file: () => newest('generations'),
    named: /^generations: 1 /m,
    silent: ['gone'],
  },
  'a publish': { file: () => newest('publishes'), named: /^publishes: 1 /m, silent: ['gone'] },
  'door.json': { file: () => 'door.json', named: /^door\.json: /m, silent: ['gone'] },
  'run.json': { file: () => 'run.json', named: /^run\.json: /m, silent: ['gone'] },
  'libraries/current.json': {
    file: () => 'libraries/current.json',
    named: /^libraries\/current\.json: /m,
    silent: ['gone'],
  },
  // SQLite takes an empty file, or one of zeros, for a new one.
  'journal.sqlite': {
    file: () => 'journal.sqlite',
    named: /^journal\.sqlite: /m,
    silent: ['gone', 'empty', 'NUL-filled'],
  },
  // A memory of the recovery's own: without it the lightest step is tried first.
  'recovery.json': { file: () => 'recovery.json', named: /$/m, silent: all },
  // Words for the fault screen, kept anew with the next slide.
  'last-good.json': { file: () => 'last-good.json', named: /$/m, silent: all },
};

/** What is asked of every start, whatever lies in the folder. */
async function startsAndPlays(isNamed: boolean, named: RegExp): Promise<void> {
  const kiosk = openAll(dir);
  try {
    // Health reads it first, as here: it is opened at its first use.
    expect(kiosk.journal.read().length).toBeLessThan(3);
    // The file itself is judged a moment later, when nobody can be writing it any more.
    if (isNamed) await expect.poll(kiosk.said, { timeout: 10_000 }).toMatch(named);
    const { settings, libraries, door, words } = kiosk;
    expect(settings.current().clinic.name).toBe('Harbor');
    expect(settings.current().staff.pinHash).toBe('pin');
    expect(libraries.currentDir()).toContain('tiny');
    expect(door.door()).toMatchObject({ hasPin: true, unlocked: false });
    words.read();
    kiosk.attempts.faultScreens();
  } finally {
    kiosk.close();
  }
}

describe.each(Object.entries(kept))('%s', (_, { file, named, silent }) => {
  it.each(all)('%s: the app starts, plays, and says so', async (fault) => {
    faults[fault]!(path(file()));
    await startsAndPlays(!silent.includes(fault), named);
  });
});

describe('a machine of which every file', () => {
  it.each(all.filter((fault) => fault !== 'gone' && !(fault in strangers)))(
    'is %s starts with the defaults, and what staff do after that is kept',
    async (fault) => {
      for (const name of readdirSync(dir, { recursive: true, encoding: 'utf8' }))
        if (statSync(path(name)).isFile()) faults[fault]!(path(name));
      const kiosk = openAll(dir);
      // Bad files are put aside first; nothing of theirs is overwritten.
      await expect.poll(kiosk.said, { timeout: 10_000 }).toMatch(/^settings\.json: /m);
      expect(kiosk.settings.current()).toEqual(defaultSettings);
      const clinic = { ...defaultSettings.clinic, name: 'Anew' };
      expect(kiosk.settings.saveDraft({ clinic })).toMatchObject({ ok: true });
      expect(await kiosk.settings.publish(['Anew'])).toMatchObject({ ok: true });
      kiosk.close();
      const again = openAll(dir);
      expect(again.settings.current().clinic.name).toBe('Anew');
      again.close();
    },
  );
});

describe('a file of another owner that may not be read', () => {
  it.each(Object.entries(kept))('%s', async (_, { file, named, silent }) => {
    const locked = file();
    const bytes = readFileSync(path(locked));
    chmodSync(path(locked), 0);
    const isRoot = process.getuid?.() === 0;
    // Root may read everything, so the test gives that up for the time being.
    if (isRoot) {
      for (const name of ['.', ...readdirSync(dir, { recursive: true, encoding: 'utf8' })])
        if (name !== locked) chownSync(path(name), nobody, nobody);
      process.seteuid?.(nobody);
    }
    try {
      await startsAndPlays(silent.length < all.length, named);
    } finally {
      if (isRoot) process.seteuid?.(0);
    }
    // What a technician gave other rights by mistake is still there for the day they are put right.
    if (locked === 'settings.json') expect(readFileSync(path(locked))).toEqual(bytes);
  });
});
