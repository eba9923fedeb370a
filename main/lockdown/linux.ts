import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Ask, Said } from './ask.js';

/** What a Linux system said; null is a question that got no answer. */
export interface LinuxFacts {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Number of the account; 0 is root. */
  readonly uid: number;
  /** `id -nG`. */
  readonly groups: Said | null;
  /** Name of the program that started this one. */
  readonly parent: string | null;
  /** `xprop -root _NET_SUPPORTING_WM_CHECK`, where there is an X display. */
  readonly windowManager: Said | null;
  /** `xset q`, where there is one. */
  readonly xset: Said | null;
  /** `systemctl is-enabled sleep.target suspend.target`. */
  readonly sleepTargets: Said | null;
  /** `busctl get-property` of logind's IdleAction. */
  readonly idleAction: Said | null;
  /** GNOME's `idle-delay` and `sleep-inactive-ac-type`, where its settings are. */
  readonly gnomeIdle: Said | null;
  readonly gnomeSleep: Said | null;
  /** `systemctl cat getty@tty1.service`. */
  readonly getty: Said | null;
  /** `systemctl show -p Id -p LoadState display-manager.service`. */
  readonly displayManager: Said | null;
  /** What the display managers' own files say, put together; null when none is there. */
  readonly displayManagerFiles: string | null;
  /** `systemctl is-enabled apt-daily-upgrade.timer`, and its times. */
  readonly updates: Said | null;
  readonly updateTimes: Said | null;
  /** `/proc/sys/kernel/sysrq`. */
  readonly sysrq: string | null;
  /** `systemctl is-enabled ctrl-alt-del.target`. */
  readonly ctrlAltDel: Said | null;
}

/** Where display managers keep who is signed in by itself. */
const displayManagerFiles = [
  '/etc/gdm3/daemon.conf',
  '/etc/gdm3/custom.conf',
  '/etc/gdm/custom.conf',
  '/etc/lightdm/lightdm.conf',
  '/etc/sddm.conf',
];
const displayManagerFolders = ['/etc/lightdm/lightdm.conf.d', '/etc/sddm.conf.d'];

async function read(path: string): Promise<string | null> {
  return readFile(path, 'utf8').catch(() => null);
}

async function readDisplayManagers(): Promise<string | null> {
  const inFolders = displayManagerFolders.map(async (folder) => {
    const names = await readdir(folder).catch(() => []);
    return names.map((name) => join(folder, name));
  });
  const paths = [...displayManagerFiles, ...(await Promise.all(inFolders)).flat()];
  const texts = (await Promise.all(paths.map(read))).filter((text) => text !== null);
  return texts.length === 0 ? null : texts.join('\n');
}

/** Asks a Linux system everything at once. Never throws. */
export async function linuxFacts(
  ask: Ask,
  env: LinuxFacts['env'] = process.env,
): Promise<LinuxFacts> {
  const onX = env['DISPLAY'] !== undefined;
  const isGnome = /GNOME|Unity|Cinnamon/i.test(env['XDG_CURRENT_DESKTOP'] ?? '');
  const none = Promise.resolve(null);
  const gnome = (schema: string, key: string): Promise<Said | null> =>
    isGnome ? ask('gsettings', ['get', schema, key]) : none;
  const systemctl = (...args: string[]): Promise<Said | null> => ask('systemctl', args);
  const [
    groups,
    parent,
    windowManager,
    xset,
    sleepTargets,
    idleAction,
    gnomeIdle,
    gnomeSleep,
    getty,
    displayManager,
    files,
    updates,
    updateTimes,
    sysrq,
    ctrlAltDel,
  ] = await Promise.all([
    ask('id', ['-nG']),
    read(`/proc/${process.ppid}/comm`),
    onX ? ask('xprop', ['-root', '_NET_SUPPORTING_WM_CHECK']) : none,
    onX ? ask('xset', ['q']) : none,
    systemctl('is-enabled', 'sleep.target', 'suspend.target'),
    ask('busctl', [
      'get-property',
      'org.freedesktop.login1',
      '/org/freedesktop/login1',
      'org.freedesktop.login1.Manager',
      'IdleAction',
    ]),
    gnome('org.gnome.desktop.session', 'idle-delay'),
    gnome('org.gnome.settings-daemon.plugins.power', 'sleep-inactive-ac-type'),
    systemctl('cat', 'getty@tty1.service'),
    systemctl('show', '-p', 'Id', '-p', 'LoadState', 'display-manager.service'),
    readDisplayManagers(),
    systemctl('is-enabled', 'apt-daily-upgrade.timer'),
    systemctl('show', '-p', 'TimersCalendar', 'apt-daily-upgrade.timer'),
    read('/proc/sys/kernel/sysrq'),
    systemctl('is-enabled', 'ctrl-alt-del.target'),
  ]);
  return {
    env,
    uid: process.getuid?.() ?? -1,
    groups,
    parent,
    windowManager,
    xset,
    sleepTargets,
    idleAction,
    gnomeIdle,
    gnomeSleep,
    getty,
    displayManager,
    displayManagerFiles: files,
    updates,
    updateTimes,
    sysrq,
    ctrlAltDel,
  };
}
