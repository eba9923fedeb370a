import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { expect, root, test } from '../e2e/visitor.js';
import { answers, freePort } from './ports.js';

test.skip(process.platform !== 'linux', 'what a process was started with is read from /proc');

/** What started.mjs says. */
interface Facts {
  readonly isPackaged: boolean;
  readonly obeyed: readonly string[];
  readonly page: readonly string[];
  readonly gc: string;
  readonly agent: string;
  readonly extensions: number;
  readonly contents: readonly string[];
}

/** What a technician says, and what an attacker would. */
const wanted = ['user-data-dir', 'password-store'];
const hostile = (port: number): string[] => [
  ...[`--remote-debugging-port=${port}`, '--remote-allow-origins=*', '--js-flags=--expose-gc'],
  ...['--disable-web-security', '--allow-running-insecure-content', '--allow-file-access'],
  ...['--load-extension=/tmp', '--host-rules=MAP * 127.0.0.1', '--proxy-server=127.0.0.1:9'],
  ...['--proxy-pac-url=http://127.0.0.1:9/', '--ignore-certificate-errors', '--no-first-run'],
  ...['--auto-open-devtools-for-tabs', '--user-agent=hostile', '--test-bounds=100x100'],
  ...['--enable-blink-features=FileSystemAccess', '--disable-features=IsolateOrigins'],
  ...['--disable-site-isolation-trials', '--renderer-cmd-prefix=/usr/bin/env', '--incognito'],
];

/** How many of them a checkout, which obeys, can be started with and still play. */
const playable = 3;

/** Starts the app as an installed kiosk or a checkout, and asks it and its ports. */
async function start(folder: string, isPackaged: boolean) {
  const port = await freePort();
  const switches = isPackaged ? hostile(port) : hostile(port).slice(0, playable);
  const data = join(folder, isPackaged ? 'installed' : 'checkout');
  const electron = createRequire(import.meta.url)('electron') as string;
  const args = [
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ...[join(import.meta.dirname, 'started.mjs'), `--user-data-dir=${data}`],
    ...['--password-store=basic', ...switches],
  ];
  const child = spawn(electron, args, {
    cwd: root,
    env: { ...process.env, ...(isPackaged ? { ELECTRON_FORCE_IS_PACKAGED: 'true' } : {}) },
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  let said = '';
  child.stdout.on('data', (piece: Buffer) => (said += piece.toString()));
  const ended = new Promise((done) => child.once('exit', done));
  let listens;
  try {
    await expect.poll(() => said, { timeout: 40_000 }).toMatch(/^\{.*\}$/m);
    listens = await answers(port);
    child.stdin.end('end\n');
  } catch (error) {
    child.kill();
    throw error;
  } finally {
    await ended;
  }
  const log = readFileSync(join(data, 'logs', 'main.log'), 'utf8');
  return { facts: JSON.parse(/^\{.*\}$/m.exec(said)?.[0] ?? '') as Facts, listens, log };
}

test('an installed kiosk obeys no switch that it does not know', async ({ folder }) => {
  const { facts, listens, log } = await start(folder, true);
  expect(facts.isPackaged).toBe(true);
  const own = ['no-sandbox', ...wanted, 'disable-features'];
  expect(facts.obeyed.filter((name) => !own.includes(name))).toEqual([]);
  expect(facts.page.filter((name) => !own.includes(name))).toEqual([]);
  expect(listens).toBe(false);
  expect(facts).toMatchObject({ gc: 'undefined', extensions: 0 });
  expect(facts.agent).not.toContain('hostile');
  expect(facts.contents).toEqual(['kiosk://app/index.html']);
  expect(log).toContain('Ignored on the command line: --remote-debugging-port');
});

test('the look would have seen it: a checkout obeys its developers', async ({ folder }) => {
  const { facts, listens, log } = await start(folder, false);
  expect(facts.obeyed).toEqual(expect.arrayContaining(['remote-debugging-port', 'js-flags']));
  expect(facts.page).toContain('js-flags');
  expect(facts.gc).toBe('function');
  expect(listens).toBe(true);
  expect(log).not.toContain('Ignored on the command line');
});
