import { join } from 'node:path';
import { say, type Said } from '../contract/said.js';
import { draftSchema } from '../contract/staff-verbs.js';
import type { Draft } from '../contract/staff.js';
import { setAside } from './aside.js';
import { removeDurably, writeDurably } from '../durable-sync.js';
import { currentFormat } from './migrate.js';
import { fileReason, readSettings } from './read.js';
import { explain } from './reasons.js';

const fileName = 'draft.json';

/** What staff changed and did not publish yet, in a file of its own. */
export interface DraftFile {
  /** The draft, complete in each of its parts; null when there is none. Never throws. */
  read(): Draft | null;
  /**
   * Keeps a draft, or none.
   * @throws NodeJS.ErrnoException when it cannot be kept; what was kept before then still is.
   */
  save(draft: Draft | null): void;
}

/** The draft in a folder. One that cannot be right is set aside and told of, and blocks nothing. */
export function openDraft(dir: string, tell: (problem: Said) => void): DraftFile {
  const path = join(dir, fileName);

  function putAside(reason: Said): void {
    try {
      tell(say`${fileName}: ${reason}; was set aside as ${setAside(dir, fileName)}`);
    } catch (error) {
      tell(say`${fileName}: ${reason}; could not be set aside: ${fileReason(error)}`);
    }
  }

  return {
    read() {
      const reading = readSettings(path);
      if (reading.kind === 'absent') return null;
      if (reading.kind === 'unreadable') {
        tell(say`${fileName}: cannot be read: ${reading.reason}; nothing was changed in it`);
        return null;
      }
      if (reading.kind === 'bad') {
        putAside(reading.reason);
        return null;
      }
      const parts: Record<string, unknown> = { ...reading.file };
      delete parts['schema'];
      const parsed = draftSchema.safeParse(parts);
      if (!parsed.success) {
        putAside(explain(parsed.error.issues));
        return null;
      }
      return parsed.data as Draft;
    },
    save(draft) {
      if (draft === null) removeDurably(path);
      else writeDurably(path, `${JSON.stringify({ schema: currentFormat, ...draft })}\n`);
    },
  };
}
