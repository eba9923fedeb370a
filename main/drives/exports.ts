import { lstat, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { JobResult } from '../contract/staff.js';
import { syncFolder, writeDurably, type Pieces } from '../durable.js';
import type { Located } from './place.js';
import { refuse, sayFault } from './sentences.js';

/** The name of something that is brought out, such as `anteroom-log-2026-11-22.txt`. */
export interface ExportName {
  readonly stem: string;
  /** With its dot; empty for a folder. */
  readonly ending: string;
}

/** Tries for a free name; nobody takes the same thing out more often in a day. */
const mostNames = 1000;

/** A name that nothing on the drive has, so that nothing is ever written over. */
async function freeName(folder: string, { stem, ending }: ExportName): Promise<string> {
  for (let number = 1; number <= mostNames; number += 1) {
    const name = `${stem}${number === 1 ? '' : `-${number}`}${ending}`;
    // lstat: a link that leads nowhere takes the name as well.
    const isTaken = await lstat(join(folder, name)).catch((error: unknown) => {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
      throw error;
    });
    if (isTaken === null) return name;
  }
  throw Object.assign(new Error(`no free name for ${stem}`), { code: 'EEXIST' });
}

async function bringOut(
  root: Located,
  wanted: ExportName,
  write: (path: string) => Promise<JobResult<unknown>>,
): Promise<JobResult<string>> {
  const { drive, path } = root;
  try {
    const name = await freeName(path, wanted);
    const result = await write(join(path, name));
    return result.done ? { done: true, value: name } : result;
  } catch (error) {
    return refuse(await sayFault(error, drive, wanted.stem));
  }
}

/** Writes a new file at the root of a drive and answers with its name. Never throws. */
export function exportFile(
  root: Located,
  wanted: ExportName,
  pieces: Pieces,
): Promise<JobResult<string>> {
  return bringOut(root, wanted, async (path) => {
    await writeDurably(path, pieces);
    return { done: true, value: null };
  });
}

/**
 * Lets `write` fill a new folder at the root of a drive and answers with its name, or with why it
 * was refused. When it throws, what it wrote is removed, also under the name with `.part`. Never
 * throws itself.
 */
export function exportFolder(
  root: Located,
  wanted: ExportName,
  write: (folder: string) => Promise<JobResult<unknown>>,
): Promise<JobResult<string>> {
  return bringOut(root, wanted, async (folder) => {
    const part = `${folder}.part`;
    // Left by an interruption; or a link, which must not lead what is written to another place.
    await rm(part, { recursive: true, force: true });
    try {
      const result = await write(folder);
      if (result.done) await syncFolder(root.path);
      return result;
    } catch (error) {
      for (const left of [part, folder])
        await rm(left, { recursive: true, force: true }).catch(() => undefined);
      throw error;
    }
  });
}
