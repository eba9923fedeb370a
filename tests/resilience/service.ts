import { spawn } from 'node:child_process';
import {
  accessSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmdirSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { createInterface } from 'node:readline';
import { root } from '../e2e/app.js';

/** The kiosk under a service manager of its own. */
export interface Service {
  /** What `systemctl --user` answers. */
  ask(...words: readonly string[]): Promise<string>;
  /** First slides in the log so far: one for each start that came to a page. */
  slides(): number;
  /** Ends all of it. */
  end(): Promise<void>;
}

const electron = String(createRequire(import.meta.url)('electron'));
const manager = '/lib/systemd/systemd';

/** Why no service manager can be started here, or null when one can. */
export function whyNoManager(): string | null {
  if (process.platform !== 'linux') return 'only Linux has systemd';
  if (process.getuid?.() !== 0) return 'a service manager of its own needs root';
  const missing = ['unshare', 'systemctl', 'systemd-notify'].find((program) => {
    return !(process.env['PATH'] ?? '')
      .split(delimiter)
      .some((dir) => existsSync(join(dir, program)));
  });
  if (missing !== undefined) return `there is no ${missing}`;
  try {
    accessSync(manager);
    return null;
  } catch {
    return 'there is no systemd';
  }
}

/** What a test changes of the unit that ships. */
export interface UnitChanges {
  /** In place of the unit's own, which no test can wait for. */
  readonly watchdogSeconds: number;
  /** A program, with its own arguments, that starts the kiosk. */
  readonly within?: readonly string[];
  /** What Electron runs in place of the checkout's app. */
  readonly main?: string;
  /** More lines of its service. */
  readonly lines?: readonly string[];
}

/** Writes the unit that ships, with the checkout's app in place of the installed one. */
function writeUnits(
  folder: string,
  userData: string,
  { watchdogSeconds, within = [], main = root, lines = [] }: UnitChanges,
): string {
  const units = join(folder, 'units');
  mkdirSync(join(units, 'anteroom.service.d'), { recursive: true });
  const unit = readFileSync(join(root, 'assets', 'installer', 'linux', 'anteroom.service'), 'utf8');
  writeFileSync(join(units, 'anteroom.service'), unit);
  const switches = /^ExecStart=\S+ (.*)$/m.exec(unit)?.[1] ?? '';
  // A folder of the checkout may have a space in its name.
  const words = [...within, electron, main, '--no-sandbox', `--user-data-dir=${userData}`]
    .map((word) => `"${word}"`)
    .join(' ');
  const program = `${words} --test-bounds=1366x768 ${switches}`;
  writeFileSync(
    join(units, 'anteroom.service.d', 'test.conf'),
    ['[Service]', 'ExecStart=', `ExecStart=${program}`, `WatchdogSec=${watchdogSeconds}`, ...lines]
      .map((line) => `${line}\n`)
      .join(''),
  );
  return units;
}

/** Takes a control group away, with those in it; true once it is gone. */
function removeGroup(group: string): boolean {
  if (!existsSync(group)) return true;
  for (const entry of readdirSync(group, { withFileTypes: true }))
    if (entry.isDirectory()) removeGroup(join(group, entry.name));
  try {
    rmdirSync(group);
    return true;
  } catch {
    // Its last process has not quite ended.
    return false;
  }
}

/**
 * Starts a service manager in name spaces of its own; see `manager.sh`. Null when the machine lets
 * none run.
 */
export async function startManager(folder: string, changes: UnitChanges): Promise<Service | null> {
  const userData = join(folder, 'data');
  mkdirSync(userData, { recursive: true });
  const units = writeUnits(folder, userData, changes);
  const group = `anteroom-test-${process.pid}`;
  const script = join(root, 'tests', 'resilience', 'manager.sh');
  const inside = ['bash', script, units, group];
  const child = spawn('unshare', ['-m', '-p', '-f', '--mount-proc', '--kill-child', ...inside], {
    stdio: ['pipe', 'pipe', 'ignore'],
    env: { ...process.env, ELECTRON_RUN_AS_NODE: undefined, NODE_OPTIONS: undefined },
  });
  const gone = new Promise<void>((resolve) => {
    child.once('exit', () => {
      resolve();
    });
  });
  // Asked after its end it answers nothing; that is no error of its own.
  child.stdin.on('error', () => undefined);
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const answer = async (): Promise<string> => {
    const words: string[] = [];
    for (;;) {
      const { value, done } = await lines.next();
      if (done === true || value === 'done') return words.join('\n');
      words.push(value);
    }
  };
  const file = join(userData, 'logs', 'main.log');
  const log = (): string => (existsSync(file) ? readFileSync(file, 'utf8') : '');
  const service: Service = {
    ask(...words) {
      child.stdin.write(`${words.join(' ')}\n`);
      return answer();
    },
    slides: () => log().match(/first slide after \d+ ms/g)?.length ?? 0,
    async end() {
      // First, so that the groups are empty and can go.
      await service.ask('stop', 'anteroom.service');
      await service.ask('exit');
      child.kill('SIGKILL');
      await gone;
      const groups = ['', 'systemd', 'unified'].map((tree) => join('/sys/fs/cgroup', tree, group));
      // An empty group costs nothing: one that stays after a while is left.
      for (let tries = 0; tries < 30 && !groups.map(removeGroup).every(Boolean); tries++)
        await new Promise((resolve) => setTimeout(resolve, 100));
    },
  };
  if ((await answer()) === 'ready') return service;
  child.kill('SIGKILL');
  await gone;
  return null;
}
