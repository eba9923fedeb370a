import { msg } from '@lit/localize';
import type { DriveEntry } from '../../../main/contract/staff.js';

/** What can be chosen on a drive. */
export type EntryKind = DriveEntry['kind'];

/** What a tap on an entry does: choose it, or look into it. */
export type EntryUse = 'choose' | 'open';

/**
 * What a tap on an entry does, or null when it is of no use here and is not shown. A folder is
 * always opened, since what is looked for may lie inside; a library is a folder to everybody who
 * does not look for libraries.
 */
export function useOf({ kind }: DriveEntry, kinds: readonly EntryKind[]): EntryUse | null {
  if (kind === 'folder') return 'open';
  if (kinds.includes(kind)) return 'choose';
  return kind === 'library' ? 'open' : null;
}

/** The entries that are of use, those to choose first, each group by name as people count. */
export function usefulEntries(
  entries: readonly DriveEntry[],
  kinds: readonly EntryKind[],
  language: string,
): readonly DriveEntry[] {
  const byName = new Intl.Collator(language, { numeric: true });
  const rank = (entry: DriveEntry): number => (useOf(entry, kinds) === 'choose' ? 0 : 1);
  return entries
    .filter((entry) => useOf(entry, kinds) !== null)
    .toSorted((a, b) => rank(a) - rank(b) || byName.compare(a.name, b.name));
}

/** The icon of a kind. */
export const entryIcons: Readonly<Record<EntryKind, string>> = {
  folder: 'folder',
  library: 'library',
  archive: 'archive',
  picture: 'picture',
  settings: 'settings',
  key: 'key',
};

/** One word for a kind. */
export function kindWord(kind: EntryKind): string {
  switch (kind) {
    case 'folder':
      return msg('Folder');
    case 'library':
      return msg('Library');
    case 'archive':
      return msg('Library in a zip file');
    case 'picture':
      return msg('Picture');
    case 'settings':
      return msg('Settings');
    case 'key':
      return msg('Key');
  }
}

/** What is looked for, as a sentence for a folder that has none of it. */
export function nothingHere(kinds: readonly EntryKind[]): string {
  if (kinds.includes('picture')) {
    return msg('There is no picture here. PNG, JPEG, WebP and SVG files can be used.');
  }
  if (kinds.includes('library') || kinds.includes('archive')) {
    return msg('There is no library here. A library is a folder or a zip file.');
  }
  if (kinds.includes('settings')) {
    return msg('There are no settings here. Look for a file that this kiosk or another one saved.');
  }
  if (kinds.includes('key')) return msg('There is no key here. Its name ends in .pub.');
  return msg('There is nothing here that can be used.');
}
