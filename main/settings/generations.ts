import { rmSync } from 'node:fs';
import { z } from 'zod';
import { moment } from '../contract/moment.js';
import type { Settings, SettingsFile } from '../contract/settings.js';
import { migrate } from './migrate.js';
import { nextNumber, numberedPath, numbersIn, readNumbered, writeSealed } from './numbered.js';

/** Sound generations that are kept. */
const most = 10;

const shape = z.strictObject({ settings: z.unknown(), restoredFrom: moment.nullable() });

/** A copy of settings that have been used. */
export interface Generation {
  readonly number: number;
  /** When the copy was made, epoch milliseconds. */
  readonly at: number;
  /** When these settings were kept first, if they came back after a bad file. */
  readonly restoredFrom: number | null;
  readonly file: SettingsFile;
  readonly settings: Settings;
}

/** The copies of settings that have been used. Numbers give their order, never times. */
export interface Generations {
  /** The newest that is sound: seal, shape and format. */
  newest(): Generation | null;
  /** Whether there is any, sound or not. */
  any(): boolean;
  /** How many sound ones there are. */
  count(): number;
  /** How many are damaged; those of a newer Anteroom are not. */
  damaged(): number;
  /** What any of them holds, the newest first. */
  all(): Generation[];
  /**
   * Keeps a copy of settings that have been used, and lets go of the eleventh. Settings that the
   * newest one holds already are not copied again.
   * @throws NodeJS.ErrnoException when it cannot be written; the older ones are then untouched.
   */
  keep(settings: Settings, file: SettingsFile, restoredFrom: number | null): void;
  /**
   * Puts the staff part into every copy, so that going back to one never brings back a PIN that
   * was changed since, or the time before there was one.
   * @throws NodeJS.ErrnoException when one cannot be written.
   */
  replaceStaff(staff: NonNullable<SettingsFile['staff']>): void;
}

/** What a numbered file holds, whatever became of it. */
function judge(dir: string, number: number): Generation | 'later' | null {
  const sealed = readNumbered(dir, number);
  const parsed = shape.safeParse(sealed?.body);
  if (!sealed || !parsed.success) return null;
  const migrated = migrate(parsed.data.settings);
  if (migrated.kind !== 'good') return migrated.kind === 'later' ? 'later' : null;
  const { at } = sealed;
  const { restoredFrom } = parsed.data;
  return { number, at, restoredFrom, file: migrated.file, settings: migrated.settings };
}

function* soundIn(dir: string): Generator<Generation> {
  for (const number of numbersIn(dir)) {
    const found = judge(dir, number);
    if (found !== null && found !== 'later') yield found;
  }
}

/**
 * Removes what is older than the last ten, but for what a newer Anteroom wrote. What a power cut
 * brings back is removed the next time.
 */
function prune(dir: string): void {
  const oldest = [...soundIn(dir).take(most)].at(most - 1)?.number ?? 0;
  for (const number of numbersIn(dir))
    if (number < oldest && judge(dir, number) !== 'later')
      rmSync(numberedPath(dir, number), { force: true });
}

/** The generations in a folder, which is made at the first write. */
export function openGenerations(dir: string): Generations {
  const write = (number: number, at: number, body: z.infer<typeof shape>): void => {
    writeSealed(numberedPath(dir, number), { number, at, body });
  };

  const newestOf = (): Generation | null => [...soundIn(dir).take(1)][0] ?? null;

  return {
    newest: newestOf,
    any: () => numbersIn(dir).length > 0,
    count: () => [...soundIn(dir)].length,
    damaged: () => numbersIn(dir).filter((number) => judge(dir, number) === null).length,
    all: () => [...soundIn(dir)],
    keep(settings, file, restoredFrom) {
      const newest = newestOf();
      if (newest && JSON.stringify(newest.settings) === JSON.stringify(settings))
        if (restoredFrom === null || newest.restoredFrom === restoredFrom) {
          // A kill may have come between the last copy and the end of the eleventh.
          prune(dir);
          return;
        }
      const number = nextNumber(dir, (each) => judge(dir, each) !== null);
      write(number, Date.now(), { settings: file, restoredFrom });
      prune(dir);
    },
    replaceStaff(staff) {
      for (const { number, at, file, restoredFrom } of [...soundIn(dir)])
        write(number, at, { settings: { ...file, staff }, restoredFrom });
    },
  };
}
