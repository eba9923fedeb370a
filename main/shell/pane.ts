import {
  app,
  BrowserWindow,
  screen,
  type BrowserWindowConstructorOptions,
  type WebContents,
} from 'electron';
import type { Leave } from '../contract/staff.js';
import { boundsOn, fillDisplay, place, readSize } from './displays.js';
import { guardInput, lockZoom } from './input-guard.js';
import type { ShellLog } from './log.js';
import { holdWindow } from './hold.js';
import { bringUp, openWindowLeaving } from './put-away.js';

/** The colour of paper: what shows before the page has painted, so that nothing flashes. */
const paper = '#FBF7EF';

/** What a pane is made with. */
export interface PaneOptions {
  /** Absolute path of the built preload script, a `.cjs`. */
  readonly preload: string;
  readonly log: ShellLog;
  /** The key of the display that staff chose; null is the primary one. */
  readonly display: () => string | null;
  /** Called when somebody presses the keys that lead to the staff screens. */
  readonly onStaffCall: () => void;
  /** Called each time that a page has been loaded. */
  readonly onLoaded: () => void;
  /** Called when the displays have changed. */
  readonly onDisplays: () => void;
  /** Whether the app is ending, so that the window may close. */
  readonly isClosing: () => boolean;
}

/** One window with every guard on it. The kiosk has one at a time; recovery may replace it. */
export interface Pane {
  readonly window: BrowserWindow;
  readonly contents: WebContents;
  /** Fills the display that staff chose. */
  fill(): void;
  /** Brings the window to the front, also when staff put it away. */
  focus(): void;
  /** Brings it back, if staff put it away. */
  back(): void;
  leave(): void;
  latestLeave(): Leave | null;
  /** Whether somebody who stands before the display can see it. */
  isSeen(): boolean;
  /** Whether staff put it away. */
  isAway(): boolean;
  /** Whether it fills a display, and is kept there; a test may give it a size instead. */
  readonly fullScreen: boolean;
  /** Puts it on the glass anew, above all else: also when another program took it off. */
  lift(): void;
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

/** Opens a window, full screen, locked, and kept that way. It shows no page yet. */
export function openPane(options: PaneOptions): Pane {
  const { preload, log, display, onStaffCall, onLoaded, onDisplays, isClosing } = options;
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
  guardInput(contents, onStaffCall);
  contents.on('did-finish-load', () => {
    // Back has nowhere to go, whatever gesture or button asks for it.
    contents.navigationHistory.clear();
    calm();
    onLoaded();
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
  for (const name of ['display-added', 'display-removed', 'display-metrics-changed'] as const)
    listen(window, name, onDisplays);
  // Alt+F4 and the task bar close windows past every key rule.
  window.on('close', (event) => {
    if (!isClosing()) event.preventDefault();
  });
  // Not once the page is ready to show: a hidden page may never paint, and then never be ready.
  // Until it paints, the window is a sheet of paper.
  window.show();
  if (fullScreen)
    holdWindow(window, { home: () => boundsOn(screen, display()), fill, isAway: leaving.isAway });

  return {
    window,
    contents,
    fill,
    focus() {
      leaving.back();
      bringUp(window);
    },
    back: leaving.back,
    leave: leaving.leave,
    latestLeave: leaving.latest,
    isAway: leaving.isAway,
    fullScreen,
    lift() {
      if (leaving.isAway()) return;
      window.hide();
      bringUp(window);
      fill();
    },
    isSeen: () =>
      !window.isDestroyed() && !leaving.isAway() && window.isVisible() && !window.isMinimized(),
  };
}

/** Hears of the displays for as long as the window lives. */
function listen(
  window: BrowserWindow,
  name: 'display-added' | 'display-removed' | 'display-metrics-changed',
  listener: () => void,
): void {
  // The screen's own types name each event apart; the listener takes none of what they bring.
  const events: NodeJS.EventEmitter = screen;
  events.on(name, listener);
  window.once('closed', () => {
    events.off(name, listener);
  });
}
