import { join, resolve } from 'node:path';
import { app } from 'electron';
import type { KioskWindow } from './shell/index.js';
import { openDrives, tidyPictures, type Drives } from './drives/index.js';
import { beginRun, linesOf, openTroubles, readHealth, type Run } from './health/index.js';
import type { Health, Progress } from './contract/staff.js';
import { openJournal, type Journal } from './journal/index.js';
import {
  checkPicture,
  openLibraries,
  openMeter,
  type Meter,
  type OpenLibraries,
} from './library/index.js';
import { createLog, limitRate, logFaults, logText, type Log } from './log/index.js';
import { openPlaying, type Playing } from './playing.js';
import { openDoor, type StaffDoor } from './settings/door/index.js';
import { foreign, openSettings, type SettingsStore } from './settings/index.js';
import type { Switches } from './switches.js';

/** The folder of the app itself: the checkout, or what was installed. */
export const appRoot = resolve(import.meta.dirname, '..', '..');

/** How main tells the page; does nothing while there is no page. */
export interface Told {
  drivesChanged(): void;
  progress(progress: Progress): void;
}

/** What the first phase makes and the later ones use. */
export interface Parts {
  readonly switches: Switches;
  readonly log: Log;
  readonly run: Run;
  readonly journal: Journal;
  readonly settings: SettingsStore;
  readonly door: StaffDoor;
  readonly libraries: OpenLibraries;
  readonly playing: Playing;
  readonly meter: Meter;
  readonly drives: Drives;
  /** Folder of the pictures that staff took in. */
  readonly pictures: string;
  /** How the machine is; the window is known once it is open. */
  health(): Promise<Health>;
  /** The first slide of this run stood. */
  shown(): void;
  /** Set once the window is open. */
  window: KioskWindow | null;
  told: Told | null;
}

/** Makes every part that needs no window, and hands each what it needs. */
export function makeParts(switches: Switches): Parts {
  const userData = app.getPath('userData');
  const pictures = join(userData, 'pictures');
  const logs = join(userData, 'logs');
  const thread = join(import.meta.dirname, 'library-thread.js');
  const log = createLog({ dir: logs, console: switches.logToConsole || !app.isPackaged });
  logFaults(log);
  log.scope('start').info(`Anteroom ${app.getVersion()}, Electron ${process.versions.electron}`);

  const troubles = openTroubles();
  const { tell } = troubles;
  const settings = openSettings({ dir: userData, log: log.scope('settings'), tell });
  const run = beginRun({ dir: userData, now: () => Date.now(), log: log.scope('start'), tell });
  const journal = openJournal({
    path: join(userData, 'journal.sqlite'),
    now: () => Date.now(),
    log: limitRate(log.scope('journal')),
    tell,
  });
  const door = openDoor({
    dir: userData,
    hashes: {
      read: () => settings.current().staff,
      write: (hashes) => settings.writeStaff(hashes),
    },
    log: log.scope('door'),
    tell,
  });
  const libraries = openLibraries({
    base: switches.content
      ? { dir: switches.content, name: switches.content }
      : { dir: join(appRoot, 'content'), name: 'shipped' },
    userData,
    key: () => settings.current().library.key,
    current: () => playing.library(),
    thread,
    log: log.scope('library'),
    onProgress: (progress) => parts.told?.progress(progress),
  });
  const playing = openPlaying({ dir: () => libraries.currentDir(), thread, log });
  const meter = openMeter({
    dir: () => libraries.currentDir(),
    library: () => playing.library(),
    thread,
    log: log.scope('library'),
  });
  let shownAt: number | null = null;
  const health = (): Promise<Health> =>
    readHealth({
      version: app.getVersion(),
      electron: process.versions.electron,
      dir: userData,
      run,
      shownAt: () => shownAt,
      generation: () => settings.generation(),
      displays: () => parts.window?.displays() ?? [],
      leave: () => parts.window?.latestLeave() ?? null,
      files() {
        // It is opened at its first use, and finds out only then.
        journal.read();
        return troubles.all();
      },
    });
  const drives = openDrives({
    given: switches.drives,
    pictures,
    checkPicture,
    foreign,
    exportable: () => settings.exportable(),
    exportLibrary: (folder) => libraries.exportTo(folder),
    async *logText() {
      yield* logText({ dir: logs, header: linesOf(await health(), Date.now()) });
    },
    onChange: () => parts.told?.drivesChanged(),
    log: log.scope('drives'),
  });
  door.onLocked(() => {
    drives.rest();
  });

  const parts: Parts = {
    switches,
    log,
    run,
    journal,
    settings,
    door,
    libraries,
    playing,
    meter,
    drives,
    pictures,
    health,
    shown() {
      shownAt ??= Date.now();
    },
    window: null,
    told: null,
  };
  return parts;
}

/** Takes away pictures that nothing names any more. Slow disks are no reason to wait for it. */
export function tidy({ pictures, settings, log }: Parts): void {
  tidyPictures(pictures, [...settings.pictures()], Date.now()).catch((error: unknown) => {
    log.scope('start').warn(`old pictures could not be taken away: ${String(error)}`);
  });
}
