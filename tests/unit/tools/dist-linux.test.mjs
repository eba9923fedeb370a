import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { findProgram } from '../../../tools/lib/machine.mjs';
import { root } from '../../../tools/lib/paths.mjs';

const source = join(root, 'assets', 'installer', 'linux');
const read = (/** @type {string} */ name) => readFileSync(join(source, name), 'utf8');
const units = ['anteroom.service', 'anteroom-cage.service'];
const isLinux = process.platform === 'linux';

let folder = '';
let system = '';
/** @param {string} script @param {string[]} args */
const sh = (script, ...args) => {
  const env = { ...process.env, ANTEROOM_INSTALL_ROOT: system };
  const { status, stdout, stderr } = spawnSync('sh', [script, ...args], { env, encoding: 'utf8' });
  return { status, words: stdout + stderr };
};

/** Everything below a folder: path, and what it is. @param {string} dir */
function tree(dir) {
  return readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .sort()
    .map((name) => {
      const path = join(dir, name);
      const found = lstatSync(path);
      if (found.isSymbolicLink()) return `${name} -> ${readlinkSync(path)}`;
      return found.isDirectory() ? `${name}/` : `${name}: ${readFileSync(path, 'utf8')}`;
    });
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'linux-'));
  system = join(folder, 'system');
  mkdirSync(join(system, 'etc', 'apparmor.d', 'abi', '4.0'), { recursive: true });
  mkdirSync(join(system, 'etc', 'systemd', 'system'), { recursive: true });
  writeFileSync(join(system, 'etc', 'systemd', 'system', 'sleep.target'), 'the owner’s own');
  // Empty, and not made by the installer: they stay.
  for (const path of ['etc/X11/xorg.conf.d', 'var/lib'])
    mkdirSync(join(system, path), { recursive: true });
  mkdirSync(join(folder, 'package'));
  writeFileSync(join(folder, 'package', 'anteroom'), '#!/bin/sh\n');
  chmodSync(join(folder, 'package', 'anteroom'), 0o755);
  cpSync(source, join(folder, 'package', 'install'), { recursive: true });
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});
const install = (/** @type {string[]} */ ...args) =>
  sh(join(folder, 'package', 'install', 'install.sh'), ...args);
const uninstall = (/** @type {string[]} */ ...args) =>
  sh(join(system, 'opt', 'anteroom', 'install', 'uninstall.sh'), ...args);

// A shell starts a hundred small programs for it, which takes seconds on a busy machine.
describe.skipIf(!isLinux)('the installer for Linux', { timeout: 60_000 }, () => {
  test('puts the kiosk on a system and takes it off without a trace', () => {
    const before = tree(system);
    expect(install('--session', 'cage', '--user', 'lobby')).toMatchObject({ status: 0 });
    const at = (/** @type {string} */ path) => readFileSync(join(system, path), 'utf8');
    expect(at('etc/anteroom/session')).toBe('cage\n');
    expect(at('etc/systemd/system/getty@tty1.service.d/anteroom.conf')).toContain(
      '--autologin lobby ',
    );
    expect(existsSync(join(system, 'opt', 'anteroom', 'anteroom'))).toBe(true);
    for (const unit of units) expect(at(`etc/systemd/user/${unit}`)).toBe(read(unit));
    expect(readlinkSync(join(system, 'etc', 'systemd', 'system', 'sleep.target'))).toBe(
      '/dev/null',
    );

    expect(uninstall()).toMatchObject({ status: 0 });
    expect(tree(system)).toEqual(before);
  });

  test('run twice it is an update, and uninstalled as well', () => {
    const before = tree(system);
    install('--session', 'x');
    writeFileSync(join(folder, 'package', 'anteroom'), '#!/bin/sh\n# newer\n');
    expect(install('--session', 'cage')).toMatchObject({ status: 0 });
    expect(readFileSync(join(system, 'opt', 'anteroom', 'anteroom'), 'utf8')).toContain('newer');
    uninstall();
    expect(tree(system)).toEqual(before);
  });

  test('says each step and changes nothing when it is only asked', () => {
    const before = tree(system);
    const { status, words } = install('--what-if');
    expect(status).toBe(0);
    for (const step of ['program', 'account', 'service', 'session', 'consoles', 'sleep', 'updates'])
      expect(words).toMatch(new RegExp(`^${step} `, 'm'));
    expect(tree(system)).toEqual(before);
    install();
    const installed = tree(system);
    expect(uninstall('--what-if').words).toContain('Nothing was changed.');
    expect(tree(system)).toEqual(installed);
  });

  test('refuses what it cannot mean, and a folder that it did not make', () => {
    expect(install('--session', 'gnome').status).toBe(1);
    expect(install('--user', 'root').status).toBe(1);
    expect(install('--user', 'a;b').status).toBe(1);
    expect(install('--delete')).toMatchObject({ status: 2 });
    mkdirSync(join(system, 'opt', 'anteroom'), { recursive: true });
    expect(install().words).toContain('was not put there by this script');
    expect(tree(join(system, 'opt'))).toEqual(['anteroom/']);
  });
});

