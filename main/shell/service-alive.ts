import { execFile } from 'node:child_process';
import type { ShellLog } from './log.js';

/** Where a service manager says how it wants to be told; systemd(1), sd_notify(3). */
export type ServiceEnv = Readonly<Record<string, string | undefined>>;

/** Milliseconds between two signs of life, half of what systemd waits for; null when nobody waits. */
export function signEvery(env: ServiceEnv): number | null {
  const microseconds = Number(env['WATCHDOG_USEC']);
  if (!env['NOTIFY_SOCKET'] || !Number.isFinite(microseconds) || microseconds <= 0) return null;
  return Math.max(1000, microseconds / 2000);
}

/** Milliseconds until the next look when there was nothing to tell, or it could not be told. */
const eager = 1000;

/**
 * Tells systemd that the kiosk is well, as often as its watchdog asks, until the returned function
 * is called. It tells nothing while the page is not well, and cannot while this process hangs, so
 * that systemd ends and starts what the app itself cannot mend. By the program `systemd-notify`,
 * because Node cannot write to a datagram socket; the service needs `NotifyAccess=all` for it. Its
 * `--pid` is not used: it would make this process the main one, whose end nobody hears of under
 * a service that started cage.
 */
export function keepServiceAlive(
  env: ServiceEnv,
  isWell: () => boolean,
  log: ShellLog,
  run: (args: readonly string[], done: (error: Error | null) => void) => void = notify,
): () => void {
  const asked = signEvery(env);
  if (asked === null) return () => undefined;
  const every = asked;
  let failed = false;
  let timer: NodeJS.Timeout | null = null;
  let isOver = false;
  const lookIn = (milliseconds: number): void => {
    if (!isOver) timer = setTimeout(look, milliseconds);
  };
  const soon = Math.min(every, eager);
  function look(): void {
    if (!isWell()) {
      lookIn(soon);
      return;
    }
    // The next look is after the answer, so that a machine that is slow is not asked for more.
    run(['--ready', 'WATCHDOG=1'], (error) => {
      if (error && !failed) log.warn(`systemd could not be told: ${error.message}`);
      failed = error !== null;
      lookIn(error ? soon : every);
    });
  }
  lookIn(soon);
  return () => {
    isOver = true;
    if (timer) clearTimeout(timer);
  };
}

function notify(args: readonly string[], done: (error: Error | null) => void): void {
  execFile('systemd-notify', args, { timeout: 5000 }, done);
}
