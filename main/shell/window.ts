import {
  app,
  BrowserWindow,
  powerMonitor,
  powerSaveBlocker,
  screen,
  type BrowserWindowConstructorOptions,
} from 'electron';
import { boundsOn, fillDisplay, place, readSize } from './displays.js';
import { guardInput, lockZoom } from './input-guard.js';
import { keepAwake } from './keep-awake.js';
import type { ShellLog } from './log.js';
import { savePictures } from './picture.js';
import { recover } from './recovery.js';

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
}

/** The one window. */
export interface KioskWindow {
  readonly window: BrowserWindow;
  /** To be called when the first slide or screen stands, painted. */
  firstShown(): void;
  /** Brings the window to the front. */
  focus(): void;
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
export function openKioskWindow({ preload, url, log, picture }: KioskWindowOptions): KioskWindow {
  const size = testSize();
  const fullScreen = size === null;
  const { x, y } = (fullScreen ? boundsOn(screen) : null) ?? { x: 0, y: 0 };
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
  guardInput(contents);
  contents.on('did-finish-load', () => {
    // Back has nowhere to go, whatever gesture or button asks for it.
    contents.navigationHistory.clear();
    calm();
  });
  if (size) place(window, { x, y, ...size });
  else fillDisplay(window, screen, log, calm);
  // A page that is alive can still come back blank after sleep.
  const repaint = (): void => {
    contents.invalidate();
  };
  powerMonitor.on('resume', repaint);
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
    sleepAgain();
    stopPictures?.();
  });
  // Not once the page is ready to show: a hidden page may never paint, and then never be ready.
  // Until it paints, the window is a sheet of paper.
  window.show();

  recover(window, url, app, log);
  // A failed load is handled by recovery, through its event.
  contents.loadURL(url).catch(() => undefined);

  return {
    window,
    firstShown() {
      if (picture !== null) stopPictures ??= savePictures(contents, picture, log);
    },
    focus() {
      if (window.isMinimized()) window.restore();
      window.show();
      window.focus();
    },
    close() {
      closing = true;
      window.close();
    },
  };
}