describe('the service', () => {
  test.each(units)('%s never gives up, and is watched', (name) => {
    const unit = read(name);
    for (const line of [
      'StartLimitIntervalSec=0',
      'Type=notify',
      'NotifyAccess=all',
      'Restart=always',
      'WatchdogSec=20',
      'KillMode=mixed',
      'RestrictAddressFamilies=AF_UNIX AF_NETLINK',
      'LimitCORE=0',
    ])
      expect(unit.split('\n')).toContain(line);
    // With the session's bus Chromium takes itself out of the unit, and no sign of life counts.
    expect(unit).toMatch(/^Environment=.*\bDBUS_SESSION_BUS_ADDRESS=disabled:$/m);
    // Killed to seen again within 5 seconds: the wait may take little of it.
    expect(Number(/^RestartSec=(\d+)$/m.exec(unit)?.[1])).toBeLessThanOrEqual(2);
    expect(unit).toContain('/opt/anteroom/anteroom ');
  });

  const analyze = isLinux ? findProgram(['systemd-analyze']) : null;
  const why = analyze ? '' : ' (skipped: there is no systemd-analyze here)';
  test.skipIf(analyze === null)(`is what systemd understands${why}`, { timeout: 60_000 }, () => {
    const dir = join(folder, 'units');
    const drop = (/** @type {string} */ unit, /** @type {string} */ file) => {
      mkdirSync(join(dir, `${unit}.d`), { recursive: true });
      writeFileSync(join(dir, `${unit}.d`, 'a.conf'), read(file).replace('@USER@', 'anteroom'));
    };
    drop('getty@tty1.service', 'autologin.conf');
    drop('apt-daily-upgrade.timer', 'updates.conf');
    const verify = (/** @type {string[]} */ ...args) => {
      // An own folder for what it keeps at run time: it may run where nobody is signed in.
      const env = { ...process.env, XDG_RUNTIME_DIR: folder, SYSTEMD_UNIT_PATH: `${dir}:` };
      const { status, stderr } = spawnSync('systemd-analyze', args, { env, encoding: 'utf8' });
      return { status, stderr };
    };
    for (const unit of units) {
      // The programs are not installed here; it looks for them.
      const text = read(unit).replace(/^ExecStart=\S+/m, 'ExecStart=/bin/true');
      writeFileSync(join(dir, unit), text);
      expect(verify('--user', 'verify', join(dir, unit))).toEqual({ status: 0, stderr: '' });
    }
    const bad = join(dir, 'bad.service');
    writeFileSync(bad, read('anteroom.service').replace('WatchdogSec=', 'WatchDogSeconds='));
    expect(verify('--user', 'verify', bad).stderr).toContain('WatchDogSeconds');
    if (existsSync('/lib/systemd/system/getty@.service'))
      expect(verify('verify', 'getty@tty1.service')).toMatchObject({ status: 0 });
  });

  test('the session’s scripts are whole', () => {
    for (const name of ['session', 'xsession', 'install.sh', 'uninstall.sh'])
      expect(spawnSync('sh', ['-n', join(source, name)], { encoding: 'utf8' }).stderr).toBe('');
    expect(read('session')).toContain("trap '' INT QUIT TSTP");
  });
});
