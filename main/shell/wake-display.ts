import { execFile } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The part of an environment that says where a display is and where programs lie. */
export type DisplayEnv = Readonly<Record<string, string | undefined>>;

/** Milliseconds that the X server gets to answer. */
const patience = 5000;

/** What `xset q` says of a display whose power the X server took away. */
const sleeps = /Monitor is (?:Off|in Standby|in Suspend)/;

/** Asks `xset`; its answer is empty when it gives none. */
type Ask = (args: readonly string[], answered: (words: string) => void) => void;

const askXset: Ask = (args, answered) => {
  execFile('xset', [...args], { timeout: patience }, (error, words) => {
    answered(error ? '' : words);
  });
};

function isThere(program: string, path: string): boolean {
  return path.split(delimiter).some((folder) => {
    try {
      accessSync(join(folder, program), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

/** Whether an X server shows this program; what lies beside Wayland for old programs is none. */
export function isX(platform: NodeJS.Platform, env: DisplayEnv): boolean {
  return platform === 'linux' && Boolean(env['DISPLAY']) && !env['WAYLAND_DISPLAY'];
}

/**
 * What wakes a display that the system put to sleep; null where nothing is known to. Asking for the
 * display only keeps it on: neither X nor Windows lights one for it that is off already. On X the
 * program `xset` does, and only where the display is off, since it switches power saving on as well.
 */
export function wakeDisplay(
  platform: NodeJS.Platform,
  env: DisplayEnv,
  ask: Ask = askXset,
): (() => void) | null {
  if (!isX(platform, env) || !isThere('xset', env['PATH'] ?? '')) return null;
  return () => {
    ask(['q'], (words) => {
      if (sleeps.test(words)) ask(['dpms', 'force', 'on'], () => undefined);
    });
  };
}
