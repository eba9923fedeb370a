import type { Dirent } from 'node:fs';
import { lstat, opendir } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { DriveEntry, JobResult } from '../contract/staff.js';
import { isOpenable, type Located } from './place.js';
import { refuse, sayFault } from './sentences.js';

/** At most this many entries are listed; a list of this length may lack some. */
export const mostEntries = 500;

/** Names looked at in one folder; a camera's card holds some thousands, no folder needs more. */
const mostNames = 20_000;

const kindOf: Readonly<Record<string, DriveEntry['kind']>> = {
  '.zip': 'archive',
  '.svg': 'picture',
  '.png': 'picture',
  '.jpg': 'picture',
  '.jpeg': 'picture',
  '.webp': 'picture',
  '.json': 'settings',
  '.pub': 'key',
};

/** Folders that systems leave on every drive. */
const systemFolders = /^(?:\$.*|system volume information|lost\+found|recycler|found\.\d{3})$/i;

const collator = new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' });

/** What a name promises, before the file behind it is looked at; null when staff cannot use it. */
function promised(entry: Dirent): DriveEntry['kind'] | null {
  if (!isOpenable(entry.name)) return null;
  if (entry.isDirectory()) return systemFolders.test(entry.name) ? null : 'folder';
  if (!entry.isFile()) return null;
  return kindOf[extname(entry.name).toLowerCase()] ?? null;
}

type Promised = Pick<DriveEntry, 'name' | 'kind'>;

async function namesIn(path: string): Promise<Promised[]> {
  const found: Promised[] = [];
  let left = mostNames;
  for await (const entry of await opendir(path)) {
    const kind = promised(entry);
    if (kind !== null) found.push({ name: entry.name, kind });
    if ((left -= 1) === 0) break;
  }
  const isFile = ({ kind }: Promised): number => (kind === 'folder' ? 0 : 1);
  return found.sort((a, b) => isFile(a) - isFile(b) || collator.compare(a.name, b.name));
}

/** Looks at the file or folder itself; null when it went away meanwhile. */
async function entryOf(folder: string, { name, kind }: Promised): Promise<DriveEntry | null> {
  const path = join(folder, name);
  if (kind === 'folder') {
    const library = await lstat(join(path, 'library.yaml')).catch(() => null);
    return { name, kind: library?.isFile() === true ? 'library' : 'folder', bytes: 0 };
  }
  const facts = await lstat(path).catch(() => null);
  return facts && { name, kind, bytes: facts.size };
}

/**
 * Lists what staff can use in a folder: folders first, each in people's order. Links are left out,
 * and whatever the kiosk cannot open. Never throws.
 */
export async function readFolder(place: Located): Promise<JobResult<readonly DriveEntry[]>> {
  try {
    const names = (await namesIn(place.path)).slice(0, mostEntries);
    const entries = await Promise.all(names.map((name) => entryOf(place.path, name)));
    return { done: true, value: entries.filter((entry) => entry !== null) };
  } catch (error) {
    return refuse(await sayFault(error, place.drive, place.name));
  }
}
