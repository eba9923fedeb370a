import { say, type Said } from '../../contract/said.js';
import { decodeText } from '../files.js';
import { formatByBytes, type Format } from '../pictures.js';
import { svgFault } from '../svg.js';
import { caps } from './caps.js';

/** How many bytes of its beginning tell what a file is. */
export const headBytes = 4096;

/** A kind of file that a library holds. */
export interface Kind {
  /** The most bytes that one may have. */
  readonly most: number;
  /** True when it is read into memory together with the others. */
  readonly isText: boolean;
  /** True when its whole content is checked, not only its beginning. */
  readonly isSvg: boolean;
  /** What is wrong with the first bytes of a file of this kind, or null. */
  readonly headFault: (head: Buffer) => Said | null;
}

function startsLike(pattern: RegExp, fault: Said): Kind['headFault'] {
  return (head) => (pattern.test(head.toString('latin1')) ? null : fault);
}

/** Text of any encoding but with zero bytes is damage, or a program under another name. */
function textFault(head: Buffer): Said | null {
  const isUtf16 = /^(?:\xff\xfe|\xfe\xff)/.test(head.toString('latin1'));
  return !isUtf16 && head.includes(0) ? say`is not text` : null;
}

function webmFault(head: Buffer): Said | null {
  return head.toString('hex', 0, 4) === '1a45dfa3' ? null : say`is not a WebM film`;
}

const text: Kind = { most: caps.textBytes, isText: true, isSvg: false, headFault: textFault };
const svg: Kind = { ...text, most: caps.svgBytes, isText: false, isSvg: true };

function picture(format: Format): Kind {
  const headFault = (head: Buffer) =>
    formatByBytes(head) === format ? null : say`is not a picture in ${format.toUpperCase()} format`;
  return { most: caps.pictureBytes, isText: false, isSvg: false, headFault };
}

function media(headFault: Kind['headFault']): Kind {
  return { most: caps.mediaBytes, isText: false, isSvg: false, headFault };
}

/*
 * First bytes. MP3: ID3v2.4 3.1, or the frame header of ISO/IEC 11172-3 2.4.1.3 with a layer.
 * MP4: ISO/IEC 14496-12 4.3. Ogg: RFC 3533 6. WAV: RIFF. WebM: EBML, RFC 8794 11.2. WebVTT 4.1.
 */
const kinds: Readonly<Record<string, Kind>> = {
  yaml: text,
  md: text,
  vtt: { ...text, headFault: startsLike(/^(?:\xef\xbb\xbf)?WEBVTT/, say`is not a WebVTT file`) },
  svg,
  png: picture('png'),
  jpg: picture('jpeg'),
  jpeg: picture('jpeg'),
  webp: picture('webp'),
  avif: picture('avif'),
  mp3: media(startsLike(/^(?:ID3|\xff[\xe2-\xe7\xf2-\xff])/, say`is not an MP3 sound`)),
  m4a: media(startsLike(/^[^]{4}ftyp/, say`is not an M4A sound`)),
  mp4: media(startsLike(/^[^]{4}ftyp/, say`is not an MP4 film`)),
  ogg: media(startsLike(/^OggS/, say`is not an Ogg sound`)),
  opus: media(startsLike(/^OggS/, say`is not an Ogg sound`)),
  wav: media(startsLike(/^RIFF[^]{4}WAVE/, say`is not a WAV sound`)),
  webm: media(webmFault),
};

/** The list of checksums, and the signature over it. */
export const sumsName = 'SHA256SUMS';
export const signatureName = `${sumsName}.minisig`;

const signing: Readonly<Record<string, Kind>> = {
  [sumsName]: { ...text, most: caps.sumsBytes },
  [signatureName]: { ...text, most: caps.signatureBytes },
};

/**
 * The kind of a file by its name.
 *
 * @param path inside the library, with `/`
 * @returns null when a library holds no such files
 */
export function kindOf(path: string): Kind | null {
  if (Object.hasOwn(signing, path)) return signing[path] ?? null;
  const extension = /[^/]\.([^./]+)$/.exec(path)?.[1]?.toLowerCase() ?? '';
  return Object.hasOwn(kinds, extension) ? (kinds[extension] ?? null) : null;
}

/** What is wrong with a whole SVG picture, or null. */
export function wholeSvgFault(bytes: Uint8Array): Said | null {
  const read = decodeText(bytes);
  return typeof read === 'string' ? svgFault(read) : say`is empty, damaged or not an SVG picture`;
}
