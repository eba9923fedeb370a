import type { Host } from './media-types.js';

/**
 * The page's policy, one directive a row. It is sent as a header, so that no edit of index.html
 * can weaken it.
 */
const pagePolicy: readonly (readonly [directive: string, reason: string])[] = [
  ["default-src 'none'", 'whatever is not named below is refused: frames, workers, objects, …'],
  ["script-src 'self'", 'only the built bundle; no inline script, no eval'],
  ["style-src 'self'", "the bundle's style sheets; Lit's own styles are adopted, not inline"],
  [
    'img-src kiosk://app kiosk://content kiosk://assets kiosk://staged kiosk://pictures',
    "'self' is only kiosk://app",
  ],
  ['media-src kiosk://content kiosk://assets kiosk://staged', 'sound and film of an article'],
  ["font-src 'self'", 'fonts are part of the bundle'],
  ["connect-src 'none'", 'the page talks to main through the bridge and to nobody else'],
  ["base-uri 'none'", 'a <base> would redirect every relative address'],
  ["form-action 'none'", 'forms may be used for their events, never sent'],
  ["frame-ancestors 'none'", 'the page is never inside another'],
  ["require-trusted-types-for 'script'", 'a string can never become markup or code'],
  [
    'trusted-types lit-html default',
    'what Lit makes for its own templates, and renderer/plain-text.ts, which lets no markup through',
  ],
  [
    'sandbox allow-scripts allow-same-origin allow-forms',
    'all that is not listed stays off: alert and print boxes, pop-ups, downloads, pointer lock',
  ],
];

/**
 * The policy of every file that is not the page. A library picture opened by itself can then
 * neither run script nor load anything; it keeps its own inline style, which SVG needs.
 */
const filePolicy = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; sandbox";

/** Device and browser features that the page gives up, so that even a granted permission is dead. */
const surrenderedFeatures = [
  'accelerometer',
  'attribution-reporting',
  'browsing-topics',
  'camera',
  'captured-surface-control',
  'clipboard-read',
  'clipboard-write',
  'compute-pressure',
  'deferred-fetch',
  'deferred-fetch-minimal',
  'digital-credentials-get',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'gamepad',
  'geolocation',
  'gyroscope',
  'hid',
  'identity-credentials-get',
  'idle-detection',
  'interest-cohort',
  'join-ad-interest-group',
  'keyboard-map',
  'local-fonts',
  'local-network',
  'loopback-network',
  'magnetometer',
  'microphone',
  'midi',
  'on-device-speech-recognition',
  'otp-credentials',
  'payment',
  'picture-in-picture',
  'private-aggregation',
  'private-state-token-issuance',
  'private-state-token-redemption',
  'publickey-credentials-create',
  'publickey-credentials-get',
  'run-ad-auction',
  'screen-wake-lock',
  'serial',
  'shared-storage',
  'shared-storage-select-url',
  'storage-access',
  'sync-xhr',
  'usb',
  'window-management',
  'xr-spatial-tracking',
];

/** What every answer carries. */
const common: Readonly<Record<string, string>> = {
  // A file is what its extension says, never what its first bytes look like.
  'X-Content-Type-Options': 'nosniff',
  // Files change on update and on import of a library; the disk is near enough.
  'Cache-Control': 'no-cache',
  'Referrer-Policy': 'no-referrer',
};

const page: Readonly<Record<string, string>> = {
  ...common,
  'Content-Security-Policy': pagePolicy.map(([directive]) => directive).join('; '),
  'Permissions-Policy': surrenderedFeatures.map((feature) => `${feature}=()`).join(', '),
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
};

const file: Readonly<Record<string, string>> = {
  ...common,
  'Content-Security-Policy': filePolicy,
  // Pictures of libraries and assets are shown by the page, which is another host.
  'Cross-Origin-Resource-Policy': 'cross-origin',
};

/** The headers that keep an answer harmless, for a file of this host and media type. */
export function protectiveHeaders(host: Host, type: string): Readonly<Record<string, string>> {
  return host === 'app' && !type.startsWith('image/') ? page : file;
}
