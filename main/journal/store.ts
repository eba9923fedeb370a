import { renameSync, rmSync, statSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';

/** Shapes of the file, numbered from 1; each turns the one before into itself. */
const migrations = [
  `CREATE TABLE happening (
     id INTEGER PRIMARY KEY,
     at INTEGER NOT NULL,
     kind TEXT NOT NULL,
     step TEXT,
     back_after INTEGER
   ) STRICT`,
] as const;

/**
 * SQLite's codes for a file that is damaged, none of its own, or has not the tables that our
 * statements name; sqlite.org/rescode.html.
 */
const damagedCodes = [11, 26, 1];

/** What SQLite keeps beside the file. */
const beside = ['-wal', '-shm'] as const;

/** A hundred times what 2000 rows take, in bytes; more would be checked for seconds. */
const largest = 16 * 1024 * 1024;

/**
 * Milliseconds to wait for another program that holds the file. Everything else waits with us, and
 * only a technician's tool can be one.
 */
const patience = 250;

/** Whether an error of the database means that its file is damaged. */
export function isDamage(error: unknown): boolean {
  const code = error instanceof Error && 'errcode' in error ? error.errcode : null;
  return typeof code === 'number' && damagedCodes.includes(code & 0xff);
}

/**
 * Opens the file, and brings it to the newest shape.
 * @throws Error when it is damaged, of a newer app, or cannot be read or written.
 */
export function openFile(path: string): DatabaseSync {
  for (const end of ['', ...beside]) {
    const found = statSync(path + end, { throwIfNoEntry: false });
    if (found && (!found.isFile() || found.size > largest)) throw new DamagedFile(path);
  }
  const file = new DatabaseSync(path, { timeout: patience });
  try {
    file.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;');
    const check = file.prepare('PRAGMA quick_check(1)').get();
    if (check?.['quick_check'] !== 'ok') throw new DamagedFile(path);
    const shape = Number(file.prepare('PRAGMA user_version').get()?.['user_version'] ?? 0);
    if (shape > migrations.length) throw new DamagedFile(path);
    for (const [index, statement] of migrations.entries())
      if (index >= shape)
        file.exec(`BEGIN; ${statement}; PRAGMA user_version = ${index + 1}; COMMIT;`);
    return file;
  } catch (error) {
    file.close();
    throw error;
  }
}

/** A file that holds nothing this app can read. */
export class DamagedFile extends Error {
  constructor(path: string) {
    super(`${path} is damaged, or of a newer app.`);
    this.name = 'DamagedFile';
  }
}

/** Puts a damaged file beside, in the place of the one before it, so that a new one can begin. */
export function setAside(path: string): void {
  for (const end of beside) rmSync(path + end, { recursive: true, force: true });
  rmSync(`${path}.damaged`, { recursive: true, force: true });
  renameSync(path, `${path}.damaged`);
}
