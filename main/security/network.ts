import type { App, Session } from 'electron';
import { scheme } from './address.js';
import { shown, type SecurityLog } from './log.js';

/**
 * Chromium switches that take away network, gestures and background work, each with its reason.
 * They must be set before the app is ready.
 */
const switches: readonly (readonly [name: string, value: string, reason: string])[] = [
  [
    'host-resolver-rules',
    'MAP * ~NOTFOUND',
    'no name and no literal address resolves, not even a prefetch',
  ],
  ['no-proxy-server', '', 'no proxy of the machine is asked, nor its automatic configuration'],
  ['blink-settings', 'dnsPrefetchingEnabled=false', 'no look-up ahead of a link'],
  ['disable-background-networking', '', 'no requests of the browser itself'],
  ['disable-component-update', '', 'no download of browser components'],
  ['disable-domain-reliability', '', 'no reports to third parties'],
  ['no-pings', '', 'no link auditing'],
  [
    'force-webrtc-ip-handling-policy',
    'disable_non_proxied_udp',
    'no UDP, also before a page is locked',
  ],
  [
    'disable-features',
    'WebRtcHideLocalIpsWithMdns',
    'no word to the neighbours of the network about names for peer connections',
  ],
  ['password-store', 'basic', 'no key ring of the desktop asks for a password on the glass'],
  [
    'disable-blink-features',
    [
      ...['AIPromptAPI', 'AISummarizationAPI', 'AIWriterAPI', 'AIRewriterAPI', 'AIProofreadingAPI'],
      ...['TranslationAPI', 'LanguageDetectionAPI', 'EyeDropperAPI'],
    ].join(),
    'no download of models; no magnifier over the screen, which a field for colors offers too',
  ],
  ['disable-pinch', '', 'no magnifying of the page; text size is a setting'],
  ['overscroll-history-navigation', '0', 'no going back by a swipe'],
];

/** Sets the switches. Call before the app is ready. */
export function hardenSwitches(app: App): void {
  for (const [name, value] of switches) {
    if (value === '') app.commandLine.appendSwitch(name);
    else app.commandLine.appendSwitch(name, value);
  }
}

/** Says whether a request may leave the page: only what main itself answers. */
export function mayRequest(address: string): boolean {
  return URL.parse(address)?.protocol === `${scheme}:`;
}

/** Lets nothing through a session but our own scheme. */
export function lockNetwork(session: Session, log: SecurityLog): void {
  session.webRequest.onBeforeRequest((details, callback) => {
    const cancel = !mayRequest(details.url);
    if (cancel) log.warn(`Refused a request to ${shown(details.url)}.`);
    callback({ cancel });
  });
  // -2 is the verdict "failed": were a request to get through, it would still find no server.
  session.setCertificateVerifyProc((_request, callback) => {
    callback(-2);
  });
  session.on('will-download', (event, item) => {
    event.preventDefault();
    log.warn(`Refused a download of ${shown(item.getURL())}.`);
  });
  // The dictionary of the spell checker is fetched from the network.
  session.setSpellCheckerLanguages([]);
  session.setSpellCheckerEnabled(false);
  session.setProxy({ mode: 'direct' }).catch((error: unknown) => {
    log.error(
      `The proxy could not be switched off: ${String(error)}. Requests are refused all the same.`,
    );
  });
}

/** Refuses every question that a server could put to the app: passwords and certificates. */
export function lockCredentials(app: App): void {
  app.on('login', (event, _contents, _details, _info, callback) => {
    event.preventDefault();
    callback();
  });
  app.on('select-client-certificate', (event) => {
    event.preventDefault();
  });
}
