import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { success, type Result } from '../contract/problem.js';
import { say, type Said } from '../contract/said.js';
import type { PublicSettings, Settings } from '../contract/settings.js';
import type { Draft, ExportedSettings, GenerationFacts, StaffSettings } from '../contract/staff.js';
import { openGenerations } from './generations.js';
import { openLive, type SettingsLog } from './live.js';
import { currentFormat } from './migrate.js';
import { publicSettings } from './public.js';
import { openPublishing } from './publishing.js';
import { fileReason } from './read.js';

export type { SettingsLog } from './live.js';

/** Hashes of what opens the staff screens. */
export type StaffPart = Settings['staff'];

/** The settings of this machine, always complete and valid, whatever the files hold. */
export interface SettingsStore {
  /** The settings that play now. */
  current(): Settings;
  /** Calls back after each change, whoever made it, until the returned function is called. */
  onChange(listener: (settings: Settings) => void): () => void;
  /** What staff should know about the file, in sentences; empty when all is well. */
  problems(): Said[];

  /** What the staff screens edit. Never throws: a bad draft is set aside and is none. */
  staffSettings(): StaffSettings;
  /** Keeps the draft, complete in each of its parts, or none; `not-saved` when it cannot be. */
  saveDraft(draft: Draft | null): Result<null>;
  /**
   * Puts the draft's parts in place of those that play, and keeps what was before for undoing.
   * Refused with `not-found` without a draft, with `not-saved` when it cannot be written.
   */
  publish(summary: readonly string[]): Promise<Result<StaffSettings>>;
  /**
   * Puts back what played before the latest publish that is kept, whatever was changed by hand
   * since, and forgets that publish. PIN and recovery code stay as they are now, and so does a
   * draft. Refused with `not-found` when none is kept, with `not-saved` when it cannot be written.
   */
  undoPublish(): Promise<Result<StaffSettings>>;
  /** Publishes the defaults of everything but PIN and recovery code; the draft goes too. */
  resetSettings(): Promise<Result<StaffSettings>>;
  /** Keeps the hashes of another PIN and recovery code, here and in every generation. */
  writeStaff(staff: StaffPart): Promise<Result<null>>;

  /** The first slide stood: what plays has been used, and may become a generation. */
  proven(): void;
  /** Which generation plays; number and time are 0 while none is kept. */
  generation(): GenerationFacts;
  /** What may leave this machine: everything but the staff part, complete. */
  exportable(): ExportedSettings;
  /** Names of all pictures that settings, draft, undoable publishes or generations mention. */
  pictures(): ReadonlySet<string>;
  /** Stops watching. */
  close(): void;
}

/** Milliseconds that what was written by hand has to play before it counts as used. */
const trial = 60_000;

/** Removes what a kill in the middle of a write left; only the write itself knew its name. */
function sweep(dir: string): void {
  for (const name of readdirSync(dir))
    if (/^settings\.json\.tmp-[\da-f]+$/.test(name)) rmSync(join(dir, name), { force: true });
}

/** What the settings are opened with. */
export interface SettingsOptions {
  /** The data folder. */
  readonly dir: string;
  readonly log: SettingsLog;
  /** Told what staff should know about the files beside settings.json, which has its own report. */
  readonly tell?: (problem: Said) => void;
}

/** Opens the settings in a folder, and follows the file while it changes. Never throws. */
export function openSettings({ dir, log, tell }: SettingsOptions): SettingsStore {
  const warn = (problem: Said): void => {
    log.warn(problem.sentence);
    tell?.(problem);
  };

  try {
    mkdirSync(dir, { recursive: true });
    sweep(dir);
  } catch (error) {
    log.warn(`the settings folder cannot be made: ${fileReason(error).sentence}`);
  }
  const generations = openGenerations(join(dir, 'generations'));
  const live = openLive(dir, log, generations);
  let stood = false;
  let onTrial: NodeJS.Timeout | undefined;

  function keep(): void {
    clearTimeout(onTrial);
    const file = live.file();
    if (file === null) return;
    try {
      generations.keep(live.current(), file, live.restoredFrom());
    } catch (error) {
      warn(say`generations: a copy of the settings was not kept: ${fileReason(error)}`);
    }
  }

  /** At the first slide and not before: reading them all is not worth a later one. */
  function tellDamaged(): void {
    const copies = generations.damaged();
    if (copies > 0) warn(say`generations: ${copies} copies of the settings are damaged`);
    const publishes = publishing.damaged();
    if (publishes > 0) warn(say`publishes: ${publishes} are damaged and cannot be undone`);
    // A draft that cannot be right says so itself when it is read.
    publishing.draft();
  }

  const publishing = openPublishing({ dir, live, warn, onWritten: keep });
  const unlisten = live.onChange(() => {
    clearTimeout(onTrial);
    if (stood) onTrial = setTimeout(keep, trial).unref();
  });

  async function writeStaff(staff: StaffPart): Promise<Result<null>> {
    const writing = await live.writing();
    const fresh = writing.refresh();
    if (!fresh.ok) return fresh;
    const file = { ...live.file(), staff, schema: currentFormat };
    const checked = writing.check(file);
    if (!checked.ok) return checked;
    const written = writing.write(file, checked.value);
    if (!written.ok) return written;
    try {
      generations.replaceStaff(staff);
    } catch (error) {
      warn(say`generations: the staff part was not renewed: ${fileReason(error)}`);
    }
    keep();
    return success(null);
  }

  return {
    current: () => live.current(),
    onChange: (listener) => live.onChange(listener),
    problems: () => live.problems(),
    staffSettings: () => publishing.staffSettings(),
    saveDraft: (draft) => publishing.saveDraft(draft),
    publish: (summary) => publishing.publish(summary),
    undoPublish: () => publishing.undoPublish(),
    resetSettings: () => publishing.resetSettings(),
    writeStaff,
    proven() {
      stood = true;
      tellDamaged();
      keep();
    },
    generation() {
      const newest = generations.newest();
      const plays = JSON.stringify(newest?.settings) === JSON.stringify(live.current());
      return {
        number: newest?.number ?? 0,
        at: newest?.at ?? 0,
        kept: generations.count(),
        restoredFrom: live.restoredFrom() ?? (plays ? (newest?.restoredFrom ?? null) : null),
        problems: live.problems(),
      };
    },
    exportable: (): PublicSettings => publicSettings(live.current()),
    pictures() {
      const mentions = [
        live.current(),
        publishing.draft(),
        publishing.published(),
        generations.all(),
      ];
      const names = JSON.stringify(mentions).match(/[\da-f]{64}\.(?:svg|png|jpg|webp)/g);
      return new Set(names);
    },
    close() {
      clearTimeout(onTrial);
      unlisten();
      live.close();
    },
  };
}
