import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, readdir, realpath, rename, rm, stat } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import type { JobResult } from '../../contract/staff.js';
import { syncFolder } from '../../durable.js';
import { kindOf, signatureName, sumsName } from '../intake/kinds.js';
import { isSystemPath } from '../intake/names.js';
import { sayWriteFault } from '../intake/refusal.js';
import { writeSums } from '../intake/sums.js';

interface Exported {
  readonly path: string;
  /** Where its bytes are, without links. */
  readonly file: string;
  readonly bytes: number;
}

/** Lists what plays; links are followed as the reader follows them, so long as they stay inside. */
async function* filesOf(
  root: string,
  path = '',
  above: readonly string[] = [],
): AsyncGenerator<Exported> {
  const folder = await realpath(join(root, path));
  if (above.includes(folder)) return;
  for (const name of (await readdir(folder)).sort()) {
    const inside = path === '' ? name : `${path}/${name}`;
    if (isSystemPath([name])) continue;
    // A link to nothing plays nowhere.
    const file = await realpath(join(root, inside)).catch(() => null);
    if (!file?.startsWith(root.endsWith(sep) ? root : root + sep)) continue;
    const facts = await stat(file);
    if (facts.isDirectory()) yield* filesOf(root, inside, [...above, folder]);
    else if (facts.isFile() && kindOf(inside)) yield { path: inside, file, bytes: facts.size };
  }
}

/** Writes one file and puts it on the drive, not only in memory. */
async function writeOut(
  to: string,
  chunks: AsyncIterable<Buffer> | Iterable<Buffer>,
  onBytes: (bytes: number) => void,
): Promise<string> {
  const hash = createHash('sha256');
  const handle = await open(to, 'wx');
  try {
    for await (const chunk of chunks) {
      hash.update(chunk);
      await handle.writeFile(chunk);
      onBytes(chunk.length);
    }
    await handle.sync();
  } finally {
    await handle.close();
  }
  return hash.digest('hex');
}

async function writeAll(
  dir: string,
  folder: string,
  onProgress: (done: number, total: number) => void,
): Promise<void> {
  const root = await realpath(dir);
  const files = await Array.fromAsync(filesOf(root));
  // A list that somebody signed goes along as it is; any other is written anew.
  const isSigned = files.some(({ path }) => path === signatureName);
  const copied = files.filter(({ path }) => isSigned || path !== sumsName);
  const total = copied.reduce((sum, { bytes }) => sum + bytes, 0);
  const hashes = new Map<string, string>();
  const folders = new Set([folder]);
  let done = 0;
  onProgress(0, total);
  for (const { path, file } of copied) {
    const to = join(folder, path);
    await mkdir(dirname(to), { recursive: true });
    folders.add(dirname(to));
    const chunks = createReadStream(file) as AsyncIterable<Buffer>;
    const hash = await writeOut(to, chunks, (bytes) => {
      done += bytes;
      onProgress(done, total);
    });
    hashes.set(path, hash);
  }
  if (!isSigned) {
    const sums = Buffer.from(writeSums(hashes));
    await writeOut(join(folder, sumsName), [sums], () => undefined);
  }
  for (const each of folders) await syncFolder(each);
}

/**
 * Copies a library's files to a new folder on a drive, with a list of checksums. The drive may be
 * pulled at any moment: what is not whole is called `….part`.
 *
 * @param dir the library
 * @param folder a folder that is not there yet, inside one that is
 * @param onProgress bytes that were copied, and all there are
 */
export async function exportLibrary(
  dir: string,
  folder: string,
  onProgress: (done: number, total: number) => void,
): Promise<JobResult<null>> {
  const part = `${folder}.part`;
  try {
    await rm(part, { recursive: true, force: true });
    await mkdir(part);
    await writeAll(dir, part, onProgress);
    await rename(part, folder);
    await syncFolder(dirname(folder));
    return { done: true, value: null };
  } catch (error) {
    // Fails too when the drive was pulled; the name says then that it is not whole.
    await rm(part, { recursive: true, force: true }).catch(() => undefined);
    const said = sayWriteFault(error, 'drive');
    if (said === null) throw error;
    return { done: false, ...said };
  }
}
