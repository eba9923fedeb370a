import { join } from 'node:path';
import { say, type Said } from '../../contract/said.js';
import { fileReason } from '../read.js';
import { readCount, writeCount, type Count } from './count-file.js';
import { lockout, lostCount, noTries, triesBeforeLock, waitOf, type Lockout } from './lockout.js';
import type { DoorLog } from './log.js';

/** What the tries are counted with. */
export interface TriesOptions {
  /** Folder of `door.json`. */
  readonly dir: string;
  readonly log: DoorLog;
  /** Milliseconds of a clock that never goes back and that nobody can set. */
  readonly now: () => number;
  /** Told what staff should know about the file. */
  readonly tell?: (problem: Said) => void;
}

/** Counts the tries, and keeps the count whatever becomes of the app. */
export interface Tries {
  /** Wrong tries that are left; 0 while the pad is locked. */
  left(): number;
  /** Milliseconds until the pad takes a try; 0 when it does. */
  wait(): number;
  /**
   * One try: false during a lock, without a check; else what the check says. One at a time.
   * @throws whatever the check throws; the try then counts only after a restart.
   */
  attempt(check: () => Promise<boolean>): Promise<boolean>;
  /** Stops waiting for the end of a lock. */
  close(): void;
}

const toCount = ({ wrong, locks, until }: Lockout): Count => ({
  wrong,
  locks,
  locked: until !== null,
});

function readState(path: string, warn: (problem: Said) => void): Lockout {
  const count = readCount(path);
  if (count === 'absent') return noTries;
  if (count !== 'damaged')
    return { wrong: count.wrong, locks: count.locks, until: count.locked ? 0 : null };
  warn(say`door.json: the count of wrong tries cannot be read; the pad is locked once`);
  return lostCount;
}

/** Opens the count in a folder. Never throws. */
export function openTries({ dir, log, now, tell }: TriesOptions): Tries {
  const path = join(dir, 'door.json');
  const warn = (problem: Said): void => {
    log.warn(problem.sentence);
    tell?.(problem);
  };
  let state = lockout(readState(path, warn), 'started', now());
  let saved = true;
  let timer: NodeJS.Timeout | undefined;

  /** Where the disk takes nothing, the count goes on in memory alone. */
  function save(next: Lockout): void {
    try {
      writeCount(path, toCount(next));
      saved = true;
    } catch (error) {
      if (saved) warn(say`door.json: the count of wrong tries is not saved: ${fileReason(error)}`);
      saved = false;
    }
  }

  /** Notes the end of a lock, so that a start after it does not wait once more. */
  function look(): void {
    clearTimeout(timer);
    const wait = waitOf(state, now());
    if (wait > 0) timer = setTimeout(look, Math.ceil(wait));
    else if (state.until !== null) {
      state = lockout(state, 'looked', now());
      save(state);
    }
  }

  function judge(right: boolean): void {
    state = lockout(state, right ? 'right' : 'wrong', now());
    const wait = waitOf(state, now());
    if (wait > 0) log.warn(`wrong tries have locked the pad for ${Math.round(wait / 1000)} s`);
    else if (!right) log.info('a wrong try at the door');
    if (right) save(state);
    else look();
  }

  if (state.until !== null) save(state);
  look();

  return {
    left: () => (waitOf(state, now()) > 0 ? 0 : triesBeforeLock - state.wrong),
    wait: () => Math.ceil(waitOf(state, now())),
    async attempt(check) {
      look();
      if (waitOf(state, now()) > 0) return false;
      // Counted before it is looked at: pulling the plug at the right moment wins no further try.
      save(lockout(state, 'wrong', now()));
      const right = await check();
      judge(right);
      return right;
    },
    close() {
      clearTimeout(timer);
    },
  };
}
