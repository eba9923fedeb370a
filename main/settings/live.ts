import { join } from 'node:path';
import { failure, success, type Result } from '../contract/problem.js';
import { say, type Said } from '../contract/said.js';
import { defaultSettings, type Settings, type SettingsFile } from '../contract/settings.js';
import { setAside } from './aside.js';
import { checkFile } from './check.js';
import { followFile } from './follow.js';
import type { Generations } from './generations.js';
import { absentMark, fileReason, readSettings, type Reading } from './read.js';
import { when } from './reasons.js';

/** The part of the log that the settings need. */
export interface SettingsLog {
  info(message: string): void;
  warn(message: string): void;
}

/** What changes the file. None of these waits, so that two changes at once cannot undo each other. */
export interface Writing {
  /** Takes what somebody wrote to the file just now; `not-saved` when it cannot be read. */
  refresh(): Result<null>;
  /** The settings that a file would make, or `invalid`. */
  check(file: SettingsFile): Result<Settings>;
  /** Writes the file and plays it; `not-saved` when it cannot be written. */
  write(file: SettingsFile, settings: Settings): Result<Settings>;
}

/** The settings that play, and the file that they follow. */
export interface Live {
  current(): Settings;
  /** What the file holds or should hold: only the parts that somebody set; null when none. */
  file(): SettingsFile | null;
  /** What staff should know about the file, in sentences; empty when all is well. */
  problems(): Said[];
  /** Set when the file was no good at the start: when what plays instead was kept (epoch ms). */
  restoredFrom(): number | null;
  /** Whether the file could be read or was not there when it was looked at last. */
  readable(): boolean;
  onChange(listener: (settings: Settings) => void): () => void;
  /** Loads what writing needs. */
  writing(): Promise<Writing>;
  close(): void;
}

const stem = 'settings';
const fileName = `${stem}.json`;

/** electron-store is loaded at the first write: most starts have none, and it takes time. */
const loadWriter = () => import('./write.js');

type WriteSettings = Awaited<ReturnType<typeof loadWriter>>['writeSettings'];

/** Opens the settings file of a folder, and follows it while it changes. Never throws. */
export function openLive(dir: string, log: SettingsLog, generations: Generations): Live {
  const path = join(dir, fileName);
  const listeners = new Set<(settings: Settings) => void>();
  let current = defaultSettings;
  let kept: SettingsFile | null = null;
  let restoredFrom: number | null = null;
  let readable = true;
  let seen: string | null = null;
  let problems: Said[] = [];

  function take(settings: Settings, file: SettingsFile | null, mark: string | null): void {
    const changed = JSON.stringify(settings) !== JSON.stringify(current);
    [current, kept, seen, problems, restoredFrom] = [settings, file, mark, [], null];
    if (changed) for (const listener of [...listeners]) listener(current);
  }

  function report(problem: Said): void {
    problems = [...problems, problem];
    log.warn(problem.sentence);
  }

  function plays(): Said {
    if (kept === null) return say`the defaults play`;
    if (restoredFrom === null) return say`the last good settings go on`;
    return say`the settings of ${when(restoredFrom)} play`;
  }

  /** Puts what plays back into the file, so that a restart does not fall back to less. */
  async function writeBack(file: SettingsFile): Promise<void> {
    try {
      // First, because the file that is written next tells nobody that it came back. The copies
      // may have gone with it, when it was the whole folder that went.
      if (restoredFrom !== null || !generations.any())
        generations.keep(current, file, restoredFrom);
      const { writeSettings } = await loadWriter();
      // Somebody may have saved a corrected file meanwhile.
      if (readSettings(path).kind !== 'absent') return;
      writeSettings(dir, stem, file);
      seen = readSettings(path).mark;
    } catch (error) {
      report(say`${fileName}: what plays could not be written back: ${fileReason(error)}`);
    }
  }

  function putAside(reason: Said): void {
    problems = [];
    try {
      const name = setAside(dir, fileName);
      seen = absentMark;
      report(say`${fileName}: ${reason}; was set aside as ${name}; ${plays()}`);
    } catch (error) {
      report(
        say`${fileName}: ${reason}; could not be set aside: ${fileReason(error)}; correct it by hand; ${plays()}`,
      );
      return;
    }
    if (kept !== null) void writeBack(kept);
  }

  function accept(reading: Reading): void {
    [seen, readable] = [reading.mark, reading.kind !== 'unreadable'];
    if (reading.kind === 'good') {
      take(reading.settings, reading.file, reading.mark);
      log.info(`${fileName} was read`);
    } else if (reading.kind === 'bad') putAside(reading.reason);
    else if (reading.kind === 'unreadable') {
      problems = [];
      report(
        say`${fileName}: cannot be read: ${reading.reason}; nothing was changed in it; ${plays()}`,
      );
    } else if (kept !== null) {
      problems = [];
      report(say`${fileName}: was missing; ${plays()}`);
      void writeBack(kept);
    } else take(defaultSettings, null, reading.mark);
  }

  function refresh(): Result<null> {
    const now = readSettings(path);
    if (now.kind === 'unreadable')
      return failure('not-saved', `${fileName}: cannot be read: ${now.reason.sentence}`);
    if (now.mark !== seen) accept(now);
    return success(null);
  }

  function write(by: WriteSettings, file: SettingsFile, settings: Settings): Result<Settings> {
    let fault = 'what was written could not be read back';
    try {
      by(dir, stem, file);
    } catch (error) {
      fault = fileReason(error).sentence;
    }
    // Only the file itself tells: a disk may lie, and what failed may have come after the rename.
    const now = readSettings(path);
    if (now.kind !== 'good' || JSON.stringify(now.settings) !== JSON.stringify(settings)) {
      log.warn(`${fileName}: a change was not saved: ${fault}`);
      return failure('not-saved', `${fileName}: ${fault}`);
    }
    take(settings, file, now.mark);
    return success(settings);
  }

  const following = followFile(path, () => seen, accept);
  const first = readSettings(path);
  if (first.kind === 'good') accept(first);
  else {
    readable = first.kind !== 'unreadable';
    const newest = generations.newest();
    // Plays at once; the file itself is judged a moment later, as always.
    if (newest) {
      take(newest.settings, newest.file, null);
      restoredFrom = newest.restoredFrom ?? newest.at;
    }
    if (newest || first.kind !== 'absent') following.lookSoon();
    else {
      seen = absentMark;
      if (generations.any())
        report(say`${fileName}: is missing, and no copy of it is sound; the defaults play`);
    }
  }

  return {
    current: () => current,
    file: () => kept,
    problems: () => [...problems],
    restoredFrom: () => restoredFrom,
    readable: () => readable,
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async writing() {
      const { writeSettings } = await loadWriter();
      return {
        refresh,
        check: checkFile,
        write: (file, settings) => write(writeSettings, file, settings),
      };
    },
    close() {
      following.close();
    },
  };
}
