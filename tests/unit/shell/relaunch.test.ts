import { describe, expect, it, vi } from 'vitest';
import { relaunch, relaunchOptions } from '../../../main/shell/relaunch.js';

const app = (isPackaged: boolean, switches: string[] = []) => ({
  isPackaged,
  commandLine: { hasSwitch: (name: string) => switches.includes(name) },
});

describe('relaunchOptions', () => {
  it('keeps the command line', () => {
    const argv = [
      '/opt/anteroom/anteroom',
      '--user-data-dir=/var/lib/anteroom',
      '--content=/srv/c',
    ];
    expect(relaunchOptions(app(true), { argv, env: {} })).toEqual({
      args: ['--user-data-dir=/var/lib/anteroom', '--content=/srv/c'],
    });
  });

  it('keeps the switch without which root cannot start, once', () => {
    const root = app(false, ['no-sandbox']);
    expect(relaunchOptions(root, { argv: ['electron', '.'], env: {} }).args).toEqual([
      '.',
      '--no-sandbox',
    ]);
    const argv = ['electron', '--no-sandbox', '.'];
    expect(relaunchOptions(root, { argv, env: {} }).args).toEqual(['--no-sandbox', '.']);
  });

  it('starts an AppImage by its file, however often', () => {
    const env = { APPIMAGE: '/home/kiosk/Anteroom.AppImage' };
    const first = relaunchOptions(app(true), { argv: ['/tmp/.mount_x/anteroom', '--a'], env });
    expect(first).toEqual({
      execPath: '/home/kiosk/Anteroom.AppImage',
      args: ['--appimage-extract-and-run', '--a'],
    });
    const argv = ['/tmp/appimage_x/anteroom', ...(first.args ?? [])];
    expect(relaunchOptions(app(true), { argv, env })).toEqual(first);
  });

  it('takes no notice of the AppImage that a checkout was started from', () => {
    const env = { APPIMAGE: '/opt/editor.AppImage' };
    expect(relaunchOptions(app(false), { argv: ['electron', '.'], env })).toEqual({ args: ['.'] });
  });
});

describe('relaunch', () => {
  it('leaves the new start to whoever keeps the app running', () => {
    const again = vi.fn();
    relaunch({ ...app(true), relaunch: again } as unknown as Parameters<typeof relaunch>[0]);
    expect(again).toHaveBeenCalledOnce();
    relaunch({ ...app(true, ['kept']), relaunch: again } as unknown as Parameters<
      typeof relaunch
    >[0]);
    expect(again).toHaveBeenCalledOnce();
  });
});
