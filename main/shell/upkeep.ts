import { app, session, type WebContents } from 'electron';
import type { HappeningKind, Standing } from '../contract/watch.js';
import type { Attempts } from './attempts.js';
import { watchBlank } from './blank.js';
import { captureGlass } from './glass.js';
import { endDrawing, endHelpers, followDrawing } from './helpers.js';
import { endForGood } from './last-resort.js';
import type { ShellLog } from './log.js';
import { lookEvery, openPageWatch, type PageWatch } from './page-watch.js';
import type { Pane } from './pane.js';
import { followFaults, type PageFaults } from './recovery.js';
import { relaunch } from './relaunch.js';
import { openRescue, type Notes, type Rescue, type Target } from './rescue.js';
import { keepServiceAlive } from './service-alive.js';

/** Taken once, so that nothing that runs in this process moves it under the watch. */
const clock = performance.now.bind(performance);

/** Milliseconds between two looks at whether an hour was healthy. */
const settleEvery = 60_000;

/** The service is told that all is well while the page gave a sign of life in this time (ms). */
const wellWithin = 60_000;

/** What upkeep is made with. */
export interface UpkeepOptions {
  readonly pages: Readonly<Record<Target, string>>;
  readonly attempts: Attempts;
  readonly notes: Notes;
  readonly log: ShellLog;
  /** The window there is. */
  readonly pane: () => Pane;
  /** Puts a new one in its place. */
  readonly renew: () => void;
  /** Called before the app ends in order to start anew. */
  readonly onRenew: () => void;
}

/** Notices what is wrong with the page, and brings it back. */
export interface Upkeep {
  readonly rescue: Rescue;
  readonly watch: PageWatch;
  /** Listens to a new window, which shows no page yet. */
  follow(pane: Pane): void;
  /** Loads the app, and begins to watch. */
  start(): void;
  /** A window was closed, and nobody meant to. */
  closed(contents: WebContents): void;
  /** The page says what stands. */
  stands(standing: Standing): void;
  /** The machine woke or a display changed: the page is drawn again and looked at. */
  shaken(): void;
  close(): void;
}

const sentences: Partial<Record<HappeningKind, string>> = {
  'page-not-loaded': 'The page was loaded and does not stand.',
  'slide-stuck': 'The same slide stood far too long.',
  'warning-stuck': 'The idle warning stood far too long.',
  'drawing-stopped': 'Still nothing is drawn.',
};

/** Puts watch, faults and rescue together on whatever window there is. */
export function openUpkeep(options: UpkeepOptions): Upkeep {
  const { pages, attempts, notes, log, pane, renew, onRenew } = options;
  let faults: PageFaults | null = null;

  function load(target: Target): void {
    // A window that was closed loads nothing any more.
    if (pane().contents.isDestroyed()) renew();
    // A failed load tells so by its event; the promise adds nothing.
    pane()
      .contents.loadURL(pages[target])
      .catch(() => undefined);
  }

  const rescue = openRescue({
    attempts,
    notes,
    log,
    now: clock,
    wait(milliseconds, then) {
      const timer = setTimeout(then, milliseconds);
      return () => {
        clearTimeout(timer);
      };
    },
    load,
    renew() {
      renew();
      load('app');
    },
    clearCache: () => session.defaultSession.clearCodeCaches({}),
    relaunch() {
      onRenew();
      relaunch(app);
      endForGood(process.platform, process.pid);
      // Its window closes now, which is no fault.
      rescue.close();
      app.exit(1);
    },
  });

  const watch = openPageWatch({
    now: clock,
    isSeen: () => pane().isSeen(),
    note: (kind) => {
      notes.note(kind);
    },
    ill(kind, isMute) {
      // What loads a page may hang, and the page with it.
      if (isMute) endHelpers(app);
      if (kind === 'page-hung') faults?.end(kind);
      else rescue.fail(kind, sentences[kind] ?? 'The page is not well.');
    },
    redraw() {
      pane().contents.invalidate();
      endDrawing(app);
    },
    wakeTouch() {
      pane().window.blur();
      pane().focus();
    },
    log,
  });

  const blank = watchBlank({
    capture: () => pane().contents.capturePage(),
    captureGlass: (width) => captureGlass(pane(), width),
    isExpected() {
      const standing = watch.standing();
      return standing !== null && standing.screen !== 'black' && pane().isSeen();
    },
    invalidate() {
      pane().contents.invalidate();
    },
    lift() {
      pane().lift();
    },
    onBlank() {
      watch.ends();
      rescue.fail('page-blank', 'The window stays of one colour.');
    },
    onCovered() {
      watch.ends();
      rescue.fail('page-blank', 'The glass still does not show the window.', 'window');
    },
    log,
  });

  const gone = followDrawing(app, log, () => {
    notes.note('drawing-gone');
    blank.lookSoon();
  });
  let stop: (() => void)[] = [];

  return {
    rescue,
    watch,
    follow({ contents }) {
      const isCurrent = (): boolean => pane().contents === contents;
      faults = followFaults(contents, {
        fail(kind, words, least) {
          if (isCurrent()) rescue.fail(kind, words, least);
        },
        begins() {
          if (isCurrent()) watch.begins(rescue.target() === 'app');
        },
        ends() {
          if (isCurrent()) watch.ends();
        },
        wanted: () => pages[rescue.target()],
        log,
      });
    },
    start() {
      const looks = setInterval(watch.look, lookEvery);
      const settles = setInterval(attempts.settle, settleEvery);
      const isWell = (): boolean => watch.isAlive(wellWithin) || pane().isAway();
      app.on('child-process-gone', gone);
      stop = [
        keepServiceAlive(process.env, isWell, log),
        () => {
          clearInterval(looks);
          clearInterval(settles);
          app.off('child-process-gone', gone);
        },
      ];
      load('app');
    },
    closed(contents) {
      if (pane().contents !== contents) return;
      watch.ends();
      rescue.fail('page-gone', 'The window was closed.', 'window');
    },
    stands(standing) {
      // What a page says when it comes, the glass may not show.
      if (watch.standing() === null) blank.lookSoon();
      watch.stands(standing);
      rescue.stood();
    },
    shaken() {
      watch.forgive();
      pane().contents.invalidate();
      blank.lookSoon();
    },
    close() {
      rescue.close();
      watch.ends();
      blank.close();
      for (const end of stop) end();
    },
  };
}
