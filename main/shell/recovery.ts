import type { WebContents } from 'electron';
import type { HappeningKind, RecoveryStep } from '../contract/watch.js';
import type { ShellLog } from './log.js';

/** Milliseconds after which a page that was told to end itself is ended by the system. */
const killAfter = 500;

/** What hears of a page's faults. */
export interface Faults {
  /** Something is wrong with the page. */
  fail(kind: HappeningKind, words: string, least?: RecoveryStep): void;
  /** A page begins to load. */
  begins(): void;
  /** Its process is gone, with every page in it. */
  ends(): void;
  /** The address that the window should show now. */
  readonly wanted: () => string;
  readonly log: ShellLog;
}

/** Tells what is wrong with a page as far as Chromium notices it. */
export interface PageFaults {
  /** Ends the page's process, which tells the fault of this kind and no other. */
  end(kind: HappeningKind): void;
}

/** What the journal calls an end of the process. */
function kindOf(reason: string): HappeningKind {
  return reason === 'oom' ? 'page-out-of-memory' : 'page-gone';
}

/** Listens to everything by which Chromium says that a page died, cannot be loaded or went away. */
export function followFaults(contents: WebContents, faults: Faults): PageFaults {
  const { wanted, log } = faults;
  let ending: HappeningKind | null = null;

  contents.on('render-process-gone', (_event, { reason, exitCode }) => {
    const kind = ending ?? kindOf(reason);
    ending = null;
    faults.ends();
    const words = `The page's process ended (${reason}, ${exitCode}).`;
    // What starts processes is gone itself; no page comes until the app starts anew.
    faults.fail(kind, words, reason === 'launch-failed' ? 'relaunch' : undefined);
  });
  contents.on('did-start-navigation', ({ isMainFrame, isSameDocument }) => {
    if (isMainFrame && !isSameDocument) faults.begins();
  });
  contents.on('did-fail-load', (_event, code, description, address, isMainFrame) => {
    // -3 is a load that another load or a refused navigation cancelled; the page still stands.
    if (isMainFrame && code !== -3)
      faults.fail('page-not-loaded', `${address} could not be loaded (${description}).`);
  });
  // Our scheme answers a page that is not there with a status, which is no failure to Chromium.
  // A page can go to about:blank without any navigation rule being asked.
  contents.on('did-navigate', (_event, address, status) => {
    if (address.split('#')[0] !== wanted())
      faults.fail('page-astray', `The window went to ${address}.`);
    else if (status >= 400)
      faults.fail('page-not-loaded', `${address} could not be loaded (${status}).`);
  });
  contents.on('preload-error', (_event, _path, error) => {
    faults.fail('page-not-loaded', `The preload script failed (${error.message}).`);
  });

  return {
    end(kind) {
      const pid = contents.getOSProcessId();
      // To the system, 0 is this whole group of processes.
      if (pid === 0) {
        faults.ends();
        faults.fail(kind, 'The page has no process.', 'relaunch');
        return;
      }
      ending = kind;
      log.warn('The page does not answer; its process is ended.');
      // A reload would wait for the hung page.
      contents.forcefullyCrashRenderer();
      setTimeout(() => {
        if (ending === null || contents.isDestroyed() || contents.getOSProcessId() !== pid) return;
        log.warn('It does not end by itself; the system ends it.');
        try {
          process.kill(pid, 'SIGKILL');
        } catch {
          // It ended in the meantime.
        }
      }, killAfter);
    },
  };
}
