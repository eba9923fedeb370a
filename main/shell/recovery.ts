import type { App, BrowserWindow } from 'electron';
import type { ShellLog } from './log.js';
import { relaunch } from './relaunch.js';

/** Failures in the last this many milliseconds count. */
const span = 60_000;

/**
 * Milliseconds to wait before the first, second and third reload in a span. Never 0: a reload
 * inside the handler of `render-process-gone` kills the whole app.
 */
const delays = [50, 1000, 3000] as const;

/** What to do about a page that is gone: load it again after a while, or start the app anew. */
export type Step =
  { readonly kind: 'reload'; readonly after: number } | { readonly kind: 'relaunch' };

/**
 * Decides the next step from the times of all failures so far, this one included, and the time
 * now; all in milliseconds of the same clock. A page that keeps failing is not reloaded for ever.
 */
export function nextStep(history: readonly number[], now: number): Step {
  const recent = history.filter((time) => now - time < span).length;
  const after = delays[Math.max(recent, 1) - 1];
  return after === undefined ? { kind: 'relaunch' } : { kind: 'reload', after };
}

/** What a page is brought back with. */
export interface RecoveryOptions {
  readonly url: string;
  readonly app: App;
  readonly log: ShellLog;
  /** Called before the app ends in order to start anew. */
  readonly onRenew: () => void;
}

/** Brings the page at `url` back when its process dies, hangs, cannot load it or went elsewhere. */
export function recover(window: BrowserWindow, options: RecoveryOptions): void {
  const { url, app, log, onRenew } = options;
  const { webContents: contents } = window;
  let history: readonly number[] = [];
  let planned: NodeJS.Timeout | null = null;

  const load = (): void => {
    planned = null;
    // A failed load fires did-fail-load, which plans the next step; the promise adds nothing.
    if (!window.isDestroyed()) contents.loadURL(url).catch(() => undefined);
  };
  const fail = (reason: string): void => {
    if (planned || window.isDestroyed()) return;
    const now = performance.now();
    history = [...history.filter((time) => now - time < span), now];
    const step = nextStep(history, now);
    if (step.kind === 'reload') {
      log.warn(`${reason} The page is loaded again in ${step.after} ms.`);
      planned = setTimeout(load, step.after);
    } else {
      log.error(
        `${reason} This happened ${history.length} times in a minute; the app starts anew.`,
      );
      onRenew();
      relaunch(app);
      app.exit(1);
    }
  };

  contents.on('render-process-gone', (_event, { reason, exitCode }) => {
    fail(`The page's process ended (${reason}, ${exitCode}).`);
  });
  contents.on('did-fail-load', (_event, code, description, address, isMainFrame) => {
    // -3 is a load that another load or a refused navigation cancelled; the page still stands.
    if (isMainFrame && code !== -3) fail(`${address} could not be loaded (${description}).`);
  });
  // A page can go to about:blank without any navigation rule being asked.
  contents.on('did-navigate', (_event, address) => {
    if (address.split('#')[0] !== url) fail(`The window went to ${address}.`);
  });
  // A reload would wait for the hung page; killing it leads to render-process-gone.
  contents.on('unresponsive', () => {
    log.warn('The page does not answer; its process is ended.');
    contents.forcefullyCrashRenderer();
  });
  window.once('closed', () => {
    if (planned) clearTimeout(planned);
  });
}
