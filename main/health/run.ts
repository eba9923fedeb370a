import { join } from 'node:path';
import { say, type Said } from '../contract/said.js';
import type { StartReason } from '../contract/staff.js';
import { writeDurably } from '../durable-sync.js';
import { readOrdinary } from '../read-ordinary.js';

/** How a run can end and still say so. */
export type Ending = Extract<StartReason, 'ended-by-staff' | 'ended-cleanly' | 'renewed'>;

/** What `run.json` says: a run goes on, or how the last one ended. */
type State = 'running' | Ending;

const states: readonly State[] = ['running', 'ended-by-staff', 'ended-cleanly', 'renewed'];

/** This run of the app. */
export interface Run {
  /** Epoch milliseconds. */
  readonly startedAt: number;
  /** Why it was started: how the run before it ended. */
  readonly reason: StartReason;
  /**
   * Says how this run ends; to be called before it does. Only the first word counts: a restart by
   * staff ends the app in the usual way afterwards. Never throws.
   */
  end(how: Ending): void;
}

/** What a run is begun with. */
export interface RunOptions {
  /** Folder of `run.json`; it must be there. */
  readonly dir: string;
  /** Epoch milliseconds. */
  readonly now: () => number;
  readonly log: { info(message: string): void; warn(message: string): void };
  /** Told what staff should know about the file. */
  readonly tell?: (problem: Said) => void;
}

/** No state is longer, in bytes. */
const largest = 1000;

function readState(path: string): State | 'damaged' | null {
  let text: string;
  try {
    text = readOrdinary(path, largest);
  } catch (error) {
    // A file that is there and cannot be read tells as little as a damaged one.
    return (error as NodeJS.ErrnoException).code === 'ENOENT' ? null : 'damaged';
  }
  // The file is never half written, so a damaged one is what a power cut left of the disk.
  return states.find((state) => text === fileText(state)) ?? 'damaged';
}

const fileText = (state: State): string => `${JSON.stringify({ state })}\n`;

/** Begins a run: reads how the last one ended, and notes that this one goes on. Never throws. */
export function beginRun({ dir, now, log, tell }: RunOptions): Run {
  const path = join(dir, 'run.json');
  const note = (state: State): void => {
    try {
      // Whole and flushed: when it says that a run ended, it did.
      writeDurably(path, fileText(state));
    } catch (error) {
      log.warn(`run.json: could not be written: ${String(error)}`);
      const { code = 'unknown error' } = error as NodeJS.ErrnoException;
      tell?.(say`run.json: could not be written (${code})`);
    }
  };
  const before = readState(path);
  const isCut = before === 'running' || before === 'damaged';
  const reason = before === null ? 'first' : isCut ? 'power-cut' : before;
  if (before === 'damaged') tell?.(say`run.json: was damaged; how the last run ended is not known`);
  note('running');
  log.info(`started; the last run: ${before === null ? 'there was none' : reason}`);
  let ended = false;
  return {
    startedAt: now(),
    reason,
    end(how) {
      if (ended) return;
      ended = true;
      note(how);
    },
  };
}
