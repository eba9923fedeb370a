import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { settingsPatch } from '../contract/api.js';
import { failure, success, type Result } from '../contract/problem.js';
import {
  defaultSettings,
  settingsSchema,
  type Settings,
  type SettingsFile,
} from '../contract/settings.js';
import { setAside } from './aside.js';
import { absentMark, fileReason, readSettings, type Reading } from './read.js';
import { explain } from './reasons.js';
import { watchPath } from './watch.js';

/** The part of the log that the settings need. */
export interface SettingsLog {
  info(message: string): void;
  warn(message: string): void;
}

/** The settings of this machine, always complete and valid, whatever the file holds. */
export interface SettingsStore {
  /** The settings that play now. */
  current(): Settings;
  /**
   * Keeps a change: all of it or none. Refused with `invalid` when the result would not be valid,
   * with `not-saved` when it cannot be written.
   */
  change(patch: SettingsPatch): Promise<Result<Settings>>;
  /** Calls back after each change, whoever made it, until the returned function is called. */
  onChange(listener: (settings: Settings) => void): () => void;
  /** What staff should know about the file, in sentences; empty when all is well. */
  problems(): string[];
  /** Stops watching. */
  close(): void;
}

const stem = 'settings';
const fileName = `${stem}.json`;

/** Milliseconds to let a burst of file events settle. */
const settle = 100;

/**
 * Looks at a file that is not good before it is judged, and milliseconds between them: whoever
 * saves it may be half way through.
 */
const looks = 5;
const betweenLooks = 100;

/** electron-store is loaded at the first write: most starts have none, and it takes time. */
const loadWriter = () => import('./write.js');

/** Opens the settings in a folder, and follows the file while it changes. Never throws. */
export function openSettings({ dir, log }: { dir: string; log: SettingsLog }): SettingsStore {
  const path = join(dir, fileName);
  const listeners = new Set<(settings: Settings) => void>();
  let current = defaultSettings;
  /** What the file held when it was last good; null when the defaults play. */
  let kept: SettingsFile | null = null;
  let seen = absentMark;
  let problems: string[] = [];
  let timer: NodeJS.Timeout | undefined;

  function take(settings: Settings, file: SettingsFile | null, mark: string): void {
    const changed = JSON.stringify(settings) !== JSON.stringify(current);
    [current, kept, seen, problems] = [settings, file, mark, []];
    if (changed) for (const listener of [...listeners]) listener(current);
  }

  function report(problem: string): void {
    problems = [problem];
    log.warn(problem);
  }

  /** Puts the last good settings back, so that a restart does not fall back to the defaults. */
  async function restore(file: SettingsFile): Promise<void> {
    try {
      const { writeSettings } = await loadWriter();
      // Somebody may have saved a corrected file meanwhile.
      if (readSettings(path).kind !== 'absent') return;
      writeSettings(dir, stem, file);
      seen = readSettings(path).mark;
    } catch (error) {
      log.warn(`${fileName}: the last good settings were not written: ${fileReason(error)}`);
    }
  }

  function putAside(reason: string): void {
    const plays = kept === null ? 'the defaults play' : 'the last good settings go on';
    try {
      const name = setAside(dir, fileName);
      seen = absentMark;
      report(`${fileName}: ${reason}; was set aside as ${name}; ${plays}`);
    } catch (error) {
      report(
        `${fileName}: ${reason}; could not be set aside: ${fileReason(error)}; correct it by hand; ${plays}`,
      );
      return;
    }
    if (kept !== null) void restore(kept);
  }

  function accept(reading: Reading): void {
    seen = reading.mark;
    if (reading.kind === 'good') {
      take(reading.settings, reading.file, reading.mark);
      log.info(`${fileName} was read`);
    } else if (reading.kind === 'absent') take(defaultSettings, null, reading.mark);
    else if (reading.kind === 'bad') putAside(reading.reason);
    else
      report(
        `${fileName}: cannot be read: ${reading.reason}; nothing was changed in it; ` +
          (kept === null ? 'the defaults play' : 'the last good settings go on'),
      );
  }

  function look(times: number, before: string): void {
    timer = undefined;
    const reading = readSettings(path);
    if (reading.mark === seen) return;
    const looked = reading.mark === before ? times + 1 : 1;
    if (reading.kind === 'good' || looked > looks) accept(reading);
    else timer = setTimeout(look, betweenLooks, looked, reading.mark);
  }

  function lookSoon(): void {
    // A look that is due already sees this change too.
    timer ??= setTimeout(look, settle, 0, '');
  }

  async function change(patch: SettingsPatch): Promise<Result<Settings>> {
    const parsed = settingsPatch.safeParse(patch);
    if (!parsed.success) return failure('invalid', explain(parsed.error.issues));
    const { writeSettings } = await loadWriter();
    // From here on nothing waits, so that two changes at once cannot undo each other.
    const now = readSettings(path);
    if (now.kind === 'unreadable')
      return failure('not-saved', `${fileName}: cannot be read: ${now.reason}`);
    if (now.mark !== seen) accept(now);
    const given = Object.entries(parsed.data).filter(([, value]) => value !== undefined);
    const file: SettingsFile = { ...kept, ...Object.fromEntries(given), schema: 1 };
    const checked = settingsSchema.safeParse(file);
    if (!checked.success) return failure('invalid', explain(checked.error.issues));
    try {
      writeSettings(dir, stem, file);
    } catch (error) {
      const reason = fileReason(error);
      log.warn(`${fileName}: a change was not saved: ${reason}`);
      return failure('not-saved', `${fileName}: ${reason}`);
    }
    take(checked.data, file, readSettings(path).mark);
    return success(checked.data);
  }

  try {
    mkdirSync(dir, { recursive: true });
  } catch (error) {
    log.warn(`the settings folder cannot be made: ${fileReason(error)}`);
  }
  const first = readSettings(path);
  if (first.kind === 'good') accept(first);
  else if (first.kind !== 'absent') lookSoon();
  const unwatch = watchPath(path, lookSoon);

  return {
    current: () => current,
    change,
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    problems: () => [...problems],
    close() {
      clearTimeout(timer);
      unwatch();
    },
  };
}
