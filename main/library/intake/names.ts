import { say, type Said } from '../../contract/said.js';
import { caps } from './caps.js';
import { Refusal, sayName } from './refusal.js';

/** Device names that Windows opens whatever folder and extension surround them. */
const windowsDevice =
  /^(?:con|prn|aux|nul|clock\$|conin\$|conout\$|com[\d¹²³]|lpt[\d¹²³])\s*(?:\.|$)/i;

/** Each rule for one piece of a path, with what is wrong in staff's words. */
const rules: readonly (readonly [pattern: RegExp, wrong: Said])[] = [
  [/^$/, say`has a path that starts at the root of a disk or has an empty piece`],
  [/^\.\.?$/, say`has a path that leads out of the library`],
  [/[/\\]/, say`has a backslash or slash in its name`],
  // U+FFFD stands where a name was not sound UTF-8.
  [/[\p{C}\p{Zl}\p{Zp}\ufffd]/u, say`has signs in its name that cannot be seen or read`],
  [/[<>:"|?*]/, say`has a sign in its name that not every system can keep`],
  [/[. ]$|^ /, say`has a name that begins or ends with a space, or ends with a dot`],
  [windowsDevice, say`has a name that Windows keeps for a device`],
];

function wrongWith(piece: string): Said | null {
  const own = rules.find(([pattern]) => pattern.test(piece));
  if (own) return own[1];
  // Signs that look like a slash, a colon or a dot become one on some systems.
  const plain = piece.normalize('NFKC');
  const tricked = plain === piece ? undefined : rules.find(([pattern]) => pattern.test(plain));
  if (tricked) return say`has a sign in its name that only looks like another`;
  return Buffer.byteLength(piece) > caps.nameBytes ? say`has a name that is too long` : null;
}

/**
 * Checks a path from a drive or archive, piece by piece, and brings its letters into one form.
 *
 * @param path with `/` between its pieces
 * @returns its pieces
 * @throws Refusal
 */
export function readPath(path: string): readonly string[] {
  const refuse = (wrong: Said): never => {
    throw new Refusal(
      say`${sayName(path)} ${wrong}: rename it, copy the library again and try again.`,
    );
  };
  const pieces = path.normalize('NFC').split('/');
  for (const piece of pieces) {
    const wrong = wrongWith(piece);
    if (wrong !== null) refuse(wrong);
  }
  if (Buffer.byteLength(path) > caps.pathBytes) refuse(say`has a path that is too long`);
  if (pieces.length - 1 > caps.depth) {
    refuse(say`lies in more than ${caps.depth} folders inside one another`);
  }
  return pieces;
}

/** Sees to it that no two names become one on a system that does not tell capitals apart. */
export class TakenNames {
  readonly #kinds = new Map<string, 'file' | 'folder'>();
  readonly #spelling = new Map<string, string>();

  /** @throws Refusal when the name was used before, as a file or in another spelling */
  take(pieces: readonly string[], kind: 'file' | 'folder'): void {
    for (let length = 1; length <= pieces.length; length += 1) {
      const path = pieces.slice(0, length).join('/');
      const is = length < pieces.length ? 'folder' : kind;
      // Both ways, because some letters have one form only the one way round (ß, ſ, K).
      const key = path.normalize('NFKC').toUpperCase().toLowerCase();
      const before = this.#kinds.get(key);
      const spelled = this.#spelling.get(key) ?? path;
      if (before !== undefined && (before === 'file' || is === 'file' || spelled !== path)) {
        throw new Refusal(
          say`${sayName(path)} is there twice, or differs from ${sayName(spelled)} only in capitals or accents: rename one of them and try again.`,
        );
      }
      this.#kinds.set(key, is);
      this.#spelling.set(key, path);
    }
  }
}

const systemNames = new Set([
  '__macosx',
  'thumbs.db',
  'desktop.ini',
  '$recycle.bin',
  'lost+found',
  'system volume information',
]);

/** True for what systems leave behind and libraries never hold; it is passed over in silence. */
export function isSystemPath(pieces: readonly string[]): boolean {
  return pieces.some((piece) => piece.startsWith('.') || systemNames.has(piece.toLowerCase()));
}
