import { mkdir, rm, lstat, readFile, statfs } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { ContentProblem, Library } from '../../contract/article.js';
import { say, type Said } from '../../contract/said.js';
import { syncFolder } from '../../durable.js';
import { readLibrary } from '../read.js';
import { archiveSource } from './archive.js';
import { blake2b512 } from './blake2b.js';
import { caps, megabytes } from './caps.js';
import { copyFile } from './copy.js';
import { folderSource } from './folder.js';
import { signatureName, sumsName } from './kinds.js';
import type { Signed } from './minisign.js';
import { planOf, type Plan } from './plan.js';
import { Refusal, sayLink, sayReadFault, sayWriteFault } from './refusal.js';
import type { Source } from './source.js';
import { sumsMatch } from './sums.js';

/** What the signature of a library is judged by. */
export interface SignatureFacts {
  /** The list of checksums; null when there is none. */
  readonly signed: Signed | null;
  /** True when the list names every file with its hash. */
  readonly complete: boolean;
  /** The words of the signature file; null when there is none. */
  readonly signature: string | null;
}

/** One file that was taken in: its path inside the library and its bytes. */
export type TakenFile = readonly [path: string, bytes: number];

/** A library that stands in the staging folder, copied and checked. */
export interface Staged {
  readonly ok: true;
  /** Its pictures are served from the host of the staged library. */
  readonly library: Library;
  readonly files: readonly TakenFile[];
  readonly leftOut: readonly ContentProblem[];
  readonly bytes: number;
  readonly facts: SignatureFacts;
}

/** What became of it. After a refusal there is nothing in the staging folder. */
export type StageOutcome = Staged | (Said & { readonly ok: false });

/** What is taken in, and where to. */
export interface StageTask {
  /** Absolute path of a folder or a .zip. */
  readonly source: string;
  /** A folder that is not there yet, inside one that is. */
  readonly into: string;
}

async function sourceAt(path: string): Promise<Source> {
  try {
    const facts = await lstat(path);
    if (facts.isSymbolicLink()) throw new Refusal(sayLink(path));
    return facts.isDirectory() ? folderSource(path) : await archiveSource(path);
  } catch (error) {
    if (error instanceof Refusal) throw error;
    const fault = sayReadFault(error, path.split(/[\\/]/).at(-1) ?? '');
    throw fault === null ? error : new Refusal(fault, { cause: error });
  }
}

async function plan(source: Source): Promise<Plan> {
  try {
    return await planOf(source);
  } catch (error) {
    const fault = error instanceof Refusal ? null : sayReadFault(error, source.name);
    throw fault === null ? error : new Refusal(fault, { cause: error });
  }
}

async function refuseWithoutRoom(folder: string, bytes: number): Promise<void> {
  const { bavail, bsize } = await statfs(folder);
  const missing = bytes + caps.reserveBytes - bavail * bsize;
  if (missing <= 0) return;
  throw new Refusal(
    say`The disk of this machine has no room for this library: have somebody free ${megabytes(missing)} MB, then try again.`,
  );
}

async function copyAll(
  { files }: Plan,
  into: string,
  onBytes: (bytes: number) => void,
): Promise<ReadonlyMap<string, string>> {
  const hashes = new Map<string, string>();
  const folders = new Set([into]);
  for (const planned of files) {
    const to = join(into, planned.path);
    for (let folder = dirname(to); !folders.has(folder); folder = dirname(folder)) {
      folders.add(folder);
    }
    await mkdir(dirname(to), { recursive: true });
    hashes.set(planned.path, await copyFile(planned, to, onBytes));
  }
  for (const folder of folders) await syncFolder(folder);
  await syncFolder(dirname(into));
  return hashes;
}

async function factsOf(into: string, hashes: ReadonlyMap<string, string>): Promise<SignatureFacts> {
  const wordsOf = async (name: string) =>
    hashes.has(name) ? readFile(join(into, name), 'utf8') : null;
  const text = await wordsOf(sumsName);
  const signature = await wordsOf(signatureName);
  if (text === null) return { signed: null, complete: false, signature };
  const bytes = await readFile(join(into, sumsName));
  const signed = { bytes, blake2b: blake2b512(bytes) };
  return { signed, complete: sumsMatch(text, hashes), signature };
}

async function take(
  source: Source,
  into: string,
  onProgress: (done: number, total: number) => void,
): Promise<Staged> {
  onProgress(0, 0);
  const planned = await plan(source);
  const { bytes, leftOut } = planned;
  await refuseWithoutRoom(dirname(into), bytes);
  await mkdir(into);
  let done = 0;
  const hashes = await copyAll(planned, into, (more) => {
    done += more;
    onProgress(done, bytes);
  });
  const facts = await factsOf(into, hashes);
  const library = await readLibrary(into, 'staged');
  onProgress(bytes, bytes);
  const files = planned.files.map(({ path, file }): TakenFile => [path, file.bytes]);
  return { ok: true, library, files, leftOut, bytes, facts };
}

/**
 * Copies a library from a drive into a folder of its own, checking every name and every byte on
 * the way, and reads it there. Writes nowhere else. Throws only when the program is at fault; the
 * folder is taken away again then too.
 *
 * @param onProgress bytes that were copied, and all there are; 0 while that is not known
 */
export async function stage(
  { source: path, into }: StageTask,
  onProgress: (done: number, total: number) => void,
): Promise<StageOutcome> {
  let source: Source | null = null;
  try {
    source = await sourceAt(path);
    return await take(source, into, onProgress);
  } catch (error) {
    await rm(into, { recursive: true, force: true });
    const said = error instanceof Refusal ? error.said : sayWriteFault(error, 'machine');
    if (said === null) throw error;
    return { ok: false, ...said };
  } finally {
    source?.close();
  }
}
