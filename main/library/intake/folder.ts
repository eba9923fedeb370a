import { lstat, open, opendir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Readable } from 'node:stream';
import { say, type Said } from '../../contract/said.js';
import { caps } from './caps.js';
import { isSystemPath } from './names.js';
import { Refusal, sayLink, sayName } from './refusal.js';
import { openFlags, type Source, type SourceEntry } from './source.js';

/** Opens an ordinary file, and nothing that was put in its place after it was listed. */
async function openOrdinary(file: string, name: string): Promise<Readable> {
  const handle = await open(file, openFlags);
  try {
    if (!(await handle.stat()).isFile()) throw new Refusal(sayNoFile(name));
  } catch (error) {
    await handle.close();
    throw error;
  }
  return handle.createReadStream();
}

function sayNoFile(name: string): Said {
  return say`${sayName(name)} is neither a file nor a folder: take it out and try again.`;
}

async function* walk(root: string, path: string, depth: number): AsyncGenerator<SourceEntry> {
  for await (const { name } of await opendir(join(root, path))) {
    if (isSystemPath([name])) continue;
    const inside = path === '' ? name : `${path}/${name}`;
    const file = join(root, inside);
    // Asked anew: the folder's own list tells the kinds of its entries on some systems only.
    const facts = await lstat(file);
    if (facts.isSymbolicLink()) throw new Refusal(sayLink(inside));
    if (facts.isDirectory()) {
      yield { kind: 'folder', path: inside };
      // One more than allowed, so that the one who checks the paths says what is wrong.
      if (depth <= caps.depth) yield* walk(root, inside, depth + 1);
    } else if (facts.isFile()) {
      const open = () => openOrdinary(file, inside);
      yield { kind: 'file', path: inside, bytes: facts.size, packed: null, crc: null, open };
    } else {
      throw new Refusal(sayNoFile(inside));
    }
  }
}

/** A folder as a source. */
export function folderSource(folder: string): Source {
  return {
    name: basename(folder),
    entries: () => walk(folder, '', 0),
    close: () => undefined,
  };
}
