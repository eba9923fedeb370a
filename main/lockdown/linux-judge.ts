import type { Finding, LockdownRow } from '../contract/lockdown.js';
import type { Said } from './ask.js';
import type { LinuxFacts } from './linux.js';
import { isNight, row } from './rows.js';

/** The lines of an answer; none when nothing was said. */
function lines(said: Said | null): readonly string[] {
  return (said?.words ?? '').split('\n').map((line) => line.trim());
}

/** Whether something else than the kiosk listens to keys, edges and fingers; null when unknown. */
function hasDesktop({ env, parent, windowManager }: LinuxFacts): boolean | null {
  // cage shows one program, and names no desktop.
  if (parent?.trim() === 'cage') return false;
  if (env['XDG_CURRENT_DESKTOP']) return true;
  // A Wayland compositor tells nobody what it does with keys.
  if (env['WAYLAND_DISPLAY']) return null;
  const [answer = ''] = lines(windowManager);
  if (/window id # 0x[1-9a-f]/.test(answer)) return true;
  // Every window manager of the last twenty years sets it (Extended Window Manager Hints).
  if (/no such atom|not found/.test(answer)) return false;
  return null;
}

function desktopFinding(facts: LinuxFacts): Finding {
  const found = hasDesktop(facts);
  if (found === null) return 'not-told';
  return found ? 'desktop' : 'no-desktop';
}

/** Whether the display goes dark by itself; null when unknown. */
function displaySleeps(facts: LinuxFacts): boolean | null {
  const idle = /^uint32 (\d+)$/.exec(lines(facts.gnomeIdle)[0] ?? '')?.[1];
  if (idle !== undefined) return idle !== '0';
  if (facts.parent?.trim() === 'cage') return false;
  const words = facts.xset?.words ?? '';
  const timeout = /timeout:\s+(\d+)/.exec(words)?.[1];
  const power = /DPMS is (Enabled|Disabled)/.exec(words)?.[1];
  if (facts.env['WAYLAND_DISPLAY'] || timeout === undefined) return null;
  const waits = [...words.matchAll(/(?:Standby|Suspend|Off):\s+(\d+)/g)].some(
    ([, seconds]) => Number(seconds) > 0,
  );
  // A display without power saving of its own says nothing of it.
  return timeout !== '0' || (power === 'Enabled' && waits);
}

/** Whether the machine itself goes to sleep; null when unknown. */
function machineSleeps({ sleepTargets, gnomeSleep, idleAction }: LinuxFacts): boolean | null {
  const targets = lines(sleepTargets).filter(Boolean);
  if (targets.length > 0 && targets.every((state) => state.startsWith('masked'))) return false;
  const gnome = lines(gnomeSleep)[0];
  if (gnome) return gnome !== "'nothing'";
  const action = /^s "(.*)"$/.exec(lines(idleAction)[0] ?? '')?.[1];
  return action === undefined ? null : action !== 'ignore';
}

function sleepFinding(facts: LinuxFacts): Finding {
  const [display, machine] = [displaySleeps(facts), machineSleeps(facts)];
  if (machine === true) return 'machine-sleeps';
  if (display === true) return 'display-sleeps';
  return display === null || machine === null ? 'not-told' : 'stays-on';
}

/** How each display manager says in its files that it signs somebody in by itself. */
const signsIn: readonly (readonly [manager: RegExp, line: RegExp])[] = [
  [/^gdm3?\./, /^\s*AutomaticLoginEnable\s*=\s*true\s*$/im],
  [/^lightdm\./, /^\s*autologin-user\s*=\s*\S/im],
  [/^sddm\./, /^\s*User\s*=\s*\S/im],
];

function signInFinding({ getty, displayManager, displayManagerFiles }: LinuxFacts): Finding {
  if (/^ExecStart=.*agetty.*\s(--autologin|-a)\s/m.test(getty?.words ?? '')) return 'signs-in';
  const told = new Map(
    lines(displayManager).map((line) => {
      const [name = '', value = ''] = line.split('=', 2);
      return [name, value];
    }),
  );
  if (told.get('LoadState') === 'not-found') return getty?.code === 0 ? 'no-sign-in' : 'not-told';
  const known = signsIn.find(([manager]) => manager.test(told.get('Id') ?? ''));
  // A manager that is not known here may sign in by ways that are not known here.
  if (!known || displayManagerFiles === null) return 'not-told';
  return known[1].test(displayManagerFiles) ? 'signs-in' : 'no-sign-in';
}

function updatesFinding({ updates, updateTimes }: LinuxFacts): Finding {
  const [state = ''] = lines(updates);
  if (state === 'disabled' || state.startsWith('masked')) return 'no-updates';
  if (state !== 'enabled') return 'not-told';
  const hours = [...(updateTimes?.words ?? '').matchAll(/OnCalendar=[^;]*?\s([\d,]+):\d\d/g)]
    .flatMap(([, list = '']) => list.split(','))
    .map(Number);
  if (hours.length === 0) return 'not-told';
  return hours.every(isNight) ? 'at-night' : 'by-day';
}

function accountFinding({ uid, groups }: LinuxFacts): Finding {
  if (uid === 0) return 'administrator';
  if (uid < 0 || groups?.code !== 0) return 'not-told';
  const names = groups.words.trim().split(/\s+/);
  const mighty = ['root', 'sudo', 'wheel', 'admin'];
  return names.some((name) => mighty.includes(name)) ? 'administrator' : 'plain-account';
}

function keysFinding({ sysrq, ctrlAltDel }: LinuxFacts): Finding {
  const [state = ''] = lines(ctrlAltDel);
  const kernel = sysrq === null ? null : sysrq.trim() === '0';
  const console_ = state === '' ? null : state.startsWith('masked');
  if (kernel === false || console_ === false) return 'switched-on';
  return kernel === null || console_ === null ? 'not-told' : 'switched-off';
}

/** The service that ships tells the app how often it wants a sign of life: sd_watchdog_enabled(3). */
function serviceFinding({ env }: LinuxFacts): Finding {
  return env['NOTIFY_SOCKET'] && Number(env['WATCHDOG_USEC']) > 0 ? 'watched' : 'not-watched';
}

/** What a Linux system leaves open, from what it said. */
export function judgeLinux(facts: LinuxFacts): readonly LockdownRow[] {
  const desktop = desktopFinding(facts);
  return [
    row('shortcuts', desktop),
    row('edge-swipe', desktop),
    row('gestures', desktop),
    row('keys', keysFinding(facts)),
    row('account', accountFinding(facts)),
    row('service', serviceFinding(facts)),
    row('sign-in', signInFinding(facts)),
    row('sleep', sleepFinding(facts)),
    row('updates', updatesFinding(facts)),
  ];
}
