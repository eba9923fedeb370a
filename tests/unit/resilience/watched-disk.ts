/**
 * Watches every step by which something is written below a folder, so that a test can undo those
 * that a disk may lose. To be imported before whatever writes, which takes these functions as it
 * finds them.
 */
import fs, { type PathLike } from 'node:fs';
import promises, { type FileHandle } from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
import { dirname } from 'node:path';

/** One step on the disk, as far as it can be lost. */
export type Step =
  | { readonly kind: 'written'; readonly file: number; readonly bytes: Buffer }
  | { readonly kind: 'flushed'; readonly file: number }
  | { readonly kind: 'settled'; readonly folder: string }
  | Naming;

/** A step that changes the names in a folder. */
export type Naming =
  | { readonly kind: 'named'; readonly path: string; readonly file: number | 'folder' }
  | { readonly kind: 'renamed'; readonly from: string; readonly path: string }
  | { readonly kind: 'removed'; readonly path: string };

const real = { ...fs };
const realAsync = { ...promises };
const files = new Map<number, number>();
const folders = new Map<number, string>();
let root = '';
let steps: Step[] = [];
let lastFile = 0;

const isOurs = (path: unknown): path is string =>
  root !== '' && typeof path === 'string' && path.startsWith(root);

function noteOpened(fd: number, path: unknown, flags: unknown): void {
  if (!isOurs(path)) return;
  if (/^[wa]/.test(String(flags))) {
    lastFile += 1;
    files.set(fd, lastFile);
    steps.push({ kind: 'named', path, file: lastFile });
  } else if (real.fstatSync(fd).isDirectory()) folders.set(fd, path);
}

function noteWritten(fd: unknown, data: unknown): void {
  const file = files.get(fd as number);
  if (file !== undefined) steps.push({ kind: 'written', file, bytes: Buffer.from(data as string) });
}

function noteFlushed(fd: number): void {
  const [file, folder] = [files.get(fd), folders.get(fd)];
  if (file !== undefined) steps.push({ kind: 'flushed', file });
  else if (folder !== undefined) steps.push({ kind: 'settled', folder });
}

function noteClosed(fd: number): void {
  files.delete(fd);
  folders.delete(fd);
}

function noteRenamed(from: PathLike, path: PathLike): void {
  if (isOurs(from) && isOurs(path)) steps.push({ kind: 'renamed', from, path });
}

/** To be told before it happens: what is not there cannot be removed. */
function noteRemoved(path: PathLike): void {
  if (isOurs(path) && real.existsSync(path)) steps.push({ kind: 'removed', path });
}

function noteFolder(made: string | undefined, path: PathLike): void {
  if (made === undefined || !isOurs(path)) return;
  for (const folder of [path, dirname(path)])
    if (folder.startsWith(made)) steps.push({ kind: 'named', path: folder, file: 'folder' });
}

Object.assign(fs, {
  openSync(...given: Parameters<typeof fs.openSync>) {
    const fd = real.openSync(...given);
    noteOpened(fd, given[0], given[1]);
    return fd;
  },
  writeSync(...given: Parameters<typeof fs.writeSync>) {
    noteWritten(given[0], given[1]);
    return real.writeSync(...given);
  },
  writeFileSync(...given: Parameters<typeof fs.writeFileSync>) {
    noteWritten(given[0], given[1]);
    real.writeFileSync(...given);
  },
  fsyncSync(fd: number) {
    real.fsyncSync(fd);
    noteFlushed(fd);
  },
  closeSync(fd: number) {
    noteClosed(fd);
    real.closeSync(fd);
  },
  renameSync(from: PathLike, to: PathLike) {
    real.renameSync(from, to);
    noteRenamed(from, to);
  },
  rmSync(...given: Parameters<typeof fs.rmSync>) {
    noteRemoved(given[0]);
    real.rmSync(...given);
  },
  unlinkSync(path: PathLike) {
    noteRemoved(path);
    real.unlinkSync(path);
  },
  mkdirSync(...given: Parameters<typeof fs.mkdirSync>) {
    const made = real.mkdirSync(...given);
    noteFolder(made, given[0]);
    return made;
  },
});

async function open(...given: Parameters<typeof promises.open>): Promise<FileHandle> {
  const handle = await realAsync.open(...given);
  noteOpened(handle.fd, given[0], given[1]);
  const { fd } = handle;
  const write = handle.writeFile.bind(handle);
  const sync = handle.sync.bind(handle);
  const close = handle.close.bind(handle);
  handle.writeFile = async (data, ...rest) => {
    await write(data, ...rest);
    noteWritten(fd, data);
  };
  handle.sync = async () => {
    await sync();
    noteFlushed(fd);
  };
  handle.close = async () => {
    noteClosed(fd);
    await close();
  };
  return handle;
}

Object.assign(promises, {
  open,
  async rename(from: PathLike, to: PathLike) {
    await realAsync.rename(from, to);
    noteRenamed(from, to);
  },
  async rm(...given: Parameters<typeof promises.rm>) {
    noteRemoved(given[0]);
    await realAsync.rm(...given);
  },
  async mkdir(...given: Parameters<typeof promises.mkdir>) {
    const made = await realAsync.mkdir(...given);
    noteFolder(made, given[0]);
    return made;
  },
});
syncBuiltinESMExports();

/** The steps of an action below a folder, absolute, in their order. */
export async function stepsOf(folder: string, act: () => unknown): Promise<readonly Step[]> {
  [root, steps] = [folder, []];
  await act();
  root = '';
  return steps;
}
