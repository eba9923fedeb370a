import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { recoverySteps, type RecoveryStep } from '../contract/watch.js';
import { writeDurably } from '../durable-sync.js';
import { readOrdinary } from '../read-ordinary.js';
import { counting, healthySpan, nextStep, type Attempt, type Next } from './ladder.js';
import type { ShellLog } from './log.js';

/** The recovery's memory. */
export interface Attempts {
  /** Decides what to do about a fault, and keeps it before it is done. Never throws. */
  next(least?: RecoveryStep): Next;
  /** How often the fault screen has been shown since a healthy hour. */
  faultScreens(): number;
  /** Forgets everything once an hour was healthy; to be called now and then. */
  readonly settle: () => void;
}

/** What the memory is made with. */
export interface AttemptsOptions {
  /** Folder of `recovery.json`; it must be there. */
  readonly dir: string;
  /** Milliseconds since this process began, of a clock that nobody sets. */
  readonly now: () => number;
  readonly log: ShellLog;
}

/** What `recovery.json` holds: how long the kiosk had run in all, and what was tried when. */
interface Kept {
  readonly ran: number;
  readonly attempts: readonly Attempt[];
}

const nothing: Kept = { ran: 0, attempts: [] };

/** No file of ours is longer; a hostile one must not take the start's time. */
const longest = 64 * 1024;

function isAttempt(value: unknown, ran: number): value is Attempt {
  if (typeof value !== 'object' || value === null) return false;
  const { step, at, forced } = value as Partial<Attempt>;
  const isStep = (recoverySteps as readonly unknown[]).includes(step);
  const isTime = typeof at === 'number' && at >= 0 && at <= ran;
  return isStep && isTime && [undefined, true].includes(forced);
}

function readKept(path: string): Kept {
  try {
    const { ran, attempts } = JSON.parse(readOrdinary(path, longest)) as Partial<Kept>;
    // Beyond this a number does not grow by a millisecond any more, and no hour would ever pass.
    if (typeof ran !== 'number' || !(ran <= Number.MAX_SAFE_INTEGER) || !Array.isArray(attempts))
      return nothing;
    const sound = attempts.every((attempt) => isAttempt(attempt, ran));
    return sound ? { ran, attempts } : nothing;
  } catch {
    // Usually there is none; a damaged one would be a reason to try more, not less.
    return nothing;
  }
}

/**
 * Opens the memory of what was tried, which outlives restarts of the app and of the machine.
 *
 * A clock that nobody can set ends with the process, so time here is how long the kiosk has run:
 * the file says how long it had when it was last written, and each process counts on from there.
 * Time while it did not run does not count, neither as healthy nor as anything else.
 */
export function openAttempts({ dir, now, log }: AttemptsOptions): Attempts {
  const path = join(dir, 'recovery.json');
  const kept = readKept(path);
  const began = now();
  const ran = (): number => kept.ran + (now() - began);
  let attempts = kept.attempts;

  function keep(): boolean {
    try {
      writeDurably(path, `${JSON.stringify({ ran: ran(), attempts })}\n`);
      return true;
    } catch (error) {
      log.warn(`recovery.json could not be written: ${String(error)}`);
      return false;
    }
  }

  return {
    next(least) {
      const at = ran();
      const before = counting(attempts, at);
      const { after, ...chosen } = nextStep(before, at, least);
      attempts = [...before, { ...chosen, at }].slice(-100);
      if (keep() || chosen.step !== 'relaunch') return { ...chosen, after };
      // A start that does not know of the others would be one of a loop.
      attempts = [...before, { step: 'fault', at }];
      return { step: 'fault', after };
    },
    faultScreens: () => counting(attempts, ran()).filter(({ step }) => step === 'fault').length,
    settle() {
      const last = attempts.at(-1);
      if (!last || ran() - last.at < healthySpan) return;
      attempts = [];
      log.info('An hour without a fault: what was tried before is forgotten.');
      try {
        rmSync(path, { force: true });
      } catch (error) {
        log.warn(`recovery.json could not be removed: ${String(error)}`);
      }
    },
  };
}
