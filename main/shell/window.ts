import { app, powerMonitor, powerSaveBlocker, screen, type WebContents } from 'electron';
import type { DisplayFacts, Leave } from '../contract/staff.js';
import type { Beat, GoodWords, Standing } from '../contract/watch.js';
import { openAttempts } from './attempts.js';
import { displayFacts } from './displays.js';
import { openGoodWords } from './good-words.js';
import { keepAwake } from './keep-awake.js';
import type { ShellLog } from './log.js';
import { openPane, type Pane } from './pane.js';
import { savePictures } from './picture.js';
import type { Notes, Target } from './rescue.js';
import { openStaffCall } from './staff-call.js';
import { openUpkeep } from './upkeep.js';

/** Milliseconds in which the same trouble again is not kept again: it may come in a loop. */
const stumbleEvery = 60_000;

/** What the window needs to know. */
export interface KioskWindowOptions {
  /** Absolute path of the built preload script, a `.cjs`. */
  readonly preload: string;
  /** The addresses of the app and of the fault screen. */
  readonly pages: Readonly<Record<Target, string>>;
  /** Folder of `recovery.json` and `last-good.json`; it must be there. */
  readonly dir: string;
  readonly log: ShellLog;
  readonly notes: Notes;
  /** File for a picture of the screen, renewed every 10 s; null saves none. */
  readonly picture: string | null;
  /** The key of the display that staff chose; null is the primary one. */
  readonly display: () => string | null;
  /** Called with the contents of each window, of which there is one at a time, before it loads. */
  readonly onContents: (contents: WebContents) => void;
  /** Called when somebody asks for the staff screens by the keyboard. */
  readonly onStaffCalled: () => void;
  /** Called before the app starts anew because the page keeps failing. */
  readonly onRenew: () => void;
  /** Called when the system shuts down or logs off, which may leave no time for anything else. */
  readonly onSessionEnd: () => void;
}

/** The kiosk's window, through every replacement. */
export interface KioskWindow {
  /** What it shows; another one after recovery had to open a new window. */
  contents(): WebContents;
  /** To be called when the first slide or screen stands, painted. */
  firstShown(): void;
  /** Brings the window to the front, also when staff put it away. */
  focus(): void;
  /** The displays that are connected. */
  displays(): readonly DisplayFacts[];
  /** Goes to the display that staff chose; to be called when they chose another. */
  moveToDisplay(): void;
  /** Puts the window away for 30 minutes at most. */
  leave(): void;
  /** The latest time of this run that it was put away; null when it never was. */
  latestLeave(): Leave | null;
  /** The page gave a sign of life. */
  beat(beat: Beat): void;
  /** The page says what stands. */
  stands(standing: Standing): void;
  /** Keeps the words for the fault screen. */
  keepWords(words: GoodWords): void;
  readWords(): GoodWords;
  /** Staff held the corner of the fault screen; means nothing while the app stands. */
  callStaff(): void;
  /** An error of this process that nobody caught. */
  failApp(): void;
  /** A promise of this process that failed, and nobody awaited it: the kiosk goes on. */
  stumble(): void;
}

/** Opens the kiosk's window, full screen, locked, and kept that way and alive. */
export function openKioskWindow(options: KioskWindowOptions): KioskWindow {
  const { preload, dir, log, notes, pages, picture, display } = options;
  const { onContents, onStaffCalled, onRenew, onSessionEnd } = options;
  const attempts = openAttempts({ dir, now: () => performance.now(), log });
  const words = openGoodWords(dir, log);
  let closing = false;
  let picturing = false;
  let stopPictures: (() => void) | null = null;
  let leftBefore: Leave | null = null;
  let stumbledAt = -stumbleEvery;

  const staff = openStaffCall(onStaffCalled, () => performance.now());

  function callStaff(): void {
    staff.call();
    // The fault screen has no door; the app that comes instead of it is told of the call.
    upkeep.rescue.retry();
  }

  function open(): Pane {
    const pane = openPane({
      preload,
      log,
      display,
      onStaffCall: callStaff,
      onLoaded() {
        if (upkeep.rescue.target() === 'app') staff.loaded();
      },
      onDisplays() {
        notes.note('displays-changed');
        upkeep.shaken();
      },
      isClosing: () => closing,
    });
    onContents(pane.contents);
    // A page can close its own window past every question.
    pane.window.once('closed', () => {
      if (!closing) upkeep.closed(pane.contents);
    });
    return pane;
  }

  const takePictures = (): void => {
    stopPictures?.();
    if (picture !== null) stopPictures = savePictures(pane.contents, picture, log);
  };

  /** The new window comes before the old one goes: without any, the app would end. */
  function renew(): void {
    const old = pane;
    if (!old.window.isDestroyed()) old.back();
    leftBefore = old.latestLeave() ?? leftBefore;
    pane = open();
    upkeep.follow(pane);
    if (picturing) takePictures();
    if (!old.window.isDestroyed()) old.window.destroy();
  }

  // Whoever hears of it keeps the app from ending with its window.
  app.on('window-all-closed', () => undefined);

  app.on('browser-window-created', (_event, window) => {
    window.on('session-end', onSessionEnd);
  });
  powerMonitor.on('shutdown', onSessionEnd);
  const upkeep = openUpkeep({ pages, attempts, notes, log, pane: () => pane, renew, onRenew });
  let pane = open();
  upkeep.follow(pane);
  upkeep.start();

  powerMonitor.on('resume', () => {
    notes.note('woke');
    upkeep.shaken();
    // Whoever put it away before the machine slept is gone.
    pane.back();
  });
  const awake = keepAwake(powerSaveBlocker, powerMonitor);
  app.once('before-quit', () => {
    closing = true;
    upkeep.close();
    stopPictures?.();
    awake.stop();
  });

  return {
    contents: () => pane.contents,
    firstShown() {
      picturing = true;
      takePictures();
    },
    focus() {
      pane.focus();
    },
    displays: () => displayFacts(screen, display()),
    moveToDisplay() {
      pane.fill();
    },
    leave() {
      pane.leave();
    },
    latestLeave: () => pane.latestLeave() ?? leftBefore,
    beat: upkeep.watch.beat,
    stands(standing) {
      upkeep.stands(standing);
      awake.stands(standing);
    },
    keepWords: words.keep,
    readWords: words.read,
    callStaff() {
      // The app knows its own corner; whatever else says so there is not believed.
      if (upkeep.rescue.target() === 'fault') callStaff();
    },
    failApp() {
      upkeep.rescue.failApp('An error that nobody caught.');
    },
    stumble() {
      if (performance.now() - stumbledAt < stumbleEvery) return;
      stumbledAt = performance.now();
      notes.note('app-fault');
    },
  };
}
