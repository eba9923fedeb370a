import { app, protocol, type App, type Session } from 'electron';
import { scheme, type Roots } from './address.js';
import { dropStraySwitches } from './command-line.js';
import { shown, type SecurityLog } from './log.js';
import { lockContents } from './navigation.js';
import { hardenSwitches, lockCredentials, lockNetwork } from './network.js';
import { lockPermissions } from './permissions.js';
import { answerScheme } from './scheme.js';

/** The switches that the command line had and the app took away. */
let dropped: readonly string[] = [];

/**
 * Makes `kiosk://` a scheme of a full, secure origin, takes away the switches that an installed
 * kiosk was not to be started with, and sets its own.
 * Call once, before the app is ready; Chromium reads them only then.
 */
export function registerScheme(): void {
  dropped = dropStraySwitches(app, process);
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
  if (dropped.length > 0)
    log.warn(
      `Ignored on the command line: ${shown(dropped.map((name) => `--${name}`).join(' '))}.`,
    );
  lockContents(app, log);
  lockCredentials(app);
}
