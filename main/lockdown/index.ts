import type { Lockdown, LockdownRow } from '../contract/lockdown.js';
import { ask as askSystem, type Ask } from './ask.js';
import { judgeLinux } from './linux-judge.js';
import { linuxFacts } from './linux.js';
import { displayRows, row, type DisplayOfGlass } from './rows.js';
import { judgeWindows } from './windows-judge.js';
import { windowsFacts } from './windows.js';

/** What the look around the kiosk is made with. */
export interface LockdownOptions {
  readonly platform: NodeJS.Platform;
  readonly displays: () => readonly DisplayOfGlass[];
  readonly log: { info(message: string): void };
  /** How programs of the system are asked; the usual way when absent. */
  readonly ask?: Ask;
}

/** A system that nothing is known of. */
const untold: readonly LockdownRow[] = (
  ['shortcuts', 'edge-swipe', 'gestures', 'keys', 'account', 'service', 'sign-in'] as const
).map((hole) => row(hole, 'not-told'));

/**
 * Looks at what is open around the kiosk, by asking the system's own programs; a few seconds at
 * most. Never throws: what got no answer is unknown.
 */
export async function readLockdown(options: LockdownOptions): Promise<Lockdown> {
  const { platform, displays, log, ask = askSystem } = options;
  const system = platform === 'win32' ? 'windows' : platform === 'linux' ? 'linux' : 'other';
  const told = {
    linux: async () => judgeLinux(await linuxFacts(ask)),
    windows: async () => judgeWindows(await windowsFacts(ask)),
    other: () => Promise.resolve([...untold, row('sleep', 'not-told'), row('updates', 'not-told')]),
  };
  const rows = [...(await told[system]()), ...displayRows(displays())];
  // Kinds only: a technician reads the log long after the page was seen.
  log.info(rows.map(({ hole, finding }) => `${hole}: ${finding}`).join(', '));
  return { system, rows };
}
