/**
 * The composition root: orders the start in three phases that never go back: before ready, ready,
 * after the window. What is slow begins early and is awaited late, so that the first slide is not
 * kept waiting. The parts themselves are made in parts.ts; what the page asks of them, in answer.ts.
 */
import { join } from 'node:path';
import { app, Menu, powerMonitor, session } from 'electron';
import { answer } from './answer.js';
import type { EventName, Events } from './contract/api.js';
import { sendEvent } from './ipc/index.js';
import { limitRate } from './log/index.js';
import { appRoot, makeParts, type Parts } from './parts.js';
import { guardContents, registerScheme, secureSession } from './security/index.js';
import { publicSettings } from './settings/index.js';
import {
  claimSingleInstance,
  clearProfile,
  endApp,
  endForGood,
  openKioskWindow,
  spareSharedMemory,
  spareTemporary,
  type KioskWindow,
} from './shell/index.js';
import { allowVoices } from './speech/index.js';
import { readSwitches, type Switches } from './switches.js';
import { mendTimeZone } from './time-zone.js';

/** Each line is on the disk before main goes on: more of them in a loop would hold it up for seconds. */
const refusals = { messages: 300, span: 60_000 };

/** Phase 1: what Chromium must know before it is ready, and what can be read meanwhile. */
function beforeReady(switches: Switches): Parts {
  registerScheme();
  spareSharedMemory(app);
  if (switches.voices) allowVoices(app);
  // No menu, and said now: once it is ready, Electron would build one of its own.
  Menu.setApplicationMenu(null);
  const parts = makeParts(switches);
  guardContents(app, limitRate(parts.log.scope('security'), refusals));
  return parts;
}

/** Phase 2: locks the session, answers the page, and opens the window. */
function ready(parts: Parts): KioskWindow {
  const { door, journal, libraries, log, pictures, run, settings, switches } = parts;
  secureSession(session.defaultSession, {
    roots: {
      app: join(appRoot, 'dist', 'renderer'),
      assets: join(appRoot, 'assets'),
      content: () => libraries.currentDir(),
      staged: () => libraries.stagedDir(),
      pictures,
    },
    log: limitRate(log.scope('security'), refusals),
  });
  answer(parts);
  return openKioskWindow({
    preload: join(appRoot, 'dist', 'preload', 'index.cjs'),
    pages: { app: 'kiosk://app/index.html', fault: 'kiosk://app/fault.html' },
    dir: app.getPath('userData'),
    log: log.scope('shell'),
    notes: journal,
    picture: switches.picture,
    display: () => settings.current().display.screen,
    onContents(contents) {
      // A new page, or one that crashed, is nobody who entered the PIN.
      contents.on('did-start-navigation', ({ isMainFrame, isSameDocument }) => {
        if (isMainFrame && !isSameDocument) door.lock();
      });
      contents.on('render-process-gone', () => {
        door.lock();
      });
    },
    onStaffCalled() {
      tell(parts, 'staffCalled', null);
    },
    onRenew() {
      run.end('renewed');
    },
    onSessionEnd() {
      run.end('ended-cleanly');
    },
  });
}

/** Tells the page about an event, whichever window shows it now. */
function tell<Name extends EventName>({ window }: Parts, name: Name, value: Events[Name]): void {
  const page = window?.contents();
  if (page) sendEvent(page, name, value);
}

/** Phase 3: tells the page what changes by itself. */
function afterWindow(parts: Parts, kiosk: KioskWindow): void {
  const { door, journal, libraries, log, playing, run, settings } = parts;
  parts.window = kiosk;
  parts.told = {
    drivesChanged() {
      tell(parts, 'drivesChanged', null);
    },
    progress(progress) {
      tell(parts, 'progress', progress);
    },
  };
  let { screen } = settings.current().display;
  settings.onChange((changed) => {
    tell(parts, 'settingsChanged', publicSettings(changed));
    if (changed.display.screen === screen) return;
    ({ screen } = changed.display);
    kiosk.moveToDisplay();
  });
  const unfollow = playing.follow(() => {
    tell(parts, 'libraryChanged', null);
  });
  libraries.onSwitched(() => {
    playing.again();
  });
  door.onLocked(() => {
    tell(parts, 'staffLocked', null);
  });
  // The log has it already; only starting anew mends whatever it left half done.
  process.on('uncaughtException', () => {
    kiosk.failApp();
  });
  process.on('unhandledRejection', () => {
    kiosk.stumble();
  });
  // Clocks that only go forward stand still in sleep; whoever opened the door has gone home.
  powerMonitor.on('resume', () => {
    door.lock();
    tell(parts, 'woke', null);
  });
  app.once('will-quit', () => {
    unfollow();
    libraries.close();
    door.close();
    settings.close();
    journal.close();
    run.end('ended-cleanly');
    log.scope('start').info('ended');
    endForGood(process.platform, process.pid);
  });
}

function start(): void {
  const noZone = mendTimeZone();
  const switches = readSwitches({
    switchValue: (name) => app.commandLine.getSwitchValue(name),
    env: process.env,
    cwd: process.cwd(),
    isPackaged: app.isPackaged,
  });
  // Before anything asks for it: the lock of the single instance, settings and log live there.
  if (switches.userData !== null) app.setPath('userData', switches.userData);
  const temporary = spareTemporary(process.env, app.getPath('userData'));
  let kiosk: KioskWindow | null = null;
  if (!claimSingleInstance(app, () => kiosk?.focus())) {
    // Not exit(): ending in the middle of Chromium's start aborted about one second start in seven.
    app.quit();
    return;
  }
  clearProfile(app.getPath('userData'));
  const parts = beforeReady(switches);
  if (noZone !== null)
    parts.log.scope('start').warn(`TZ names no time zone (${noZone}); the machine's own is used`);
  if (temporary !== null)
    parts.log
      .scope('start')
      .warn(`The folder for temporary files cannot be written; ${temporary} is used`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => {
      // A page that hangs is ended by force, and then nobody hears of the end.
      parts.run.end('ended-cleanly');
      endApp(app);
    });
  app
    .whenReady()
    .then(() => {
      kiosk = ready(parts);
      afterWindow(parts, kiosk);
    })
    .catch((error: unknown) => {
      // Whatever starts this app with the machine starts it again; a dialog would wait for ever.
      parts.log.scope('start').error('the app could not start', error);
      app.exit(1);
    });
}

start();
