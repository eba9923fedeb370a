import { join } from 'node:path';
import { failure, success, type Result } from '../contract/problem.js';
import { say, type Said, type SaidValue } from '../contract/said.js';
import type { SettingsFile } from '../contract/settings.js';
import type { Draft, StaffSettings } from '../contract/staff.js';
import { openDraft } from './draft.js';
import { fingerprint } from './fingerprint.js';
import { openHistory, type Published } from './history.js';
import type { Live, Writing } from './live.js';
import { currentFormat } from './migrate.js';
import { publicFile, publicSettings } from './public.js';
import { fileReason } from './read.js';

/** The summary of going back to the defaults. */
const resetSummary = say`Everything back to the defaults, but for the PIN`;

/** Draft, publish and undo. All of each happens or nothing, a kill at any moment included. */
export interface Publishing {
  draft(): Draft | null;
  published(): Published[];
  /** How many of them are damaged, and so in no list. */
  damaged(): number;
  staffSettings(): StaffSettings;
  saveDraft(draft: Draft | null): Result<null>;
  publish(summary: readonly string[]): Promise<Result<StaffSettings>>;
  undoPublish(): Promise<Result<StaffSettings>>;
  resetSettings(): Promise<Result<StaffSettings>>;
}

/** What publishing works with. */
export interface PublishingOptions {
  readonly dir: string;
  readonly live: Live;
  /** Told what went wrong with a file, for the log and for staff. */
  readonly warn: (problem: Said) => void;
  /** Called once new settings stand in the file. */
  readonly onWritten: () => void;
}

function refusal(what: string, error: unknown): Result<never> {
  return failure('not-saved', `${what}: ${fileReason(error).sentence}`);
}

/** Publishing in a folder; ends first what a kill cut off. Never throws. */
export function openPublishing({ dir, live, warn, onWritten }: PublishingOptions): Publishing {
  const drafts = openDraft(dir, warn);
  const history = openHistory(join(dir, 'publishes'));

  /** For what comes after the settings stand: a fault there makes nothing undone. */
  function attempt(what: SaidValue, action: () => void): void {
    try {
      action();
    } catch (error) {
      warn(say`${what}: ${fileReason(error)}`);
    }
  }

  function recover(): void {
    // What stands in a file that cannot be read is not known.
    if (!live.readable()) return;
    attempt(say`what was cut off could not be ended`, () => {
      history.recover(
        () => fingerprint(publicSettings(live.current())),
        (published) => {
          const draft = published === null ? null : drafts.read();
          if (draft !== null && fingerprint(draft) === published) drafts.save(null);
        },
      );
    });
  }

  const staffSettings = (): StaffSettings => ({
    settings: publicSettings(live.current()),
    draft: drafts.read(),
    publishes: history.all().map(({ id, at, summary }) => ({ id, at, summary })),
  });

  /** The staff part of the file; nothing where there is none. */
  const staffPart = (): Pick<SettingsFile, 'staff'> => {
    const staff = live.file()?.staff;
    return staff ? { staff } : {};
  };

  function apply(
    writing: Writing,
    made: SettingsFile,
    summary: readonly string[],
    draft: Draft | null,
  ): Result<StaffSettings> {
    const file: SettingsFile = { ...made, ...staffPart(), schema: currentFormat };
    const checked = writing.check(file);
    if (!checked.ok) return checked;
    try {
      history.begin({
        summary,
        before: { ...publicFile(live.file() ?? {}), schema: currentFormat },
        after: fingerprint(publicSettings(checked.value)),
        draft: draft && fingerprint(draft),
      });
    } catch (error) {
      return refusal('publishes', error);
    }
    const written = writing.write(file, checked.value);
    if (!written.ok) {
      attempt('publishes', () => {
        history.abandon();
      });
      return written;
    }
    // The draft goes before the publish is confirmed: until then a kill leaves a note of both.
    attempt('draft.json', () => {
      if (draft !== null) drafts.save(null);
    });
    attempt('publishes', () => {
      history.confirm();
    });
    onWritten();
    return success(staffSettings());
  }

  /** Loads what writing needs, takes what was written by hand, ends what was cut off. */
  async function start(): Promise<Result<Writing>> {
    const writing = await live.writing();
    const fresh = writing.refresh();
    if (!fresh.ok) return fresh;
    recover();
    return success(writing);
  }

  function undo(writing: Writing): Result<StaffSettings> {
    const [last] = history.all();
    if (!last) return failure('not-found', 'there is no publish to undo');
    const file: SettingsFile = { ...last.before, ...staffPart(), schema: currentFormat };
    const checked = writing.check(file);
    if (!checked.ok) return checked;
    try {
      history.beginUndo(last.id);
    } catch (error) {
      return refusal('publishes', error);
    }
    const written = writing.write(file, checked.value);
    attempt('publishes', () => {
      if (written.ok) history.confirmUndo();
      else history.abandonUndo(last.id);
    });
    if (!written.ok) return written;
    onWritten();
    return success(staffSettings());
  }

  recover();

  return {
    draft: () => drafts.read(),
    published: () => history.all(),
    damaged: () => history.damaged(),
    staffSettings,
    saveDraft(draft) {
      try {
        drafts.save(draft);
        return success(null);
      } catch (error) {
        return refusal('draft.json', error);
      }
    },
    async publish(summary) {
      const started = await start();
      if (!started.ok) return started;
      const draft = drafts.read();
      if (draft === null) return failure('not-found', 'there is no draft to publish');
      return apply(started.value, { ...live.file(), ...draft }, summary, draft);
    },
    async undoPublish() {
      const started = await start();
      return started.ok ? undo(started.value) : started;
    },
    async resetSettings() {
      const started = await start();
      return started.ok
        ? apply(started.value, {}, [resetSummary.sentence], drafts.read())
        : started;
    },
  };
}
