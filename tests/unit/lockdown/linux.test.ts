import { describe, expect, it } from 'vitest';
import type { Finding, Hole } from '../../../main/contract/lockdown.js';
import type { Said } from '../../../main/lockdown/ask.js';
import { judgeLinux } from '../../../main/lockdown/linux-judge.js';
import type { LinuxFacts } from '../../../main/lockdown/linux.js';

/** What a program said; answers here are as the programs wrote them. */
function said(words: string, code = 0): Said {
  return { code, words };
}

/** A system that told nothing at all. */
const silent: LinuxFacts = {
  env: {},
  uid: -1,
  groups: null,
  parent: null,
  windowManager: null,
  xset: null,
  sleepTargets: null,
  idleAction: null,
  gnomeIdle: null,
  gnomeSleep: null,
  getty: null,
  displayManager: null,
  displayManagerFiles: null,
  updates: null,
  updateTimes: null,
  sysrq: null,
  ctrlAltDel: null,
};

const xset = (timeout: number, power: string): string => `Keyboard Control:
  auto repeat:  on    key click percent:  0    LED mask:  00000000
Screen Saver:
  prefer blanking:  yes    allow exposures:  yes
  timeout:  ${timeout}    cycle:  600
Colors:
  default colormap:  0x20    BlackPixel:  0x0    WhitePixel:  0xffffff
DPMS (Energy Star):
  Standby: 600    Suspend: 600    Off: 600
  DPMS is ${power}
`;

/** A machine as the installer leaves it: a bare X session under the service. */
const closed: LinuxFacts = {
  ...silent,
  env: { DISPLAY: ':0', NOTIFY_SOCKET: '/run/user/1001/systemd/notify', WATCHDOG_USEC: '20000000' },
  uid: 1001,
  groups: said('anteroom\n'),
  parent: 'systemd\n',
  windowManager: said('_NET_SUPPORTING_WM_CHECK:  no such atom on any window.\n'),
  xset: said(xset(0, 'Disabled')),
  sleepTargets: said('masked\nmasked\n', 1),
  idleAction: said('s "ignore"\n'),
  getty: said(`# /lib/systemd/system/getty@.service
ExecStart=-/sbin/agetty -o '-p -- \\\\u' --noclear - $TERM
# /etc/systemd/system/getty@tty1.service.d/anteroom.conf
ExecStart=
ExecStart=-/sbin/agetty --autologin anteroom --noclear --noissue %I $TERM
`),
  displayManager: said('Id=display-manager.service\nLoadState=not-found\n'),
  updates: said('enabled\n'),
  updateTimes: said(
    'TimersCalendar={ OnCalendar=*-*-* 03:00:00 ; next_elapse=Mon 2026-11-23 03:00:00 UTC }\n',
  ),
  sysrq: '0\n',
  ctrlAltDel: said('masked\n', 1),
};

/** A desktop machine on which somebody just started the kiosk. */
const desktop: LinuxFacts = {
  ...silent,
  env: { DISPLAY: ':0', XDG_CURRENT_DESKTOP: 'ubuntu:GNOME', WAYLAND_DISPLAY: 'wayland-0' },
  uid: 1000,
  groups: said('sam adm cdrom sudo dip plugdev users\n'),
  windowManager: said('_NET_SUPPORTING_WM_CHECK(WINDOW): window id # 0x600001\n'),
  sleepTargets: said('static\nstatic\n'),
  idleAction: said('s "ignore"\n'),
  gnomeIdle: said('uint32 300\n'),
  gnomeSleep: said("'suspend'\n"),
  getty: said("ExecStart=-/sbin/agetty -o '-p -- \\\\u' --noclear - $TERM\n"),
  displayManager: said('Id=gdm.service\nLoadState=loaded\n'),
  displayManagerFiles: '[daemon]\n#  AutomaticLoginEnable = true\n#  AutomaticLogin = user1\n',
  updates: said('enabled\n'),
  updateTimes: said('TimersCalendar={ OnCalendar=*-*-* 06:00:00 ; next_elapse=n/a }\n'),
  sysrq: '176\n',
  ctrlAltDel: said('alias\n'),
};

function findings(facts: LinuxFacts): Partial<Record<Hole, Finding>> {
  return Object.fromEntries(judgeLinux(facts).map(({ hole, finding }) => [hole, finding]));
}

