import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { defaultSettings } from '../../../main/contract/settings.js';
import { beginRun, openTroubles } from '../../../main/health/index.js';
import { openJournal } from '../../../main/journal/index.js';
import { openLibraries } from '../../../main/library/kept/open.js';
import { readLibrary } from '../../../main/library/read.js';
import { openDoor } from '../../../main/settings/door/index.js';
import { openSettings } from '../../../main/settings/index.js';
import { openAttempts } from '../../../main/shell/attempts.js';
import { openGoodWords } from '../../../main/shell/good-words.js';

/** The machine's own library in these tests: there, and empty. */
const base = join(import.meta.dirname, '..', '..', 'fixtures', 'libraries', 'tiny');

/** Everything that the app keeps in its data folder, opened as a start opens it. */
export function openAll(dir: string) {
  const troubles = openTroubles();
  const { tell } = troubles;
  const log = { info: () => undefined, warn: () => undefined, error: () => undefined };
  const now = (): number => Date.now();
  const settings = openSettings({ dir, log, tell });
  const run = beginRun({ dir, now, log, tell });
  const journal = openJournal({ path: join(dir, 'journal.sqlite'), now, log, tell });
  const door = openDoor({
    dir,
    hashes: { read: () => settings.current().staff, write: (staff) => settings.writeStaff(staff) },
    log,
    tell,
    // Quick: what is tested is the count, not the hash.
    hash: (secret) => Promise.resolve(secret),
  });
  const libraries = openLibraries({
    base: { dir: base, name: 'shipped' },
    userData: dir,
    key: () => null,
    current: () => readLibrary(libraries.currentDir()),
    thread: '',
    log,
    onProgress: () => undefined,
  });
  const attempts = openAttempts({ dir, now: () => performance.now(), log });
  const words = openGoodWords(dir, log);
  settings.proven();
  return {
    settings,
    run,
    journal,
    door,
    libraries,
    attempts,
    words,
    /** Everything that Health would name, whichever part of it. */
    said: (): string =>
      [
        ...[...troubles.all(), ...settings.problems()].map(({ sentence }) => sentence),
        ...libraries.problems().map(({ file, message }) => `${file}: ${message}`),
      ].join('\n'),
    close() {
      door.close();
      settings.close();
      journal.close();
      libraries.close();
    },
  };
}

/** A data folder as after months: every file is there. */
export async function useAll(dir: string): Promise<void> {
  const first = openAll(dir);
  const clinic = (name: string) => ({ clinic: { ...defaultSettings.clinic, name } });
  for (const name of ['Oak', 'Elm', 'Harbor']) {
    first.settings.saveDraft(clinic(name));
    await first.settings.publish([name]);
  }
  first.settings.saveDraft(clinic('Draft'));
  await first.settings.writeStaff({ pinHash: 'pin', recoveryHash: null });
  await first.door.enterPin('wrong');
  first.journal.note('page-gone', 'reload');
  first.attempts.next();
  first.words.keep({ clinic: 'Harbor', slides: [] });
  first.close();
  const pointer = join(dir, 'libraries', 'current.json');
  mkdirSync(dirname(pointer), { recursive: true });
  writeFileSync(pointer, JSON.stringify({ schema: 1, base: 'shipped', plays: ['shipped'] }));
}

type Faults = Readonly<Record<string, (path: string) => void>>;

/** What somebody, or another program, may put in the place of a file. */
export const strangers: Faults = {
  'a folder in its place'(path) {
    rmSync(path, { force: true });
    mkdirSync(path);
  },
  'a pipe in its place'(path) {
    rmSync(path, { force: true });
    execFileSync('mkfifo', [path]);
  },
  'an endless device in its place'(path) {
    rmSync(path, { force: true });
    symlinkSync('/dev/zero', path);
  },
  'a link to itself in its place'(path) {
    rmSync(path, { force: true });
    symlinkSync(path, path);
  },
  'five gigabytes long'(path) {
    truncateSync(path, 5 * 1024 ** 3);
  },
};

/** A fault, and what it makes of a file. */
export const faults: Faults = {
  truncated(path) {
    const bytes = readFileSync(path);
    writeFileSync(path, bytes.subarray(0, Math.floor(bytes.length / 2)));
  },
  empty(path) {
    writeFileSync(path, '');
  },
  'NUL-filled'(path) {
    writeFileSync(path, Buffer.alloc(readFileSync(path).length));
  },
  'other content'(path) {
    writeFileSync(path, '[1, 2, 3]\n');
  },
  'future schema'(path) {
    writeFileSync(path, JSON.stringify({ schema: 99, number: 99, state: 'dreaming' }));
  },
  ...strangers,
  gone(path) {
    if (existsSync(path)) rmSync(path);
  },
};
