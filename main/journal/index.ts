import { statSync } from 'node:fs';
import type { DatabaseSync } from 'node:sqlite';
import { latestDate } from '../contract/moment.js';
import { say, type Said } from '../contract/said.js';
import {
  happeningKinds,
  recoverySteps,
  type Happening,
  type HappeningKind,
  type RecoveryStep,
} from '../contract/watch.js';
import { DamagedFile, isDamage, openFile, setAside } from './store.js';

/**
 * Rows that are kept at most, and for how long (ms) beyond those that are read: enough for a
 * technician, and 100 kB.
 */
const mostRows = 2000;
const longestKept = 400 * 24 * 60 * 60_000;

/** Rows that are read at most. */
const mostRead = 200;

/** What needs nothing done about it: the disk may take its time to keep it. */
const harmless: readonly HappeningKind[] = ['woke', 'displays-changed'];

/** The same harmless thing again within this time (ms) is the same one. */
const sameWithin = 10_000;

/** What the journal is made with. */
export interface JournalOptions {
  /** Absolute path of `journal.sqlite`; its folder must be there. */
  readonly path: string;
  /** Epoch milliseconds. */
  readonly now: () => number;
  readonly log: { warn(message: string): void };
  /** Told what staff should know about the file. */
  readonly tell?: (problem: Said) => void;
}

/** What happened to the kiosk: kinds and times, nothing of anybody. Nothing of it ever throws. */
export interface Journal {
  /** Keeps that something happened, and the step that is taken; answers its number, 0 when lost. */
  note(kind: HappeningKind, step?: RecoveryStep): number;
  /** The page stood again so many milliseconds after what has this number. */
  back(number: number, after: number): void;
  /** What happened, the latest first; at most 200. */
  read(): readonly Happening[];
  close(): void;
}

/**
 * Opens the journal, at its first use: a start must not wait for it. A damaged file is set aside
 * and a new one begun. A disk that takes nothing costs what would have been kept, and no more.
 */
export function openJournal({ path, now, log, tell }: JournalOptions): Journal {
  let file: DatabaseSync | null = null;
  /** The file's number on the disk. */
  let inode = 0;
  let latest: { readonly kind: HappeningKind; readonly at: number } | null = null;

  const inodeNow = (): number => statSync(path, { throwIfNoEntry: false })?.ino ?? 0;

  function opened(): DatabaseSync {
    if (file && inodeNow() !== inode) {
      // Taken away or replaced while it was open: what comes now would be lost with it.
      const lost = file;
      file = null;
      lost.close();
    }
    if (!file) {
      file = openFile(path);
      inode = inodeNow();
    }
    return file;
  }

  function startAnew(): void {
    file?.close();
    file = null;
    setAside(path);
    const problem = say`journal.sqlite: was damaged; it was set aside and a new one begun`;
    log.warn(problem.sentence);
    tell?.(problem);
  }

  function attempt<T>(work: (file: DatabaseSync) => T, otherwise: T): T {
    for (const isLast of [false, true])
      try {
        return work(opened());
      } catch (error) {
        try {
          if (!isLast && (isDamage(error) || error instanceof DamagedFile)) {
            startAnew();
            continue;
          }
        } catch {
          // It cannot even be set aside; what stands below says why.
        }
        log.warn(`The journal failed: ${String(error)}`);
        tell?.(say`journal.sqlite: cannot be read or written; what happens is not kept`);
        return otherwise;
      }
    return otherwise;
  }

  function trim(file: DatabaseSync, at: number): void {
    // A clock that is wrong by years must not take away what staff would still be told.
    file
      .prepare(
        'DELETE FROM happening WHERE at < ? AND id <= (SELECT id FROM happening ORDER BY id DESC LIMIT 1 OFFSET ?)',
      )
      .run(at - longestKept, mostRead);
    file
      .prepare(
        'DELETE FROM happening WHERE id <= (SELECT id FROM happening ORDER BY id DESC LIMIT 1 OFFSET ?)',
      )
      .run(mostRows);
  }

  return {
    note(kind, step) {
      const at = now();
      const isHarmless = harmless.includes(kind);
      if (isHarmless && latest?.kind === kind && Math.abs(at - latest.at) < sameWithin) return 0;
      latest = { kind, at };
      return attempt((file) => {
        // A fault may be the last thing before a kill, so it is on the disk when this returns.
        file.exec(`PRAGMA synchronous = ${isHarmless ? 'NORMAL' : 'FULL'}`);
        const { lastInsertRowid } = file
          .prepare('INSERT INTO happening (at, kind, step) VALUES (?, ?, ?)')
          .run(at, kind, step ?? null);
        trim(file, at);
        return Number(lastInsertRowid);
      }, 0);
    },
    back(number, after) {
      if (number === 0) return;
      attempt((file) => {
        file
          .prepare('UPDATE happening SET back_after = ? WHERE id = ?')
          .run(Math.round(after), number);
      }, undefined);
    },
    read() {
      return attempt(
        (file) =>
          file
            .prepare(
              'SELECT at, kind, step, back_after FROM happening WHERE abs(at) <= ?1 AND coalesce(back_after, 0) BETWEEN 0 AND ?1 ORDER BY id DESC LIMIT ?2',
            )
            .all(latestDate, mostRead)
            .flatMap((row) => happeningOf(row)),
        [],
      );
    },
    close() {
      try {
        file?.close();
      } catch (error) {
        log.warn(`The journal could not be closed: ${String(error)}`);
      }
      file = null;
    },
  };
}

/** A row as the contract has it; none when another app wrote what this one does not know. */
function happeningOf(row: Readonly<Record<string, unknown>>): Happening[] {
  const kind = happeningKinds.find((known) => known === row['kind']);
  const step = recoverySteps.find((known) => known === row['step']) ?? null;
  const { at, back_after: backAfter } = row;
  if (kind === undefined || typeof at !== 'number') return [];
  return [{ at, kind, step, backAfter: typeof backAfter === 'number' ? backAfter : null }];
}
