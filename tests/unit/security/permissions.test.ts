import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Session, WebContents } from 'electron';
import { expect, it, vi } from 'vitest';
import { lockBluetooth, lockPermissions } from '../../../main/security/permissions.js';

/** Every permission that this Electron knows by name, out of its own types. */
function known(): string[] {
  const folder = dirname(createRequire(import.meta.url).resolve('electron/package.json'));
  const types = readFileSync(join(folder, 'electron.d.ts'), 'utf8');
  const names = types
    .split('\n')
    .filter((line) => /^\s*setPermission(?:Request|Check)Handler\(/.test(line))
    .flatMap((line) => Array.from(line.matchAll(/'([\w-]+)'/g), ([, name]) => name ?? ''));
  return [...new Set(names)].sort();
}

type Listener = (...args: unknown[]) => unknown;

/** A session that keeps what it is told to ask. */
function lock() {
  const handlers = new Map<string, Listener>();
  const keep =
    (name: string) =>
    (handler: Listener): void => {
      handlers.set(name, handler);
    };
  const session = {
    setPermissionRequestHandler: keep('request'),
    setPermissionCheckHandler: keep('check'),
    setDevicePermissionHandler: keep('device'),
    setDisplayMediaRequestHandler: keep('screen'),
    setBluetoothPairingHandler: keep('pairing'),
    on: (name: string, listener: Listener) => handlers.set(name, listener),
  };
  const warn = vi.fn<(message: string) => void>();
  lockPermissions(session as unknown as Session, { warn, error: vi.fn() });
  lockBluetooth({ on: session.on } as unknown as WebContents);
  return { warn, ask: (name: string, ...args: unknown[]) => handlers.get(name)?.(...args) };
}

it('refuses every permission that Electron knows, and those that it does not', () => {
  const { ask, warn } = lock();
  const names = known();
  expect(names.length).toBeGreaterThan(40);
  for (const name of [...names, 'unknown', 'of-tomorrow', '', '__proto__', 'constructor']) {
    const answer = vi.fn();
    ask('request', null, name, answer, { requestingUrl: 'kiosk://app/index.html' });
    expect(answer.mock.calls, name).toEqual([[false]]);
    expect(warn).toHaveBeenLastCalledWith(`Refused permission ${name} to kiosk://app/index.html.`);
    expect(ask('check', null, name, 'kiosk://app', {}), name).toBe(false);
  }
});

it('chooses no device, no screen and no pairing', () => {
  const { ask } = lock();
  for (const deviceType of ['hid', 'serial', 'usb'])
    expect(ask('device', { deviceType, origin: 'kiosk://app', device: {} })).toBe(false);
  const chosen = vi.fn();
  ask('screen', {}, chosen);
  expect(chosen.mock.lastCall).toEqual([null]);
  ask('pairing', {}, chosen);
  expect(chosen.mock.lastCall).toEqual([{ confirmed: false }]);
  for (const [name, refusal, more] of [
    ['select-hid-device', [null], [{ deviceList: [{ deviceId: 'a' }] }]],
    ['select-usb-device', [], [{ deviceList: [{ deviceId: 'a' }] }]],
    ['select-serial-port', [''], [[{ portId: 'a' }], null]],
    ['select-bluetooth-device', [''], [[{ deviceId: 'a' }]]],
  ] as const) {
    const preventDefault = vi.fn();
    ask(name, { preventDefault }, ...more, chosen);
    expect(chosen.mock.lastCall, name).toEqual(refusal);
    expect(preventDefault, name).toHaveBeenCalledOnce();
  }
});
