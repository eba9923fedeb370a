import type { ContentProblem } from '../../contract/article.js';
import { say, type Said } from '../../contract/said.js';
import { caps, megabytes } from './caps.js';
import { kindOf, type Kind } from './kinds.js';
import { isSystemPath, readPath, TakenNames } from './names.js';
import { Refusal, sayName } from './refusal.js';
import type { Source, SourceFile } from './source.js';

/** One file that is to be copied. */
export interface PlannedFile {
  readonly file: SourceFile;
  /** Inside the library, with `/`; checked. */
  readonly path: string;
  readonly kind: Kind;
}

/** What is to be copied, before anything is. */
export interface Plan {
  readonly files: readonly PlannedFile[];
  /** Bytes of all files together. */
  readonly bytes: number;
  /** Files that stay behind because libraries hold none of their kind. */
  readonly leftOut: readonly ContentProblem[];
}

interface Found {
  readonly file: SourceFile;
  readonly pieces: readonly string[];
}

/** Lists a source and checks every name, whether or not it is taken in. */
async function listOf(source: Source): Promise<Found[]> {
  const found: Found[] = [];
  const names = new TakenNames();
  let entries = 0;
  for await (const entry of source.entries()) {
    entries += 1;
    if (entries > caps.entries) {
      throw new Refusal(
        say`${sayName(source.name)} holds more than ${caps.entries} files: choose the folder or archive of one library.`,
      );
    }
    const pieces = readPath(entry.path);
    names.take(pieces, entry.kind);
    if (entry.kind === 'file' && !isSystemPath(pieces)) found.push({ file: entry, pieces });
  }
  return found;
}

/** The file that makes a folder a library. */
const libraryFile = 'library.yaml';

/** How many folders stand around the library: none, or one with everything in it. */
function piecesBefore(found: readonly Found[], source: string): readonly string[] {
  const tops = found.filter(({ pieces }) => pieces.at(-1) === libraryFile && pieces.length <= 2);
  const top = tops.find(({ pieces }) => pieces.length === 1) ?? tops[0];
  const isOne = top?.pieces.length === 1 || tops.length === 1;
  if (top === undefined || !isOne) {
    const name = sayName(source);
    throw new Refusal(
      top === undefined
        ? say`There is no ${sayName(libraryFile)} in ${name}: choose the folder or archive of one library.`
        : say`There is more than one ${sayName(libraryFile)} in ${name}: choose the folder or archive of one library.`,
    );
  }
  return top.pieces.slice(0, -1);
}

function refuseBombs({ path, bytes, packed }: SourceFile): void {
  if (packed === null || bytes < caps.ratioFrom || bytes <= packed * caps.ratio) return;
  throw new Refusal(
    say`${sayName(path)} unpacks to ${caps.ratio} times its size, as harmful archives do: make the archive without compression and try again.`,
  );
}

function refuseLarge(files: readonly PlannedFile[]): void {
  let bytes = 0;
  let textBytes = 0;
  for (const { file, kind } of files) {
    if (file.bytes > kind.most) {
      throw new Refusal(
        say`${sayName(file.path)} is larger than ${megabytes(kind.most)} MB, the most for a file of its kind: make it smaller and try again.`,
      );
    }
    refuseBombs(file);
    bytes += file.bytes;
    if (kind.isText) textBytes += file.bytes;
  }
  if (bytes > caps.allBytes || textBytes > caps.allTextBytes) {
    throw new Refusal(
      bytes > caps.allBytes
        ? say`The library has more than ${megabytes(caps.allBytes)} MB: take articles out and try again.`
        : say`The library's texts together have more than ${megabytes(caps.allTextBytes)} MB: take articles out and try again.`,
    );
  }
}

function noteLeftOut(paths: readonly string[]): ContentProblem[] {
  const note = (file: string, said: Said): ContentProblem => ({
    file,
    line: null,
    message: said.sentence,
    said,
  });
  const named = paths
    .slice(0, caps.leftOutNamed)
    .map((file) => note(file, say`is not taken in: a library holds no files of this kind`));
  const rest = paths.length - named.length;
  if (rest === 0) return named;
  return [...named, note('.', say`${rest} more such files are not taken in`)];
}

/**
 * Decides what is copied from a source. Reads the list of files and none of them.
 *
 * @throws Refusal when anything in it is unsafe, or it holds no library
 */
export async function planOf(source: Source): Promise<Plan> {
  const found = await listOf(source);
  const before = piecesBefore(found, source.name);
  const files: PlannedFile[] = [];
  const leftOut: string[] = [];
  for (const { file, pieces } of found) {
    if (before.some((piece, index) => pieces[index] !== piece)) continue;
    const path = pieces.slice(before.length).join('/');
    const kind = kindOf(path);
    if (kind) files.push({ file, path, kind });
    else leftOut.push(path);
  }
  refuseLarge(files);
  // In order, so that one library always is taken in the same way.
  files.sort((a, b) => (a.path < b.path ? -1 : 1));
  const bytes = files.reduce((sum, { file }) => sum + file.bytes, 0);
  return { files, bytes, leftOut: noteLeftOut(leftOut.sort()) };
}
