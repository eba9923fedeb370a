/**
 * The composition root: makes the parts, hands each what it needs, and orders the start in three
 * phases that never go back: before ready, ready, after the window. What is slow begins early and
 * is awaited late, so that the first slide is not kept waiting.
 */
import { join, resolve } from 'node:path';
import { app, Menu, session } from 'electron';
import type { Library } from './contract/article.js';
import { openIpc, sendEvent } from './ipc/index.js';
import { catalogueOf, readLibraryAside, reportOf, watchLibrary } from './library/index.js';
import { createLog, limitRate, logFaults, type Log } from './log/index.js';
import { guardContents, registerScheme, secureSession } from './security/index.js';
import { openSettings, publicSettings, type SettingsStore } from './settings/index.js';
import { claimSingleInstance, openKioskWindow, type KioskWindow } from './shell/index.js';
import { readSwitches, type Switches } from './switches.js';

const appRoot = resolve(import.meta.dirname, '..', '..');

/** Milliseconds that a page gets to close; one that hangs would keep the app from ending. */
const patience = 3000;

/** What the first phase makes and the later ones use. */
interface Parts {
  readonly switches: Switches;
  readonly log: Log;
  readonly settings: SettingsStore;
  readonly content: string;
  /** The library as it is now; replaced when it is read anew. */
  library: Promise<Library>;
}

function read(content: string, log: Log): Promise<Library> {
  const scope = log.scope('library');
  const reading = readLibraryAside({
    dir: content,
    thread: join(import.meta.dirname, 'library-thread.js'),
    onFault(error) {
      scope.error('the reading thread failed; the main one reads', error);
    },
  });
  reading.then(
    ({ name, version, articles, problems }) => {
      scope.info(`${name} ${version}: ${articles.length} articles from ${content}`);
      if (problems.length === 0) return;
      for (const line of reportOf(problems).split('\n')) if (line !== '') scope.warn(line);
    },
    (error: unknown) => {
      scope.error(`${content} could not be read`, error);
    },
  );
  return reading;
}

/** Phase 1: what Chromium must know before it is ready, and what can be read meanwhile. */
function beforeReady(switches: Switches): Parts {
  registerScheme();
  // No menu, and said now: once it is ready, Electron would build one of its own.
  Menu.setApplicationMenu(null);
  const log = createLog({
    dir: join(app.getPath('userData'), 'logs'),
    console: switches.logToConsole || !app.isPackaged,
  });
  logFaults(log);
  log.scope('start').info(`Anteroom ${app.getVersion()}, Electron ${process.versions.electron}`);
  guardContents(app, log.scope('security'));
  const content = switches.content ?? join(appRoot, 'content');
  return {
    switches,
    log,
    content,
    library: read(content, log),
    settings: openSettings({ dir: app.getPath('userData'), log: log.scope('settings') }),
  };
}

/** Phase 2: locks the session and opens the window. */
function ready(parts: Parts): KioskWindow {
  const { log, switches } = parts;
  secureSession(session.defaultSession, {
    roots: {
      app: join(appRoot, 'dist', 'renderer'),
      assets: join(appRoot, 'assets'),
      content: () => parts.content,
    },
    log: log.scope('security'),
  });
  let shown = false;
  openIpc({
    library: () => parts.library,
    catalogueOf,
    settings: parts.settings,
    publicSettings,
    pageLog: limitRate(log.scope('page')),
    log: limitRate(log.scope('ipc')),
    onShown() {
      if (shown) return;
      shown = true;
      // Tests and the bench read this line; the start is that of the process, not of this file.
      const started = process.getCreationTime() ?? performance.timeOrigin;
      log.scope('start').info(`first slide after ${Math.round(Date.now() - started)} ms`);
      kiosk.firstShown();
    },
  });
  const kiosk = openKioskWindow({
    preload: join(appRoot, 'dist', 'preload', 'index.cjs'),
    url: 'kiosk://app/index.html',
    log: log.scope('shell'),
    picture: switches.picture,
  });
  return kiosk;
}

/** Phase 3: tells the page what changes on disk. */
function afterWindow(parts: Parts, { window }: KioskWindow): void {
  const { log, settings, content } = parts;
  const page = window.webContents;
  settings.onChange((changed) => {
    sendEvent(page, 'settingsChanged', publicSettings(changed));
  });
  const unwatch = watchLibrary(content, () => {
    parts.library = read(content, log);
    sendEvent(page, 'libraryChanged', null);
  });
  app.once('will-quit', () => {
    unwatch();
    settings.close();
    log.scope('start').info('ended');
  });
}

function start(): void {
  const switches = readSwitches({
    switchValue: (name) => app.commandLine.getSwitchValue(name),
    env: process.env,
    cwd: process.cwd(),
  });
  // Before anything asks for it: the lock of the single instance, settings and log live there.
  if (switches.userData !== null) app.setPath('userData', switches.userData);
  let kiosk: KioskWindow | null = null;
  if (!claimSingleInstance(app, () => kiosk?.focus())) {
    // Not exit(): ending in the middle of Chromium's start aborted about one second start in seven.
    app.quit();
    return;
  }
  const parts = beforeReady(switches);
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => {
      app.quit();
      setTimeout(() => {
        app.exit(0);
      }, patience);
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
