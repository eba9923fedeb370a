import type { Finding, LockdownRow } from '../contract/lockdown.js';
import type { Said } from './ask.js';
import { isNight, row } from './rows.js';
import type { WindowsFacts } from './windows.js';

/**
 * A value of the registry as a number: `absent` when the key or the value is not there, which `reg`
 * says by exit code 1; null when nothing was said.
 */
function value(said: Said | null): number | 'absent' | null {
  if (!said) return null;
  const found = /\sREG_(?:DWORD|SZ)\s+(\S+)/.exec(said.words)?.[1];
  if (found !== undefined) return Number(found);
  return said.code === 1 ? 'absent' : null;
}

/** Whether `tasklist` names a program. Its remark that there is none is in the system's language. */
function runs(said: Said | null, name: string): boolean | null {
  if (said?.code !== 0) return null;
  return said.words.toLowerCase().includes(`"${name.toLowerCase()}"`);
}

function shellFinding({ explorer }: WindowsFacts): Finding {
  const desktop = runs(explorer, 'explorer.exe');
  if (desktop === null) return 'not-told';
  return desktop ? 'desktop' : 'no-desktop';
}

function edgeFinding(facts: WindowsFacts): Finding {
  const allowed = value(facts.edgeSwipe);
  if (allowed === 0) return 'switched-off';
  return allowed === null ? 'not-told' : 'switched-on';
}

function gesturesFinding(facts: WindowsFacts): Finding {
  const switched = value(facts.touchGestures);
  if (switched === 0) return 'switched-off';
  // Task View and the desktop, which the gestures open, belong to Explorer.
  const shell = shellFinding(facts);
  if (shell === 'no-desktop') return 'no-desktop';
  return switched === null || shell === 'not-told' ? 'not-told' : 'switched-on';
}

function keysFinding({ keyboardFilter }: WindowsFacts): Finding {
  if (!keyboardFilter) return 'not-told';
  if (/:\s*4\s+RUNNING/.test(keyboardFilter.words)) return 'switched-off';
  // 1060: no such service; else it is there and does not run.
  return keyboardFilter.code === 1060 || keyboardFilter.code === 0 ? 'switched-on' : 'not-told';
}

/** Seconds until sleep on mains, from `powercfg`: the last two numbers are mains and battery. */
function secondsOnMains(said: Said | null): number | null {
  if (said?.code !== 0) return null;
  const numbers = [...said.words.matchAll(/0x([0-9a-f]{8})\s*$/gim)].map(([, hex = '']) =>
    parseInt(hex, 16),
  );
  return numbers.at(-2) ?? null;
}

function sleepFinding(facts: WindowsFacts): Finding {
  const machine = secondsOnMains(facts.machineSleep);
  const display = secondsOnMains(facts.displaySleep);
  if (machine !== null && machine > 0) return 'machine-sleeps';
  if (display !== null && display > 0) return 'display-sleeps';
  return machine === null || display === null ? 'not-told' : 'stays-on';
}

function signInFinding(facts: WindowsFacts): Finding {
  const signs = value(facts.autoSignIn);
  if (signs === 1) return 'signs-in';
  return signs === null ? 'not-told' : 'no-sign-in';
}

function updatesFinding(facts: WindowsFacts): Finding {
  const [set, start, end] = [
    value(facts.activeHours),
    value(facts.activeStart),
    value(facts.activeEnd),
  ];
  if (set === null) return 'not-told';
  if (set !== 1) return 'by-day';
  if (typeof start !== 'number' || typeof end !== 'number') return 'not-told';
  if (![start, end].every((hour) => hour >= 0 && hour < 24)) return 'not-told';
  // Restarts come outside of the active hours: all of these hours must be of the night.
  for (let hour = end; hour % 24 !== start; hour++) if (!isNight(hour % 24)) return 'by-day';
  return 'at-night';
}

function accountFinding({ groups }: WindowsFacts): Finding {
  if (groups?.code !== 0) return 'not-told';
  // Administrators; whoever is in it can become one, even where Windows asks first.
  return groups.words.includes('S-1-5-32-544') ? 'administrator' : 'plain-account';
}

function serviceFinding({ launcher }: WindowsFacts): Finding {
  const hosted = runs(launcher, 'CustomShellHost.exe');
  if (hosted === null) return 'not-told';
  return hosted ? 'watched' : 'not-watched';
}

/** What Windows leaves open, from what it said. */
export function judgeWindows(facts: WindowsFacts): readonly LockdownRow[] {
  return [
    row('shortcuts', shellFinding(facts)),
    row('edge-swipe', edgeFinding(facts)),
    row('gestures', gesturesFinding(facts)),
    row('keys', keysFinding(facts)),
    row('account', accountFinding(facts)),
    row('service', serviceFinding(facts)),
    row('sign-in', signInFinding(facts)),
    row('sleep', sleepFinding(facts)),
    row('updates', updatesFinding(facts)),
  ];
}
