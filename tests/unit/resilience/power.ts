/**
 * What a power cut can leave of a folder. A disk keeps only what was flushed: of a file its bytes,
 * of a folder its names. Everything else may be there or not.
 */
import { stepsOf, type Naming, type Step } from './watched-disk.js';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What stands in a folder: names below it, and the bytes of files. */
type Standing = ReadonlyMap<string, Buffer | 'folder'>;

/** What stands in a folder now. */
function standingIn(folder: string): Standing {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true });
  return new Map(
    names.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return [path, entry.isDirectory() ? ('folder' as const) : readFileSync(path)] as const;
    }),
  );
}

/** Puts a folder into a state. */
export function restore(folder: string, standing: Standing): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [path, bytes] of [...standing].sort(([a], [b]) => (a < b ? -1 : 1)))
    if (bytes === 'folder') mkdirSync(path, { recursive: true });
    else writeFileSync(path, bytes);
}

const isNaming = (step: Step): step is Naming => 'path' in step;

/** The bytes of a file after a cut: all that were flushed, and of the others as much as is asked. */
function bytesOf(file: number, done: readonly Step[], share: number): Buffer {
  let [flushed, all] = [Buffer.alloc(0), Buffer.alloc(0)];
  for (const step of done)
    if (step.kind === 'written' && step.file === file) all = Buffer.concat([all, step.bytes]);
    else if (step.kind === 'flushed' && step.file === file) flushed = all;
  const more = all.subarray(flushed.length);
  return Buffer.concat([flushed, more.subarray(0, Math.floor(more.length * share))]);
}

function standingAfter(
  root: string,
  before: Standing,
  done: readonly Step[],
  lost: ReadonlySet<Step>,
  share: number,
): Standing {
  const names = new Map<string, Buffer | 'folder' | number>(before);
  for (const step of done) {
    if (!isNaming(step) || lost.has(step)) continue;
    if (step.kind === 'named') names.set(step.path, step.file);
    else if (step.kind === 'removed') names.delete(step.path);
    else {
      const moved = names.get(step.from);
      if (moved === undefined) continue;
      names.delete(step.from);
      names.set(step.path, moved);
    }
  }
  const isReached = (path: string): boolean =>
    dirname(path) === root || (names.get(dirname(path)) === 'folder' && isReached(dirname(path)));
  return new Map(
    [...names]
      .filter(([path]) => isReached(path))
      .map(([path, is]) => [path, typeof is === 'number' ? bytesOf(is, done, share) : is]),
  );
}

/** The name changes whose folder was not flushed since, which a cut may undo. */
function pendingIn(done: readonly Step[]): Naming[] {
  return done.filter((step, at): step is Naming => {
    if (!isNaming(step)) return false;
    const folder = dirname(step.path);
    return !done.slice(at).some((later) => later.kind === 'settled' && later.folder === folder);
  });
}

/** Which of these a cut may undo: all after one, and each alone, for a disk keeps no order. */
function losses(pending: readonly Naming[]): Set<Step>[] {
  return [
    ...pending.map((_, at) => new Set<Step>(pending.slice(at))),
    ...pending.map((one) => new Set<Step>([one])),
    new Set<Step>(),
  ];
}

/** Every state, each once, in which a power cut after so many steps or more can leave a folder. */
function cutsFrom(root: string, before: Standing, all: readonly Step[], first: number): Standing[] {
  const found = new Map<string, Standing>();
  for (let count = first; count <= all.length; count += 1) {
    const done = all.slice(0, count);
    for (const lost of losses(pendingIn(done)))
      for (const share of [0, 0.5, 1]) {
        const standing = standingAfter(root, before, done, lost, share);
        const key = [...standing].map(([path, bytes]) => [path, bytes.toString('latin1')]).sort();
        found.set(JSON.stringify(key), standing);
      }
  }
  return [...found.values()];
}

/** Every state in which a power cut during an action, or right after it, can leave a folder. */
export async function cutsOf(folder: string, act: () => unknown): Promise<Standing[]> {
  const before = standingIn(folder);
  return cutsFrom(folder, before, await stepsOf(folder, act), 0);
}

/** Every state in which a power cut can leave a folder once an action is done. */
export async function cutsAfter(folder: string, act: () => unknown): Promise<Standing[]> {
  const before = standingIn(folder);
  const all = await stepsOf(folder, act);
  return cutsFrom(folder, before, all, all.length);
}
