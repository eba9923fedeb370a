import type { ChildProcess } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import {
  _electron,
  test as base,
  expect,
  type ElectronApplication,
  type Page,
  type TestInfo,
} from '@playwright/test';
import type { SettingsFile } from '../../main/contract/settings.js';
import { cheapHash } from './cheap-pin.js';
import { Finger } from './finger.js';

export { expect };

/** The checkout, absolute. */
export const root = resolve(import.meta.dirname, '..', '..');

/** How a test wants the app; whatever is left out is as shipped, on a display of 1920 × 1080. */
export interface LaunchOptions {
  /** Written to settings.json before the start. */
  readonly settings?: SettingsFile;
  /** The PIN that staff chose here before, written beside the settings; its hash costs nothing. */
  readonly pin?: string;
  /** Folder of the library, absolute. */
  readonly content?: string;
  /** Size of the window in CSS pixels, such as `1366x768`. */
  readonly size?: `${number}x${number}`;
  /** A script that main runs before the app, absolute. */
  readonly preload?: string;
  /** A program that starts Electron with what it is given, absolute. */
  readonly program?: string;
  /** More switches. */
  readonly args?: readonly string[];
  /** More environment. */
  readonly env?: Readonly<Record<string, string>>;
  /** A data folder to use again; the test that made it removes it. */
  readonly userData?: string;
  /** Takes the page's content security policy away, to see that the rules behind it hold too. */
  readonly bypassCSP?: boolean;
  /**
   * True for tests of what moves. Elsewhere motion is reduced as by the system's own setting: pictures
   * that grow and fade cost half a core where no graphics card draws them.
   */
  readonly motion?: boolean;
  /** False returns as soon as there is a window, before the first slide stands. */
  readonly untilShown?: boolean;
}

/** The running app. */
export interface Kiosk {
  readonly app: ElectronApplication;
  readonly page: Page;
  readonly finger: Finger;
  readonly userData: string;
  /** Everything in the log file so far. */
  readonly log: () => string;
  /** Errors on the page's console and uncaught ones since the window was found. */
  readonly errors: readonly string[];
  /**
   * A PNG of the window. Playwright's own screenshot puts a style into the page, which the policy
   * refuses and the page's console reports.
   */
  picture(): Promise<Buffer>;
  /** Ends the app; the folder stays until the test ends. */
  close(): Promise<void>;
}

/** What main writes once the first slide stands. */
const shown = /first slide after \d+ ms/;

/** Milliseconds that the app gets to end by itself. */
const patience = 8000;

/** The environment without what would make Electron a plain Node. */
function environment(more: Readonly<Record<string, string>>): Record<string, string> {
  const unwanted = ['ELECTRON_RUN_AS_NODE', 'NODE_OPTIONS'];
  const own = Object.entries(process.env).flatMap(([name, value]) =>
    value === undefined || unwanted.includes(name) ? [] : [[name, value] as const],
  );
  return { ...Object.fromEntries(own), ...more };
}

async function makeUserData({ settings, pin, ...options }: LaunchOptions): Promise<string> {
  const userData = options.userData ?? (await mkdtemp(join(tmpdir(), 'anteroom-')));
  await mkdir(userData, { recursive: true });
  if (settings !== undefined || pin !== undefined) {
    const staff = pin === undefined ? {} : { staff: { pinHash: cheapHash(pin) } };
    const stored = JSON.stringify({ ...settings, ...staff }, null, 2);
    await writeFile(join(userData, 'settings.json'), stored);
  }
  return userData;
}

/** Ends the app, by force if it does not end by itself. */
async function end(app: ElectronApplication, child: ChildProcess): Promise<void> {
  const gone = (): boolean => child.exitCode !== null || child.signalCode !== null;
  if (gone()) return;
  const force = setTimeout(() => child.kill('SIGKILL'), patience);
  // Fails when the app is already on its way out, which is all that is wanted.
  await app.close().catch(() => undefined);
  if (!gone()) await new Promise((ended) => child.once('exit', ended));
  clearTimeout(force);
}

async function capture(page: Page): Promise<Buffer> {
  const session = await page.context().newCDPSession(page);
  const { data } = await session.send('Page.captureScreenshot', { format: 'png' });
  await session.detach();
  return Buffer.from(data, 'base64');
}

async function start(options: LaunchOptions): Promise<Kiosk> {
  const { content, size = '1920x1080', args = [], env = {}, bypassCSP = false } = options;
  const userData = await makeUserData(options);
  const app = await _electron.launch({
    args: [
      ...(options.preload === undefined ? [] : ['-r', options.preload]),
      root,
      `--user-data-dir=${userData}`,
      `--test-bounds=${size}`,
      ...(content === undefined ? [] : [`--content=${content}`]),
      ...args,
    ],
    cwd: root,
    env: environment(env),
    ...(options.program === undefined ? {} : { executablePath: options.program }),
    bypassCSP,
    // Chromium's sandbox refuses to run as root; everybody else tests with it.
    chromiumSandbox: process.getuid?.() !== 0,
  });
  // Playwright forgets the process once it has ended.
  const child = app.process();
  const logFile = join(userData, 'logs', 'main.log');
  const log = (): string => (existsSync(logFile) ? readFileSync(logFile, 'utf8') : '');
  const errors: string[] = [];
  try {
    const page = await app.firstWindow();
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
    page.on('pageerror', (error) => errors.push(String(error)));
    if (!options.motion) await page.emulateMedia({ reducedMotion: 'reduce' });
    if (options.untilShown !== false) {
      // Asked often: every test waits for it, and the usual second between two looks is a fifth of a start.
      const soon = { message: 'the first slide', timeout: 30_000, intervals: [50] };
      await expect.poll(log, soon).toMatch(shown);
    }
    const finger = await Finger.on(page);
    return {
      app,
      page,
      finger,
      userData,
      log,
      errors,
      picture: () => capture(page),
      close: () => end(app, child),
    };
  } catch (error) {
    await end(app, child);
    const seen = [String(error), log(), ...errors].join('\n');
    if (options.userData === undefined) await rm(userData, { recursive: true, force: true });
    throw new Error(`The app did not start: ${seen}`, { cause: error });
  }
}

/** Puts what is needed to understand a failure beside it. */
async function explain(kiosk: Kiosk, number: number, info: TestInfo): Promise<void> {
  const attach = (name: string, body: string | Buffer, contentType: string): Promise<void> =>
    info.attach(`${name}-${number}`, { body, contentType });
  await attach('main.log', kiosk.log(), 'text/plain');
  await attach('page-errors', kiosk.errors.join('\n'), 'text/plain');
  const picture = kiosk.page.isClosed() ? null : await kiosk.picture().catch(() => null);
  if (picture) await attach('screen', picture, 'image/png');
}

/** A test of the real app; `launch` starts it, as often as the test asks. */
export const test = base.extend<{ launch: (options?: LaunchOptions) => Promise<Kiosk> }>({
  // Playwright reads the names of the fixtures that are needed out of the braces.
  // eslint-disable-next-line no-empty-pattern
  launch: async ({}, use, info) => {
    const running: Kiosk[] = [];
    const folders: string[] = [];
    await use(async (options = {}) => {
      const kiosk = await start(options);
      running.push(kiosk);
      if (options.userData === undefined) folders.push(kiosk.userData);
      return kiosk;
    });
    for (const [index, kiosk] of running.entries()) {
      if (info.status !== info.expectedStatus) await explain(kiosk, index + 1, info);
      await kiosk.close();
    }
    for (const folder of folders) await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  },
});
