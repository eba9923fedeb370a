import { createHash } from 'node:crypto';
import { open, type FileHandle } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { crc32 } from 'node:zlib';
import { say, type Said } from '../../contract/said.js';
import { headBytes, wholeSvgFault } from './kinds.js';
import type { PlannedFile } from './plan.js';
import { Refusal, sayName, sayReadFault, sayWriteFault } from './refusal.js';

/** Reads on, and tells faults of the drive from those of an archive. */
async function nextChunk(
  chunks: AsyncIterator<Buffer>,
  { file }: PlannedFile,
): Promise<Buffer | null> {
  try {
    const next = await chunks.next();
    return next.done === true ? null : next.value;
  } catch (error) {
    if (error instanceof Refusal) throw error;
    const fault = file.packed === null ? null : sayBrokenEntry(file.path);
    throw new Refusal(
      sayReadFault(error, file.path) ??
        fault ??
        say`${sayName(file.path)} cannot be read: copy the library to the drive again.`,
      { cause: error },
    );
  }
}

function sayBrokenEntry(path: string): Said {
  return say`${sayName(path)} is broken in the archive: make the archive anew and copy it to the drive again.`;
}

function sayChanged(path: string): Said {
  return say`${sayName(path)} changed while it was read: close it where it is open and try again.`;
}

/** Checks a file while it passes. */
class Inspection {
  readonly #hash = createHash('sha256');
  readonly #kept: Buffer[] = [];
  #headDone = false;
  #crc = 0;
  #bytes = 0;
  #keptBytes = 0;

  constructor(readonly planned: PlannedFile) {}

  /** @throws Refusal as soon as the file is not what it claims */
  see(chunk: Buffer): void {
    const { file, kind } = this.planned;
    this.#bytes += chunk.length;
    if (this.#bytes > file.bytes) this.#refuseAmount();
    this.#hash.update(chunk);
    if (file.crc !== null) this.#crc = crc32(chunk, this.#crc);
    if (kind.isSvg || this.#keptBytes < headBytes) {
      this.#kept.push(chunk);
      this.#keptBytes += chunk.length;
    }
    if (!this.#headDone && this.#keptBytes >= headBytes) this.#checkHead();
  }

  /** Ends the inspection; answers with the SHA-256 in hexadecimal. @throws Refusal */
  end(): string {
    const { file, kind } = this.planned;
    if (this.#bytes !== file.bytes) this.#refuseAmount();
    if (file.crc !== null && this.#crc !== file.crc) throw new Refusal(sayBrokenEntry(file.path));
    if (!this.#headDone) this.#checkHead();
    const fault = kind.isSvg ? wholeSvgFault(Buffer.concat(this.#kept)) : null;
    if (fault !== null) this.#refuseContent(fault);
    return this.#hash.digest('hex');
  }

  #checkHead(): void {
    this.#headDone = true;
    const fault = this.planned.kind.headFault(Buffer.concat(this.#kept).subarray(0, headBytes));
    if (fault !== null) this.#refuseContent(fault);
  }

  #refuseContent(fault: Said): never {
    const path = sayName(this.planned.file.path);
    throw new Refusal(say`${path} ${fault}: put a good file in its place and try again.`);
  }

  #refuseAmount(): never {
    const { path, packed } = this.planned.file;
    throw new Refusal(packed === null ? sayChanged(path) : sayBrokenEntry(path));
  }
}

async function writing<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const fault = sayWriteFault(error, 'machine');
    throw fault === null ? error : new Refusal(fault, { cause: error });
  }
}

async function openSource({ file }: PlannedFile): Promise<Readable> {
  try {
    return await file.open();
  } catch (error) {
    const fault = error instanceof Refusal ? null : sayReadFault(error, file.path);
    if (fault !== null) throw new Refusal(fault, { cause: error });
    throw error instanceof Refusal || file.packed === null
      ? error
      : new Refusal(sayBrokenEntry(file.path), { cause: error });
  }
}

async function pump(
  planned: PlannedFile,
  handle: FileHandle,
  onBytes: (bytes: number) => void,
): Promise<string> {
  const inspection = new Inspection(planned);
  const stream = await openSource(planned);
  const chunks = stream[Symbol.asyncIterator]() as AsyncIterator<Buffer>;
  try {
    for (;;) {
      const chunk = await nextChunk(chunks, planned);
      if (chunk === null) break;
      // Before it is written: what is not right never reaches the disk.
      inspection.see(chunk);
      await writing(() => handle.writeFile(chunk));
      onBytes(chunk.length);
    }
  } finally {
    stream.destroy();
  }
  return inspection.end();
}

/**
 * Copies one file and checks it on the way, a piece at a time. It stands on the disk, not only in
 * memory, when this returns.
 *
 * @param to a path where there is nothing yet
 * @param onBytes told of every piece
 * @returns the SHA-256 of its bytes in hexadecimal
 * @throws Refusal
 */
export async function copyFile(
  planned: PlannedFile,
  to: string,
  onBytes: (bytes: number) => void,
): Promise<string> {
  // Fails where there is something, even a link.
  const handle = await writing(() => open(to, 'wx', 0o600));
  try {
    const hash = await pump(planned, handle, onBytes);
    await writing(() => handle.sync());
    return hash;
  } finally {
    await handle.close();
  }
}
