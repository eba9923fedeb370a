/**
 * Ends this process in the midst of a step on the disk, as a power cut may: what a kill at a random
 * time hits once in thousands. To be imported before whatever writes, which takes these functions
 * as it finds them.
 */
import fs, { type PathLike } from 'node:fs';
import promises, { type FileHandle } from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
import type { Point } from './points.js';

let armed: Point | null = null;
let met = 0;

/** Has this process killed at a point. */
export function dieAt(point: Point): void {
  armed = point;
}

function isDue(step: Point['step'], path: unknown): boolean {
  if (armed?.step !== step || !String(path).includes(armed.file)) return false;
  met += 1;
  return met === armed.time;
}

function die(): never {
  process.kill(process.pid, 'SIGKILL');
  for (;;);
}

/** The first half of what is to be written. */
function half(data: unknown): Uint8Array {
  const bytes = Buffer.from(data as string);
  return bytes.subarray(0, Math.floor(bytes.length / 2));
}

const real = { ...fs };
const realAsync = { ...promises };
const paths = new Map<number, string>();
const writes = (flags: unknown): boolean => typeof flags === 'string' && /[wa]/.test(flags);

function openSync(...given: Parameters<typeof fs.openSync>): number {
  const file = real.openSync(...given);
  const [path, flags] = given;
  paths.set(file, String(path));
  if (writes(flags) && isDue('opened', path)) die();
  return file;
}

/** Wraps what writes to an open file or a path, synchronously. */
function writing<Write extends (to: never, data: never, ...rest: never[]) => unknown>(
  write: Write,
): Write {
  const wrapped = (to: number | PathLike, data: unknown, ...rest: unknown[]): unknown => {
    const path = typeof to === 'number' ? paths.get(to) : to;
    if (typeof to !== 'number' && isDue('opened', path)) {
      real.closeSync(real.openSync(to, 'w'));
      die();
    }
    if (isDue('half', path)) {
      real.writeFileSync(to, half(data));
      die();
    }
    return write(to as never, data as never, ...(rest as never[]));
  };
  return wrapped as unknown as Write;
}

function renameSync(from: PathLike, to: PathLike): void {
  if (isDue('renaming', to)) die();
  real.renameSync(from, to);
  if (isDue('renamed', to)) die();
}

async function open(...given: Parameters<typeof promises.open>): Promise<FileHandle> {
  const handle = await realAsync.open(...given);
  const [path, flags] = given;
  if (!writes(flags)) return handle;
  if (isDue('opened', path)) die();
  const write = handle.writeFile.bind(handle);
  handle.writeFile = async (data, ...rest) => {
    if (!isDue('half', path)) {
      await write(data, ...rest);
      return;
    }
    await write(half(data));
    die();
  };
  return handle;
}

async function rename(from: PathLike, to: PathLike): Promise<void> {
  if (isDue('renaming', to)) die();
  await realAsync.rename(from, to);
  if (isDue('renamed', to)) die();
}

Object.assign(fs, {
  openSync,
  writeSync: writing(real.writeSync),
  writeFileSync: writing(real.writeFileSync),
  renameSync,
});
Object.assign(promises, { open, rename });
syncBuiltinESMExports();
