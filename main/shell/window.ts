import {
  app,
  BrowserWindow,
  powerMonitor,
  powerSaveBlocker,
  screen,
  type BrowserWindowConstructorOptions,
} from 'electron';
import type { DisplayFacts, Leave } from '../contract/staff.js';
import { boundsOn, displayFacts, fillDisplay, place, readSize } from './displays.js';
import { guardInput, lockZoom } from './input-guard.js';
import { keepAwake } from './keep-awake.js';
import type { ShellLog } from './log.js';
import { savePictures } from './picture.js';
import { bringUp, openWindowLeaving } from './put-away.js';
import { recover } from './recovery.js';
import { openStaffCall } from './staff-call.js';

/** The colour of paper: what shows before the page has painted, so that nothing flashes. */
const paper = '#FBF7EF';

/** What the window needs to know. */
export interface KioskWindowOptions {
  /** Absolute path of the built preload script, a `.cjs`. */
  readonly preload: string;
  /** The page. */
  readonly url: string;
  readonly log: ShellLog;
  /** File for a picture of the screen, renewed every 10 s; null saves none. */
  readonly picture: string | null;
  /** The key of the display that staff chose; null is the primary one. */
  readonly display: () => string | null;
  /** Called when somebody asks for the staff screens by the keyboard. */
  readonly onStaffCalled: () => void;
  /** Called before the app starts anew because the page keeps failing. */
  readonly onRenew: () => void;
  /** Called when the system shuts down or logs off, which may leave no time for anything else. */
  readonly onSessionEnd: () => void;
}

/** The one window. */
export interface KioskWindow {
  readonly window: BrowserWindow;
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
  /** Closes the window for good; nothing else does but the end of the app. */
  close(): void;
}

/** What the page may do in its own process: nothing but draw and call the bridge. */
function pagePreferences(preload: string): BrowserWindowConstructorOptions['webPreferences'] {
  return {
    preload,
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    webviewTag: false,
    devTools: false,
    spellcheck: false,
    // A dropped file or link must not replace the page.
    navigateOnDragDrop: false,
    // A file dialog shows the machine's disk to whoever stands there, and asks no permission.
    disableBlinkFeatures: 'FileSystemAccess,FileSystemAccessLocal',
    // alert() and confirm() would stop the page until somebody finds a mouse.
    disableDialogs: true,
    // Slides and timers keep their pace when another window lies on top.
    backgroundThrottling: false,
    // Read-aloud starts by itself after a screen change.
    autoplayPolicy: 'no-user-gesture-required',
  };
}

/** The size asked for by a test, or null. An installed kiosk always fills its display. */
function testSize(): { width: number; height: number } | null {
  return app.isPackaged ? null : readSize(app.commandLine.getSwitchValue('test-bounds'));
}

/** Opens the kiosk's window, full screen, locked, and kept that way. */
export function openKioskWindow(options: KioskWindowOptions): KioskWindow {
  const { preload, url, log, picture, display } = options;
  const { onStaffCalled, onRenew, onSessionEnd } = options;
  const size = testSize();
  const fullScreen = size === null;
  const { x, y } = (fullScreen ? boundsOn(screen, display()) : null) ?? { x: 0, y: 0 };
  const window = new BrowserWindow({
    x,
    y,
    show: false,
    frame: false,
    kiosk: fullScreen,
    fullscreen: fullScreen,
    autoHideMenuBar: true,
    // The display decides the size, also where it is larger than the system thinks.
    enableLargerThanScreen: true,
    title: 'Anteroom',
    backgroundColor: paper,
    webPreferences: pagePreferences(preload) ?? {},
  });
  const { webContents: contents } = window;

  const calm = (): void => {
    lockZoom(contents).catch((error: unknown) => {
      log.warn(`Zooming could not be locked: ${String(error)}`);
    });
  };
  const staff = openStaffCall(onStaffCalled, () => performance.now());
  guardInput(contents, staff.call);
  contents.on('did-finish-load', () => {
    // Back has nowhere to go, whatever gesture or button asks for it.
    contents.navigationHistory.clear();
    calm();
    staff.loaded();
  });
  const leaving = openWindowLeaving(
    window,
    () => {
      fill();
    },
    log,
  );
  const fill = size
    ? () => {
        place(window, { x, y, ...size });
      }
    : fillDisplay(window, {
        screen,
        log,
        wanted: display,
        isAway: leaving.isAway,
        placed: calm,
      });
  if (size) fill();
  // A page that is alive can still come back blank after sleep.
  const repaint = (): void => {
    contents.invalidate();
  };
  powerMonitor.on('resume', repaint);
  // Whoever put it away before the machine slept is gone.
  powerMonitor.on('resume', leaving.back);
  powerMonitor.on('shutdown', onSessionEnd);
  window.on('session-end', onSessionEnd);
  const sleepAgain = keepAwake(powerSaveBlocker, powerMonitor);
  let stopPictures: (() => void) | null = null;

  let closing = false;
  app.once('before-quit', () => {
    closing = true;
  });
  // Alt+F4 and the task bar close windows past every key rule.
  window.on('close', (event) => {
    if (!closing) event.preventDefault();
  });
  window.once('closed', () => {
    powerMonitor.off('resume', repaint);
    powerMonitor.off('resume', leaving.back);
    powerMonitor.off('shutdown', onSessionEnd);
    sleepAgain();
    stopPictures?.();
  });
  // Not once the page is ready to show: a hidden page may never paint, and then never be ready.
  // Until it paints, the window is a sheet of paper.
  window.show();

  recover(window, { url, app, log, onRenew });
  // A failed load is handled by recovery, through its event.
  contents.loadURL(url).catch(() => undefined);

  return {
    window,
    firstShown() {
      if (picture !== null) stopPictures ??= savePictures(contents, picture, log);
    },
    focus() {
      leaving.back();
      bringUp(window);
    },
    displays: () => displayFacts(screen, display()),
    moveToDisplay: fill,
    leave: leaving.leave,
    latestLeave: leaving.latest,
    close() {
      closing = true;
      window.close();
    },
  };
}
