import type { HappeningKind, RecoveryStep } from '../contract/watch.js';
import type { Attempts } from './attempts.js';
import { retryAfter } from './ladder.js';
import type { ShellLog } from './log.js';

/** What the window is to show: the app, or the fault screen. */
export type Target = 'app' | 'fault';

/** Where what happened is kept, for staff. Never throws. */
export interface Notes {
  /** Keeps that something happened, and what is done about it; answers its number. */
  note(kind: HappeningKind, step?: RecoveryStep): number;
  /** The page stands again, so many milliseconds after that. */
  back(number: number, after: number): void;
}

/** What a rescue is made with. */
export interface RescueOptions {
  readonly attempts: Attempts;
  readonly notes: Notes;
  readonly log: ShellLog;
  /** Milliseconds of a clock that only goes forward. */
  readonly now: () => number;
  /** Calls back after milliseconds, unless the returned function is called before. */
  readonly wait: (milliseconds: number, then: () => void) => () => void;
  /** Loads the target in the window there is. */
  readonly load: (target: Target) => void;
  /** Puts a new window in place of the old one, and loads the app in it. */
  readonly renew: () => void;
  /** Throws away what Chromium keeps of compiled scripts; a crash may have left it damaged. */
  readonly clearCache: () => Promise<void>;
  /** Ends the app and starts it anew. */
  readonly relaunch: () => void;
}

/** Brings the page back. */
export interface Rescue {
  readonly target: () => Target;
  /**
   * Something is wrong with the page. What comes while a step is on its way is part of it.
   *
   * @param least the lightest step that can help at all
   */
  fail(kind: HappeningKind, words: string, least?: RecoveryStep): void;
  /** An error in this process that nobody caught: only starting anew mends it. */
  failApp(words: string): void;
  /** The page stands. */
  stood(): void;
  /** Somebody wants the app and not the fault screen. */
  retry(): void;
  /** Nothing is done any more. */
  close(): void;
}

/** Milliseconds that clearing the cache may take; a process that hangs would have it never end. */
const clearWithin = 3000;

const doing: Readonly<Record<RecoveryStep, string>> = {
  reload: 'The page is loaded again',
  window: 'A new window is opened',
  cache: 'The cache is cleared and the page loaded again',
  relaunch: 'The app starts anew',
  fault: 'The fault screen is shown',
};

/** Makes the rescue; what it does about a fault is decided by `ladder.ts`. */
export function openRescue(options: RescueOptions): Rescue {
  const { attempts, notes, log, now, wait, load, renew, clearCache, relaunch } = options;
  let target: Target = 'app';
  let planned: (() => void) | null = null;
  let retrying: (() => void) | null = null;
  /** Faults that the page has not come back from. */
  let open: readonly { readonly number: number; readonly at: number }[] = [];

  function show(wanted: Target): void {
    target = wanted;
    load(wanted);
  }

  function toApp(): void {
    retrying?.();
    retrying = null;
    show('app');
  }

  const acts: Readonly<Record<RecoveryStep, () => void>> = {
    reload: toApp,
    window() {
      target = 'app';
      renew();
    },
    cache() {
      const late = wait(clearWithin, loaded);
      planned = late;
      function loaded(): void {
        if (planned !== late) return;
        late();
        planned = null;
        toApp();
      }
      clearCache()
        .catch((error: unknown) => {
          log.warn(`The cache could not be cleared: ${String(error)}`);
        })
        .finally(loaded);
    },
    relaunch,
    fault() {
      show('fault');
      // Not begun anew when the fault screen itself fails, or the app would never be tried.
      retrying ??= wait(retryAfter(attempts.faultScreens() - 1), () => {
        log.info('The fault screen has stood long enough; the app is tried again.');
        toApp();
      });
    },
  };

  function plan(kind: HappeningKind, words: string, step: RecoveryStep, after: number): void {
    open = [...open, { number: notes.note(kind, step), at: now() }].slice(-50);
    const line = `${words} ${doing[step]} in ${after} ms.`;
    if (step === 'reload') log.warn(line);
    else log.error(line);
    planned = wait(after, () => {
      planned = null;
      acts[step]();
    });
  }

  return {
    target: () => target,
    fail(kind, words, least) {
      if (planned) return;
      const { step, after } = attempts.next(least);
      plan(kind, words, step, after);
    },
    failApp(words) {
      if (planned) return;
      const { step, after } = attempts.next('relaunch');
      if (step === 'relaunch') {
        plan('app-fault', words, step, after);
        return;
      }
      // It has started anew too often already; the page it shows is better than none.
      notes.note('app-fault');
      log.error(`${words} The app goes on.`);
    },
    stood() {
      if (target === 'fault') return;
      for (const { number, at } of open) notes.back(number, now() - at);
      open = [];
    },
    retry() {
      if (target === 'fault' && !planned) toApp();
    },
    close() {
      planned?.();
      retrying?.();
      // Whatever still fails while the app ends is no fault.
      planned = () => undefined;
    },
  };
}
