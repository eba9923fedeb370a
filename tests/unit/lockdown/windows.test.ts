import { describe, expect, it } from 'vitest';
import type { Finding, Hole } from '../../../main/contract/lockdown.js';
import type { Said } from '../../../main/lockdown/ask.js';
import { judgeWindows } from '../../../main/lockdown/windows-judge.js';
import type { WindowsFacts } from '../../../main/lockdown/windows.js';

function said(words: string, code = 0): Said {
  return { code, words };
}

const power = (mains: string): Said =>
  said(`Power Scheme GUID: 381b4222-f694-41f0-9685-ff5bb260df2e  (Balanced)
  Subgroup GUID: 238c9fa8-0aad-41ed-83f4-97be242c8f20  (Sleep)
    Power Setting GUID: 29f6c1db-86da-48c5-9fdb-f2b67b1f44da  (Sleep after)
      Minimum Possible Setting: 0x00000000
      Maximum Possible Setting: 0xffffffff
      Possible Settings increment: 0x00000001
      Possible Settings units: Seconds
    Current AC Power Setting Index: ${mains}
    Current DC Power Setting Index: 0x00000258
`);

const registry = (name: string, type: string, data: string): Said =>
  said(`\r\nHKEY_LOCAL_MACHINE\\SOFTWARE\\x\r\n    ${name}    ${type}    ${data}\r\n\r\n`);
const absent = said('', 1);
const nobody = said('INFO: No tasks are running which match the specified criteria.\r\n');

/** A machine as provision.ps1 leaves it. */
const closed: WindowsFacts = {
  explorer: nobody,
  launcher: said('"CustomShellHost.exe","3120","Console","1","21,044 K"\r\n'),
  displaySleep: power('0x00000000'),
  machineSleep: power('0x00000000'),
  edgeSwipe: registry('AllowEdgeSwipe', 'REG_DWORD', '0x0'),
  touchGestures: registry('TouchGestureSetting', 'REG_DWORD', '0x0'),
  autoSignIn: registry('AutoAdminLogon', 'REG_SZ', '1'),
  activeHours: registry('SetActiveHours', 'REG_DWORD', '0x1'),
  activeStart: registry('ActiveHoursStart', 'REG_DWORD', '0x5'),
  activeEnd: registry('ActiveHoursEnd', 'REG_DWORD', '0x17'),
  groups: said('"BUILTIN\\Users","Alias","S-1-5-32-545","Mandatory group"\r\n'),
  keyboardFilter: said(
    'SERVICE_NAME: MsKeyboardFilter\r\n        STATE              : 4  RUNNING\r\n',
  ),
};

/** A machine out of its box. */
const usual: WindowsFacts = {
  explorer: said('"explorer.exe","6612","Console","1","120,044 K"\r\n'),
  launcher: nobody,
  displaySleep: power('0x00000258'),
  machineSleep: power('0x00000708'),
  edgeSwipe: absent,
  touchGestures: absent,
  autoSignIn: registry('AutoAdminLogon', 'REG_SZ', '0'),
  activeHours: absent,
  activeStart: absent,
  activeEnd: absent,
  groups: said('"BUILTIN\\Administrators","Alias","S-1-5-32-544","Group used for deny only"\r\n'),
  keyboardFilter: said('[SC] EnumQueryServicesStatus:OpenService FAILED 1060:\r\n', 1060),
};

const silent = Object.fromEntries(
  Object.keys(closed).map((name) => [name, null]),
) as unknown as WindowsFacts;

function findings(facts: WindowsFacts): Partial<Record<Hole, Finding>> {
  return Object.fromEntries(judgeWindows(facts).map(({ hole, finding }) => [hole, finding]));
}

describe('a Windows machine', () => {
  it('as the script leaves it is closed', () => {
    expect(judgeWindows(closed).filter(({ state }) => state !== 'closed')).toEqual([]);
  });

  it('out of its box is open everywhere', () => {
    expect(judgeWindows(usual).filter(({ state }) => state !== 'open')).toEqual([]);
  });

  it('that tells nothing is unknown', () => {
    expect(judgeWindows(silent).filter(({ state }) => state !== 'unknown')).toEqual([]);
  });

  it.each<[Hole, Finding, Partial<WindowsFacts>]>([
    ['sleep', 'machine-sleeps', { machineSleep: power('0x00000708') }],
    ['sleep', 'display-sleeps', { displaySleep: power('0x0000003c') }],
    ['sleep', 'not-told', { displaySleep: said('', 1) }],
    // Explorer carries what the gestures open: without it they open nothing.
    ['gestures', 'no-desktop', { touchGestures: absent }],
    ['gestures', 'switched-on', { touchGestures: absent, explorer: usual.explorer }],
    ['gestures', 'switched-off', { explorer: usual.explorer }],
    ['keys', 'switched-on', { keyboardFilter: said('        STATE  : 1  STOPPED\r\n') }],
    ['keys', 'not-told', { keyboardFilter: said('Access is denied.', 5) }],
    ['updates', 'by-day', { activeEnd: registry('ActiveHoursEnd', 'REG_DWORD', '0x11') }],
    ['updates', 'not-told', { activeEnd: registry('ActiveHoursEnd', 'REG_DWORD', '0x63') }],
    ['edge-swipe', 'switched-on', { edgeSwipe: registry('AllowEdgeSwipe', 'REG_DWORD', '0x1') }],
  ])('%s: %s', (hole, finding, part) => {
    expect(findings({ ...closed, ...part })[hole]).toBe(finding);
  });
});
