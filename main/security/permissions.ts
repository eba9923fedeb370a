import type { Session, WebContents } from 'electron';
import { shown, type SecurityLog } from './log.js';

type Permission = Parameters<
  Exclude<Parameters<Session['setPermissionRequestHandler']>[0], null>
>[1];

/**
 * The permissions that the kiosk has, each with its reason. There is none: the window is opened in
 * full screen and kept awake by main, sound needs no permission, and everything else would let a
 * visitor reach the machine, the other visitors or the outside. Electron by itself grants all.
 */
const granted: ReadonlyMap<Permission, string> = new Map();

/** Refuses every permission, device and screen capture of a session. */
export function lockPermissions(session: Session, log: SecurityLog): void {
  session.setPermissionRequestHandler((_contents, permission, callback, details) => {
    const grant = granted.has(permission);
    if (!grant) log.warn(`Refused permission ${permission} to ${shown(details.requestingUrl)}.`);
    callback(grant);
  });
  // Asked far more often than the request, for example on every query; not logged.
  session.setPermissionCheckHandler((_contents, permission) => granted.has(permission));
  session.setDevicePermissionHandler(() => false);
  session.setDisplayMediaRequestHandler((_request, callback) => {
    callback(null);
  });
  session.setBluetoothPairingHandler((_details, callback) => {
    callback({ confirmed: false });
  });
  // An empty id means that nothing was chosen; no handler at all would leave the page waiting.
  session.on('select-hid-device', (event, _details, callback) => {
    event.preventDefault();
    callback(null);
  });
  session.on('select-serial-port', (event, _ports, _contents, callback) => {
    event.preventDefault();
    callback('');
  });
  session.on('select-usb-device', (event, _details, callback) => {
    event.preventDefault();
    callback();
  });
}

/** Refuses the Bluetooth chooser, which belongs to a web contents and not to its session. */
export function lockBluetooth(contents: WebContents): void {
  contents.on('select-bluetooth-device', (event, _devices, callback) => {
    event.preventDefault();
    callback('');
  });
}
