import { realpath, stat } from 'node:fs/promises';
import { isAbsolute, join, relative, sep } from 'node:path';
import { mediaType, type Host, isHost } from './media-types.js';

/** The scheme that everything on screen comes from. */
export const scheme = 'kiosk';

/** The folder behind each host. Those of the libraries change while the app runs. */
export interface Roots {
  readonly app: string;
  readonly assets: string;
  readonly content: () => string;
  /** Null while no library is staged. */
  readonly staged: () => string | null;
  readonly pictures: string;
}

/** What an address names, before the disk is asked. */
export interface Address {
  readonly host: Host;
  /** Path below the host's root, in checked pieces. */
  readonly segments: readonly string[];
}

/** A file that may be sent. */
export interface Found {
  readonly host: Host;
  /** Absolute, without symbolic links. */
  readonly file: string;
  /** Bytes. */
  readonly size: number;
  readonly type: string;
}

/** Why an address is refused: 403 the address is malformed or leaves its root, 404 there is nothing to send. */
export interface Refused {
  readonly status: 403 | 404;
  readonly reason: string;
}

const refused = (status: 403 | 404, reason: string): Refused => ({ status, reason });

/** Device names that Windows opens whatever folder and extension surround them. */
const windowsDevice =
  /^(?:con|prn|aux|nul|clock\$|conin\$|conout\$|com[\d¹²³]|lpt[\d¹²³])(?:\.|$)/i;

/** Each rule for one decoded piece of a path, with what it stops. */
const segmentRules: readonly (readonly [pattern: RegExp, stops: string])[] = [
  [/^$/, 'an empty piece (//, and UNC paths on Windows)'],
  [/^\./, 'dot-dot, and hidden files such as .git'],
  [/[/\\]/, 'an encoded separator'],
  [/%/, 'an address encoded twice'],
  [/\p{Cc}/u, 'NUL and other control characters'],
  [/:/, 'a drive letter or a Windows alternate stream'],
  [/[. ]$/, 'a trailing dot or space, which Windows drops'],
  [windowsDevice, 'a Windows device name'],
];

/**
 * Takes an address apart without asking the disk. Every piece is decoded once and checked after
 * that: Chromium resolves a plain `..` by itself but hands over `%2f..%2f` as it is.
 */
export function readAddress(address: string): Address | Refused {
  const url = URL.parse(address);
  if (url?.protocol !== `${scheme}:`) return refused(403, 'not our scheme');
  if (url.username !== '' || url.password !== '' || url.port !== '') {
    return refused(403, 'a name, password or port');
  }
  if (!isHost(url.hostname)) return refused(404, 'unknown host');
  if (url.hostname === 'app' && url.pathname === '/')
    return { host: 'app', segments: ['index.html'] };
  let segments: string[];
  try {
    segments = url.pathname
      .slice(1)
      .split('/')
      .map((piece) => decodeURIComponent(piece));
  } catch {
    return refused(403, 'broken encoding');
  }
  for (const segment of segments) {
    const broken = segmentRules.find(([pattern]) => pattern.test(segment));
    if (broken) return refused(403, broken[1]);
  }
  return { host: url.hostname, segments };
}

/** Says whether `file` lies below `root`; both absolute and free of symbolic links. */
function contains(root: string, file: string): boolean {
  const path = relative(root, file);
  return path !== '' && path !== '..' && !path.startsWith(`..${sep}`) && !isAbsolute(path);
}

function rootOf(host: Host, roots: Roots): string | null {
  const root = roots[host];
  return typeof root === 'function' ? root() : root;
}

/** Finds the file that an address names, or says why there is none to send. Never throws. */
export async function resolveAddress(address: string, roots: Roots): Promise<Found | Refused> {
  const read = readAddress(address);
  if ('status' in read) return read;
  const { host, segments } = read;
  const type = mediaType(host, segments.at(-1) ?? '');
  if (type === null) return refused(404, `a kind of file that ${host} does not send`);
  const folder = rootOf(host, roots);
  if (folder === null) return refused(404, `nothing behind ${host} now`);
  try {
    // The root is resolved too: an install or content folder may itself be a link.
    const root = await realpath(folder);
    const file = await realpath(join(root, ...segments));
    if (!contains(root, file)) return refused(403, 'a link out of its root');
    const facts = await stat(file);
    if (!facts.isFile()) return refused(404, 'not a file');
    return { host, file, size: facts.size, type };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    return refused(404, `cannot be read (${code})`);
  }
}
