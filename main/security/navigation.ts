import type { App, WebContents } from 'electron';
import { scheme } from './address.js';
import { guardBeneath } from './beneath.js';
import { shown, type SecurityLog } from './log.js';
import { lockBluetooth } from './permissions.js';

/** The path of the one document that the window may show. */
const ownPath = '/index.html';

/** Says whether an address is the kiosk's own page. Parsed: a prefix check accepts `kiosk://app.example`. */
export function isOwnPage(address: string): boolean {
  const url = URL.parse(address);
  return (
    url?.protocol === `${scheme}:` &&
    url.host === 'app' &&
    url.username === '' &&
    url.password === '' &&
    url.pathname === ownPath
  );
}

/** Keeps one web contents on the kiosk's own page. */
function lockNavigation(contents: WebContents, log: SecurityLog): void {
  const refuse = (what: string, address: string): void => {
    log.warn(`Refused ${what} to ${shown(address)}.`);
  };
  // Fires for the main frame too, with the same address as will-navigate: one rule for both.
  contents.on('will-frame-navigate', (event) => {
    if (event.isMainFrame && isOwnPage(event.url)) return;
    event.preventDefault();
    refuse(event.isMainFrame ? 'navigation' : 'navigation of a frame', event.url);
  });
  contents.on('will-redirect', (event) => {
    if (event.isMainFrame && isOwnPage(event.url)) return;
    event.preventDefault();
    refuse('redirect', event.url);
  });
  contents.setWindowOpenHandler(({ url }) => {
    refuse('a new window', url);
    return { action: 'deny' };
  });
  contents.on('will-attach-webview', (event, _preferences, { src }) => {
    event.preventDefault();
    refuse('a webview', src ?? '');
  });
  // A page that asks "Leave?" would stop recovery and shut-down; preventing the event means leave.
  contents.on('will-prevent-unload', (event) => {
    event.preventDefault();
  });
}

/** Puts every web contents of the app under the rules, also those made later by mistake. */
export function lockContents(app: App, log: SecurityLog): void {
  app.on('web-contents-created', (_event, contents) => {
    lockNavigation(contents, log);
    lockBluetooth(contents);
    guardBeneath(contents, log);
    // Peer connections do not pass the session's request rules.
    contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
    // The shell makes windows and nothing else; web views and the like are nobody's.
    if (contents.getType() === 'window') return;
    log.error(`Closed web contents of type ${contents.getType()}, which the kiosk never makes.`);
    setImmediate(() => {
      if (!contents.isDestroyed()) contents.close();
    });
  });
}
