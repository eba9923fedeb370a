import { app, protocol, type App, type Session } from 'electron';
import { scheme, type Roots } from './address.js';
import type { SecurityLog } from './log.js';
import { lockContents } from './navigation.js';
import { hardenSwitches, lockCredentials, lockNetwork } from './network.js';
import { lockPermissions } from './permissions.js';
import { answerScheme } from './scheme.js';

/**
 * Makes `kiosk://` a scheme of a full, secure origin, and sets the Chromium switches.
 * Call once, before the app is ready; Chromium reads both only then.
 */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme,
      privileges: {
        standard: true,
        secure: true,
        supportFetchAPI: true,
        stream: true,
        codeCache: true,
      },
    },
  ]);
  hardenSwitches(app);
}

/** What a session serves, and where refusals are written. */
export interface SessionOptions {
  readonly roots: Roots;
  readonly log: SecurityLog;
}

/** Locks a session: our scheme from these folders, no permission, no network, no download. */
export function secureSession(session: Session, { roots, log }: SessionOptions): void {
  session.protocol.handle(scheme, answerScheme(roots, log));
  lockPermissions(session, log);
  lockNetwork(session, log);
}

/** Locks every window that the app ever makes onto the kiosk's own page. */
export function guardContents(app: App, log: SecurityLog): void {
  lockContents(app, log);
  lockCredentials(app);
}
