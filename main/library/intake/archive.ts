import { close, constants, fstat, open as openFile } from 'node:fs';
import { basename } from 'node:path';
import type { Readable } from 'node:stream';
import { promisify } from 'node:util';
import yauzl, { type Entry, type ZipFile } from 'yauzl';
import { say, type Said } from '../../contract/said.js';
import { Refusal, sayLink, sayName, sayReadFault } from './refusal.js';
import { openFlags, type Source, type SourceEntry, type SourceFile } from './source.js';

/** Where the bytes of one entry lie in the archive. */
interface Span {
  readonly path: string;
  readonly start: number;
  readonly end: number;
}

const sayBroken = (archive: string): Said =>
  say`The archive ${sayName(archive)} is broken: copy it to the drive again, or make it anew.`;

/** Turns what yauzl and zlib say into a sentence; the drive's own faults stay the drive's. */
function refusalOf(error: unknown, archive: string): Refusal {
  if (error instanceof Refusal) return error;
  const message = error instanceof Error ? error.message : '';
  if (message.includes('encrypt')) return new Refusal(sayEncrypted(archive));
  return new Refusal(sayReadFault(error, archive) ?? sayBroken(archive));
}

const sayEncrypted = (archive: string): Said =>
  say`The archive ${sayName(archive)} is locked with a password: make one without a password.`;

/** The name of an entry: UTF-8 where it is, whatever the archive says, else the old DOS letters. */
function nameOf({ fileNameRaw, generalPurposeBitFlag, extraFields }: Entry): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(fileNameRaw);
  } catch {
    // Strict keeps backslashes as they are, so that they are seen and refused.
    return yauzl.getFileNameLowLevel(generalPurposeBitFlag, fileNameRaw, extraFields, true);
  }
}

/** The kind of file that Unix archivers keep beside the entry; 0 when it is not told. */
function unixKind(entry: Entry): number {
  return (entry.externalFileAttributes >>> 16) & constants.S_IFMT;
}

function open(zip: ZipFile, span: Span, bytes: number, isDeflated: boolean): Promise<Readable> {
  const packed = span.end - span.start;
  return new Promise((resolve, reject) => {
    zip.openReadStreamLowLevel(
      span.start,
      packed,
      0,
      packed,
      isDeflated,
      bytes,
      (error, stream) => {
        if (error) reject(error);
        else resolve(stream);
      },
    );
  });
}

/** Bytes that belong to two files make an archive of a few kB unpack to terabytes. */
function refuseOverlaps(spans: Span[], end: number, archive: string): void {
  let last = 0;
  for (const span of spans.sort((a, b) => a.start - b.start)) {
    if (span.start < last || span.end > end) {
      throw new Refusal(
        say`${sayName(span.path)} shares its place in the archive ${sayName(archive)} with another file: make the archive anew.`,
      );
    }
    last = span.end;
  }
}

async function* entriesOf(zip: ZipFile, archive: string): AsyncGenerator<SourceEntry> {
  // Typed as a boolean, but it is where the list of entries begins, in bytes.
  const directory = Number(zip.readEntryCursor);
  const spans: Span[] = [];
  for await (const entry of zip.eachEntry()) {
    const path = nameOf(entry);
    const kind = unixKind(entry);
    if (kind === constants.S_IFLNK) throw new Refusal(sayLink(path));
    if (entry.isEncrypted()) throw new Refusal(sayEncrypted(archive));
    const isFolder = path.endsWith('/');
    const expected = isFolder ? constants.S_IFDIR : constants.S_IFREG;
    if (!entry.canDecodeFileData() || (kind !== 0 && kind !== expected)) {
      throw new Refusal(
        say`${sayName(path)} cannot be unpacked: make the archive anew, as an ordinary .zip.`,
      );
    }
    const local = await zip.readLocalFileHeaderPromise(entry);
    const { compressedSize: packed, uncompressedSize: bytes, crc32: crc } = entry;
    if (!local.fileName.equals(entry.fileNameRaw)) throw new Refusal(sayBroken(archive));
    const span = { path, start: local.fileDataStart, end: local.fileDataStart + packed };
    spans.push({ ...span, start: entry.relativeOffsetOfLocalHeader });
    if (isFolder) {
      if (bytes > 0) throw new Refusal(sayBroken(archive));
      yield { kind: 'folder', path: path.slice(0, -1) };
      continue;
    }
    // The entry itself is let go: it keeps up to 190 kB of names and comments in memory.
    const isDeflated = entry.compressionMethod !== 0;
    const reading: SourceFile['open'] = () => open(zip, span, bytes, isDeflated);
    yield { kind: 'file', path, bytes, packed, crc, open: reading };
  }
  refuseOverlaps(spans, directory, archive);
}

/** An archive as a source. @throws Refusal when it is no sound .zip */
export async function archiveSource(file: string): Promise<Source> {
  const name = basename(file);
  const fd = await promisify(openFile)(file, openFlags);
  let zip: ZipFile;
  try {
    if (!(await promisify(fstat)(fd)).isFile()) throw new Refusal(sayBroken(name));
    zip = await yauzl.fromFdPromise(fd, {
      autoClose: false,
      lazyEntries: true,
      decodeStrings: false,
      validateEntrySizes: true,
    });
  } catch (error) {
    close(fd);
    throw refusalOf(error, name);
  }
  // Closing a drive that was pulled out fails, and nothing can be done about it.
  zip.on('error', () => undefined);
  return {
    name,
    async *entries() {
      try {
        yield* entriesOf(zip, name);
      } catch (error) {
        throw refusalOf(error, name);
      }
    },
    close: () => {
      zip.close();
    },
  };
}