describe('a Linux machine', () => {
  it('as the installer leaves it is closed', () => {
    expect(judgeLinux(closed).filter(({ state }) => state !== 'closed')).toEqual([]);
    expect(findings(closed)).toEqual({
      shortcuts: 'no-desktop',
      'edge-swipe': 'no-desktop',
      gestures: 'no-desktop',
      keys: 'switched-off',
      account: 'plain-account',
      service: 'watched',
      'sign-in': 'signs-in',
      sleep: 'stays-on',
      updates: 'at-night',
    });
  });

  it('with a desktop is open everywhere', () => {
    expect(judgeLinux(desktop).filter(({ state }) => state !== 'open')).toEqual([]);
    expect(findings(desktop)).toMatchObject({ sleep: 'machine-sleeps', updates: 'by-day' });
  });

  it('that tells nothing is unknown, but for what the kiosk knows of itself', () => {
    const known = judgeLinux(silent).filter(({ state }) => state !== 'unknown');
    expect(known.map(({ finding }) => finding)).toEqual(['not-watched']);
    const dumb = said('', 1);
    const mute = judgeLinux({
      ...silent,
      uid: 1000,
      groups: dumb,
      windowManager: dumb,
      xset: dumb,
      sleepTargets: dumb,
      getty: dumb,
      displayManager: dumb,
      updates: dumb,
      ctrlAltDel: dumb,
    });
    expect(mute.filter(({ state }) => state !== 'unknown')).toHaveLength(1);
  });
});

describe('one answer changes one judgement', () => {
  it.each<[Hole, Finding, Partial<LinuxFacts>]>([
    ['shortcuts', 'desktop', { windowManager: desktop.windowManager }],
    ['gestures', 'desktop', { env: { ...closed.env, XDG_CURRENT_DESKTOP: 'KDE' } }],
    // A window manager that ended left its mark, which names no window.
    ['shortcuts', 'not-told', { windowManager: said('window id # 0x0\n') }],
    ['shortcuts', 'not-told', { env: { WAYLAND_DISPLAY: 'wayland-1' }, windowManager: null }],
    ['shortcuts', 'no-desktop', { env: { WAYLAND_DISPLAY: 'wayland-1' }, parent: 'cage\n' }],
    ['sleep', 'stays-on', { env: { WAYLAND_DISPLAY: 'wayland-1' }, parent: 'cage\n', xset: null }],
    ['sleep', 'display-sleeps', { xset: said(xset(0, 'Enabled')) }],
    ['sleep', 'display-sleeps', { xset: said(xset(600, 'Disabled')) }],
    ['sleep', 'stays-on', { sleepTargets: said('static\nmasked\n') }],
    ['sleep', 'machine-sleeps', { sleepTargets: null, idleAction: said('s "suspend"\n') }],
    ['sleep', 'not-told', { sleepTargets: null, idleAction: null }],
    ['account', 'administrator', { uid: 0 }],
    ['account', 'administrator', { groups: said('anteroom sudo\n') }],
    ['keys', 'switched-on', { sysrq: '438\n' }],
    ['keys', 'not-told', { sysrq: null }],
    ['service', 'not-watched', { env: { NOTIFY_SOCKET: '/run/x' } }],
    ['sign-in', 'no-sign-in', { getty: desktop.getty }],
    [
      'sign-in',
      'not-told',
      { getty: desktop.getty, displayManager: said('Id=greetd.service\nLoadState=loaded\n') },
    ],
    [
      'sign-in',
      'signs-in',
      {
        getty: desktop.getty,
        displayManager: said('Id=lightdm.service\nLoadState=loaded\n'),
        displayManagerFiles: '[Seat:*]\nautologin-user=anteroom\n',
      },
    ],
    ['updates', 'no-updates', { updates: said('masked\n', 1) }],
    ['updates', 'by-day', { updateTimes: said('TimersCalendar={ OnCalendar=*-*-* 6,18:00 ; x }') }],
    ['updates', 'not-told', { updateTimes: said('TimersMonotonic={ OnBootUSec=15min ; x }') }],
  ])('%s: %s', (hole, finding, part) => {
    expect(findings({ ...closed, ...part })[hole]).toBe(finding);
  });
});
