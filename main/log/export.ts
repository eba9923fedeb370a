import { closeSync, createReadStream, fstatSync, openSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { readNow } from '../read-ordinary.js';
import { redactor, thisOwner, type Owner } from './redact.js';

/** What a log is brought out with. */
export interface LogTextOptions {
  /** The folder of the log files. */
  readonly dir: string;
  /** Lines that stand above the log. */
  readonly header: readonly string[];
  /** Whose names are taken out; this process's owner unless told otherwise. */
  readonly owner?: Owner;
}

/** A log file that is open, and how many bytes it had then. */
interface Open {
  readonly fd: number;
  readonly size: number;
}

/** Characters that are handed on at once: a line at a time would be a write to the drive each. */
const pieceLength = 64 * 1024;

const fileName = /^main(?:\.(\d+))?\.log$/;

/** The log files, the oldest first. Opened all at once, because they may be put away meanwhile. */
function openAll(dir: string): Open[] {
  const numbered = readdirSync(dir).flatMap((name) => {
    const match = fileName.exec(name);
    return match ? [{ name, number: Number(match[1] ?? 0) }] : [];
  });
  return numbered
    .sort((a, b) => b.number - a.number)
    .map(({ name }) => {
      const fd = openSync(join(dir, name), readNow);
      const found = fstatSync(fd);
      return { fd, size: found.isFile() ? found.size : 0 };
    });
}

async function* linesOf({ fd, size }: Open): AsyncGenerator<string> {
  if (size === 0) return;
  // Up to the size it had: what is written while we read would make this run on.
  const input = createReadStream('', { fd, start: 0, end: size - 1, autoClose: false });
  yield* createInterface({ input, crlfDelay: Infinity });
}

/**
 * The whole log in one text, the oldest line first, under a header. Names and numbers of people are
 * taken out once more: an older version of the app may have written what this one would not.
 * @throws Error when a file cannot be read.
 */
export async function* logText({
  dir,
  header,
  owner = thisOwner(),
}: LogTextOptions): AsyncGenerator<string> {
  const redact = redactor(owner);
  const files = openAll(dir);
  try {
    let piece = `${[...header, ''].map(redact).join('\n')}\n`;
    for (const file of files) {
      for await (const line of linesOf(file)) {
        // A power cut can leave zero bytes; editors would take the whole text for a program.
        piece += `${redact(line.replaceAll(/\p{Cc}/gu, ''))}\n`;
        if (piece.length < pieceLength) continue;
        yield piece;
        piece = '';
      }
    }
    yield piece;
  } finally {
    for (const { fd } of files) closeSync(fd);
  }
}
