import { constants } from 'node:fs';
import type { Readable } from 'node:stream';

const { O_RDONLY, O_NOFOLLOW, O_NONBLOCK } = constants;

/**
 * How everything on a drive is opened: a link is not followed, and a pipe not waited for. Windows
 * has neither flag, and there the look before the opening has to do.
 */
export const openFlags =
  process.platform === 'win32' ? O_RDONLY : O_RDONLY | O_NOFOLLOW | O_NONBLOCK;

/** One file on a drive or in an archive, before anything of it is read. */
export interface SourceFile {
  readonly kind: 'file';
  /** From the top of the source, with `/`, as it was found. */
  readonly path: string;
  /** Bytes, as the source claims. */
  readonly bytes: number;
  /** Bytes that it takes in an archive; null for a file in a folder. */
  readonly packed: number | null;
  /** CRC-32 of its bytes, as an archive claims; null for a file in a folder. */
  readonly crc: number | null;
  /** Opens it to be read once. Fails with the file system's errors or with Refusal. */
  readonly open: () => Promise<Readable>;
}

/** A folder of a source. */
export interface SourceFolder {
  readonly kind: 'folder';
  readonly path: string;
}

/** What a source holds, one after the other. */
export type SourceEntry = SourceFile | SourceFolder;

/** A folder or an archive that a library is taken from. */
export interface Source {
  /** What staff call it. */
  readonly name: string;
  /** Lists everything once, without reading the files; what is unsafe as a whole throws Refusal. */
  readonly entries: () => AsyncGenerator<SourceEntry>;
  readonly close: () => void;
}
