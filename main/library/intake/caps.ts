import { limits } from '../limits.js';

const MB = 1024 * 1024;

/** How much a library from a drive may hold. Beyond a cap is a mistake or an attack, and refused. */
export const caps = {
  /** Names in the folder or archive, folders among them. */
  entries: 20_000,
  /** Bytes of one text or YAML file. */
  textBytes: limits.fileBytes,
  /** Bytes of all texts and YAML files: they are read into memory. */
  allTextBytes: 64 * MB,
  pictureBytes: limits.pictureBytes,
  svgBytes: limits.svgBytes,
  /** Bytes of one sound or film. */
  mediaBytes: 256 * MB,
  /** Bytes of the list of checksums, near 8000 files. */
  sumsBytes: MB,
  /** Bytes of a signature file; a minisign one has near 300. */
  signatureBytes: 4096,
  /** Bytes of the whole library. */
  allBytes: 2048 * MB,
  /** Folders inside one another; a library has two, and an archive may add one around it. */
  depth: 6,
  /** Bytes of one name in UTF-8; file systems take 255, and the system's own folders go before it. */
  nameBytes: 200,
  /** Bytes of a whole path in UTF-8. */
  pathBytes: 400,
  /** Unpacked bytes for each packed one. SVG and text reach 20; deflate can reach 1032. */
  ratio: 100,
  /** Below this many bytes no ratio is looked at. */
  ratioFrom: MB,
  /** Bytes that stay free on this machine's disk for settings and logs. */
  reserveBytes: 64 * MB,
  /** Files that are named in the report because they are not taken in; the rest are counted. */
  leftOutNamed: 30,
} as const;

/** Whole megabytes for a sentence, at least one. */
export function megabytes(bytes: number): number {
  return Math.max(1, Math.round(bytes / MB));
}
