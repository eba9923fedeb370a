import type { Ask, Said } from './ask.js';

/** What Windows said; null is a question that got no answer. */
export interface WindowsFacts {
  /** `tasklist` of this session's shells: Explorer, and the host of Shell Launcher. */
  readonly explorer: Said | null;
  readonly launcher: Said | null;
  /** `powercfg /q` of the display's and the machine's time until sleep. */
  readonly displaySleep: Said | null;
  readonly machineSleep: Said | null;
  /** `reg query` of single values. */
  readonly edgeSwipe: Said | null;
  readonly touchGestures: Said | null;
  readonly autoSignIn: Said | null;
  readonly activeHours: Said | null;
  readonly activeStart: Said | null;
  readonly activeEnd: Said | null;
  /** `whoami /groups`. */
  readonly groups: Said | null;
  /** `sc query MsKeyboardFilter`. */
  readonly keyboardFilter: Said | null;
}

const policies = 'HKLM\\SOFTWARE\\Policies\\Microsoft\\Windows';

/** Asks Windows everything at once. Never throws. */
export async function windowsFacts(ask: Ask): Promise<WindowsFacts> {
  const reg = (key: string, value: string): Promise<Said | null> =>
    ask('reg', ['query', key, '/v', value]);
  const tasks = (name: string): Promise<Said | null> =>
    ask('tasklist', ['/fi', `imagename eq ${name}`, '/fo', 'csv', '/nh']);
  const power = (group: string, setting: string): Promise<Said | null> =>
    ask('powercfg', ['/q', 'SCHEME_CURRENT', group, setting]);
  const [
    explorer,
    launcher,
    displaySleep,
    machineSleep,
    edgeSwipe,
    touchGestures,
    autoSignIn,
    activeHours,
    activeStart,
    activeEnd,
    groups,
    keyboardFilter,
  ] = await Promise.all([
    tasks('explorer.exe'),
    tasks('CustomShellHost.exe'),
    power('SUB_VIDEO', 'VIDEOIDLE'),
    power('SUB_SLEEP', 'STANDBYIDLE'),
    reg(`${policies}\\EdgeUI`, 'AllowEdgeSwipe'),
    // The switch "Three- and four-finger touch gestures" of Windows 11's own settings.
    reg('HKCU\\Control Panel\\Desktop', 'TouchGestureSetting'),
    reg('HKLM\\SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion\\Winlogon', 'AutoAdminLogon'),
    reg(`${policies}\\WindowsUpdate`, 'SetActiveHours'),
    reg(`${policies}\\WindowsUpdate`, 'ActiveHoursStart'),
    reg(`${policies}\\WindowsUpdate`, 'ActiveHoursEnd'),
    ask('whoami', ['/groups', '/fo', 'csv', '/nh']),
    ask('sc', ['query', 'MsKeyboardFilter']),
  ]);
  return {
    explorer,
    launcher,
    displaySleep,
    machineSleep,
    edgeSwipe,
    touchGestures,
    autoSignIn,
    activeHours,
    activeStart,
    activeEnd,
    groups,
    keyboardFilter,
  };
}
