import { createHash } from 'node:crypto';
import { say, type Said } from '../contract/said.js';
import { decodeText, readBytes } from './files.js';
import type { Findings } from './findings.js';
import { limits } from './limits.js';
import type { PictureAnswer } from './markdown/scope.js';
import { svgFault } from './svg.js';

/** A format of picture that a library can hold. */
export type Format = 'svg' | 'png' | 'jpeg' | 'webp' | 'avif';

const formats: Readonly<Record<string, Format>> = {
  svg: 'svg',
  png: 'png',
  jpg: 'jpeg',
  jpeg: 'jpeg',
  webp: 'webp',
  avif: 'avif',
};

const known = '.svg, .png, .jpg, .jpeg, .webp or .avif';

function formatByName(name: string): Format | null {
  return formats[/\.([A-Za-z]+)$/.exec(name)?.[1]?.toLowerCase() ?? ''] ?? null;
}

/** The format that a file's first bytes announce; null for SVG, which is text, and all others. */
export function formatByBytes(bytes: Uint8Array): Format | null {
  // PNG: ISO/IEC 15948, 5.2. JPEG: ISO/IEC 10918-1, B.1.1. WebP: RFC 9649, 2.3.
  // AVIF: ISO/IEC 14496-12, 4.3, brands of the AV1 image file format.
  const head = Buffer.from(bytes.subarray(0, 64)).toString('latin1');
  if (head.startsWith('\x89PNG\r\n\x1a\n')) return 'png';
  if (head.startsWith('\xff\xd8\xff')) return 'jpeg';
  if (/^RIFF[^]{4}WEBP/.test(head)) return 'webp';
  if (/^[^]{4}ftyp[^]*avi[fs]/.test(head)) return 'avif';
  return null;
}

/** What is wrong with a picture by its name and content, in words that follow its name, or null. */
export function checkPicture(bytes: Uint8Array, name: string): Said | null {
  const format = formatByName(name);
  return format === null
    ? say`must be a .svg, .png, .jpg, .jpeg, .webp or .avif file`
    : pictureFault(format, bytes);
}

function pictureFault(format: Format, bytes: Uint8Array): Said | null {
  if (bytes.length === 0) return say`is empty`;
  if (format !== 'svg') {
    return formatByBytes(bytes) === format ? null : say`is not a ${format.toUpperCase()} picture`;
  }
  const text = decodeText(bytes);
  return typeof text === 'string' ? svgFault(text) : text;
}

/** The host of `kiosk://` that serves a library's pictures: the one that plays, or the staged one. */
export type LibraryHost = 'content' | 'staged';

/** The pictures in one article's folder, checked by name and by content. */
export class PictureShelf {
  readonly #good = new Map<string, boolean>();
  readonly #digests = new Map<string, string>();

  private constructor(
    readonly articleId: string,
    readonly host: LibraryHost,
  ) {}

  /**
   * Reads every picture of the folder; bad ones are reported against their own file.
   *
   * @param names the names in the folder
   * @param host where the pictures are served
   */
  static async read(
    root: string,
    articleId: string,
    host: LibraryHost,
    names: readonly string[],
    findingsFor: (file: string) => Findings,
  ): Promise<PictureShelf> {
    const shelf = new PictureShelf(articleId, host);
    for (const name of names) {
      const format = formatByName(name);
      if (!format) continue;
      const path = `articles/${articleId}/${name}`;
      const most = format === 'svg' ? limits.svgBytes : limits.pictureBytes;
      const bytes = await readBytes(root, path, most);
      const fault = bytes.ok
        ? (pictureFault(format, bytes.value)?.sentence ?? null)
        : bytes.message;
      if (fault !== null) findingsFor(path).refuse(null, `${fault}; the picture is not shown`);
      shelf.#good.set(name, fault === null);
      if (bytes.ok && fault === null) {
        const digest = createHash('sha256').update(bytes.value).digest('hex');
        shelf.#digests.set(shelf.#addressOf(name), digest);
      }
    }
    return shelf;
  }

  /** Finds a picture by the address that an author wrote. */
  find(address: string): PictureAnswer {
    const refused = (message: string): PictureAnswer => ({ kind: 'refused', message });
    if (/^(?:[a-z][a-z0-9+.-]+:|\/\/)/i.test(address)) {
      return refused("is not in this folder: put the file beside the article's texts");
    }
    let wanted: string;
    try {
      wanted = decodeURIComponent(address).replace(/^\.\//, '').normalize('NFC');
    } catch {
      return refused('must be a file name, such as picture.svg');
    }
    if (wanted === '' || /[/\\\p{Cc}]/u.test(wanted)) {
      return refused('must be the name of a file in this folder, without a path');
    }
    if (!formatByName(wanted)) return refused(`must be a ${known} file`);
    const names = [...this.#good.keys()];
    const name = names.find((candidate) => candidate.normalize('NFC') === wanted);
    if (name === undefined) {
      const close = names.find((candidate) => candidate.toLowerCase() === wanted.toLowerCase());
      return refused(`is not in this folder${close ? `; there is \`${close}\`` : ''}`);
    }
    if (this.#good.get(name) !== true) return { kind: 'bad' };
    return { kind: 'found', src: this.#addressOf(name) };
  }

  /** The SHA-256 of the bytes of the good picture that is served at an address; null for others. */
  digestOf(src: string): string | null {
    return this.#digests.get(src) ?? null;
  }

  #addressOf(name: string): string {
    return `kiosk://${this.host}/articles/${this.articleId}/${encodeURIComponent(name)}`;
  }
}
