import { access, constants, statfs } from 'node:fs/promises';
import type {
  Drive,
  DriveEntry,
  DrivePlace,
  ExportedSettings,
  ForeignSettings,
  JobResult,
} from '../contract/staff.js';
import { exportFile, exportFolder, type ExportName } from './exports.js';
import { findDrives, patience, type FoundDrive, type Search } from './find.js';
import { readFolder } from './folder.js';
import { readKey } from './key-file.js';
import { takePicture, type CheckPicture } from './pictures.js';
import { locate, type Located } from './place.js';
import { megabyte, readWhole } from './read-file.js';
import { driveIsGone, refuse, sayFault } from './sentences.js';
import { within } from './time-limit.js';
import { openWatch } from './watch.js';

export type { CheckPicture } from './pictures.js';
export { tidyPictures } from './pictures.js';

/** Milliseconds between two looks for drives that come and go, while staff look at them. */
const every = 2000;

/**
 * Milliseconds for finding and reading one folder or file: a slow stick takes 8 s for the largest
 * picture.
 */
const patienceOfReading = 30_000;

/** Bytes of a settings file; 2000 entries with all their rules are under 1 MB. */
const mostSettingsBytes = 4 * megabyte;

/** What the drives are opened with: the parts that fill and read what lies on them. */
export interface DrivesOptions extends Partial<Pick<Search, 'platform'>> {
  /** Folders that take the place of the search for drives; null searches. */
  readonly given: readonly string[] | null;
  /** Folder where pictures are kept, absolute. */
  readonly pictures: string;
  readonly checkPicture: CheckPicture;
  /** Reads a settings file of another kiosk. */
  readonly foreign: (text: string) => ForeignSettings;
  readonly exportable: () => ExportedSettings;
  /** Writes the library that plays into this new folder, whole or not at all. */
  readonly exportLibrary: (folder: string) => Promise<JobResult<unknown>>;
  /** The log, ready to be read by others. */
  readonly logText: () => AsyncIterable<string>;
  /** Called when a drive came or went, from the first `list` to the next `rest`. */
  readonly onChange: () => void;
  readonly log: { info(message: string): void; warn(message: string): void };
}

/** The drives that staff plug in, and every job on them. No job throws; each says why it failed. */
export interface Drives {
  list(): Promise<readonly Drive[]>;
  readFolder(place: DrivePlace): Promise<JobResult<readonly DriveEntry[]>>;
  /** Where a place lies on disk, absolute and free of links; null when it is not there. */
  resolve(place: DrivePlace): Promise<string | null>;
  takePicture(place: DrivePlace): Promise<JobResult<string>>;
  readKeyFile(place: DrivePlace): Promise<JobResult<string>>;
  readSettingsFile(place: DrivePlace): Promise<JobResult<ForeignSettings>>;
  exportLibrary(drive: string): Promise<JobResult<string>>;
  exportSettings(drive: string): Promise<JobResult<string>>;
  exportLog(drive: string): Promise<JobResult<string>>;
  /** Nobody looks at drives any more: nothing is done until the next `list`. */
  rest(): void;
}

async function factsOf({ id, path, name }: FoundDrive): Promise<Drive | null> {
  const look = async (): Promise<Drive> => {
    const space = await statfs(path);
    const writable = await access(path, constants.W_OK).then(
      () => true,
      () => false,
    );
    return { id, name, writable, freeBytes: space.bavail * space.bsize };
  };
  try {
    return await within(path, look(), patience);
  } catch {
    return null; // it was pulled while we looked, or hangs
  }
}

/** Opens the way to what staff plug in. Looks for nothing until somebody asks. */
export function openDrives(options: DrivesOptions): Drives {
  const search: Search = { platform: options.platform ?? process.platform, given: options.given };
  const { log } = options;
  const idsOf = (found: readonly FoundDrive[]): string => found.map(({ id }) => id).join();
  const watch = openWatch(async () => idsOf(await findDrives(search)), options.onChange, every);
  let lastExport: Promise<unknown> = Promise.resolve();

  async function at<T>(
    place: DrivePlace,
    work: (located: Located) => Promise<JobResult<T>>,
  ): Promise<JobResult<T>> {
    const located = await locate(await findDrives(search), place);
    return located.done ? work(located) : located;
  }

  /** As `at`, for what staff wait for: a drive that hangs must not keep them waiting. */
  async function soonAt<T>(
    place: DrivePlace,
    work: (located: Located) => Promise<JobResult<T>>,
  ): Promise<JobResult<T>> {
    const found = await findDrives(search);
    const drive = found.find(({ id }) => id === place.drive);
    if (!drive) return refuse(driveIsGone);
    const job = locate(found, place).then((located) => (located.done ? work(located) : located));
    try {
      return await within(drive.path, job, patienceOfReading);
    } catch (error) {
      return refuse(await sayFault(error, drive, place.path.at(-1) ?? drive.name));
    }
  }

  /** One export after the other, so that two never want the same name. */
  function bringOut(
    what: string,
    drive: string,
    write: (root: Located, name: Omit<ExportName, 'ending'>) => Promise<JobResult<string>>,
  ): Promise<JobResult<string>> {
    const job = lastExport.then(async () => {
      const stem = `anteroom-${what}-${Temporal.Now.plainDateISO().toString()}`;
      const result = await at({ drive, path: [] }, (root) => write(root, { stem }));
      if (!result.done) log.warn(`${what}: could not be written to a drive`);
      // Unmounted meanwhile, the mount point is a folder of the system's own disk.
      else if (!(await findDrives(search)).some(({ id }) => id === drive))
        return refuse(driveIsGone);
      else log.info(`${what}: written to a drive`);
      return result;
    });
    lastExport = job.catch(() => undefined);
    return job;
  }

  return {
    async list() {
      const found = await findDrives(search);
      watch.start(idsOf(found));
      const drives = await Promise.all(found.map(factsOf));
      return drives.filter((drive) => drive !== null);
    },
    readFolder: (place) => soonAt(place, readFolder),
    async resolve(place) {
      const located = await soonAt(place, (found) => Promise.resolve({ done: true, value: found }));
      return located.done ? located.value.path : null;
    },
    takePicture: (place) =>
      soonAt(place, (located) => takePicture(located, options.pictures, options.checkPicture)),
    readKeyFile: (place) => soonAt(place, readKey),
    readSettingsFile: (place) =>
      soonAt(place, async (located) => {
        const read = await readWhole(located, mostSettingsBytes);
        if (!read.done) return read;
        return { done: true, value: options.foreign(read.value.toString('utf8')) };
      }),
    exportLibrary: (drive) =>
      bringOut('library', drive, (root, name) =>
        exportFolder(root, { ...name, ending: '' }, options.exportLibrary),
      ),
    exportSettings: (drive) =>
      bringOut('settings', drive, (root, name) =>
        exportFile(root, { ...name, ending: '.json' }, [
          `${JSON.stringify(options.exportable(), null, 2)}\n`,
        ]),
      ),
    exportLog: (drive) =>
      bringOut('log', drive, (root, name) =>
        exportFile(root, { ...name, ending: '.txt' }, options.logText()),
      ),
    rest() {
      watch.stop();
    },
  };
}
