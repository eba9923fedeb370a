import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { root, test as base } from '../e2e/visitor.js';

/** A copy of the built app that a test may break. Linux only. */
export interface Copy {
  /** Its folder. */
  readonly dir: string;
  /** Everything in the log file so far. */
  readonly log: () => string;
  /** Starts it. */
  start(): void;
  /** The numbers of its pages' processes. */
  pages(): readonly number[];
  /** Ends all of it. */
  end(): Promise<void>;
}

const electron = String(createRequire(import.meta.url)('electron'));

/** The numbers of the processes that use a data folder; `type` is a word of their command line. */
export function processesOf(userData: string, type = ''): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => {
      try {
        const line = readFileSync(`/proc/${pid}/cmdline`, 'utf8');
        return line.includes(userData) && line.includes(type);
      } catch {
        return false; // it ended while we looked
      }
    })
    .map(Number);
}

/** Ends every app that uses a data folder. */
export async function endAll(userData: string): Promise<void> {
  // Again and again, for what was just about to start another one.
  for (let left = processesOf(userData); left.length > 0;) {
    for (const pid of left)
      try {
        process.kill(pid, 'SIGKILL');
      } catch {
        // It ended by itself.
      }
    await new Promise((resolve) => setTimeout(resolve, 300));
    left = processesOf(userData);
  }
}

/** A test of an app that starts itself anew, of which Playwright loses sight: the log tells. */
export const test = base.extend<{ copy: Copy }>({
  copy: async ({ folder }, use) => {
    const dir = join(folder, 'app');
    const userData = join(folder, 'data');
    for (const made of [dir, userData]) mkdirSync(made);
    for (const name of ['dist', 'package.json'])
      cpSync(join(root, name), join(dir, name), { recursive: true });
    for (const name of ['content', 'assets']) symlinkSync(join(root, name), join(dir, name));
    const file = join(userData, 'logs', 'main.log');

    await use({
      dir,
      log: () => (existsSync(file) ? readFileSync(file, 'utf8') : ''),
      start() {
        const noSandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
        const args = [dir, ...noSandbox, `--user-data-dir=${userData}`, '--test-bounds=1366x768'];
        const env = { ...process.env };
        delete env['ELECTRON_RUN_AS_NODE'];
        delete env['NODE_OPTIONS'];
        spawn(electron, args, { cwd: dir, env, stdio: 'ignore' });
      },
      pages: () => processesOf(userData, '--type=renderer'),
      end: () => endAll(userData),
    });
    await endAll(userData);
  },
});
