/** Keeps what is for developers off the screen, and in a file for whoever needs it. */
import { createWriteStream, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { createInterface } from 'node:readline';

/**
 * Whether a line is Chromium talking to its developers, as it does about every bus and GPU that a bare machine lacks.
 * @param {string} line
 */
export function isChatter(line) {
  return /^\[\d+:\d{4}\/\d{6}\.\d+:(ERROR|WARNING|INFO|VERBOSE\d*):/.test(line);
}

/**
 * Copies a stream to the screen line by line, without the chatter.
 * @param {import('node:stream').Readable} stream
 * @param {{ write: (text: string) => unknown }} screen
 * @param {string} file where the chatter goes
 */
export function showWithoutChatter(stream, screen, file) {
  mkdirSync(dirname(file), { recursive: true });
  const log = createWriteStream(file);
  createInterface({ input: stream })
    .on('line', (line) => (isChatter(line) ? log : screen).write(`${line}\n`))
    .on('close', () => log.end());
}

/**
 * What a line of the kiosk's own log is about: null for a line that is none.
 * @param {string} line
 * @returns {'info' | 'trouble' | null}
 */
export function logLevel(line) {
  const level = /^\d{4}-\d\d-\d\dT\S+ (info|warn|error) /.exec(line)?.[1];
  if (level === undefined) return null;
  return level === 'info' ? 'info' : 'trouble';
}

/** Lines of trouble that are shown; a broken library may have hundreds. */
const shownTroubles = 2;

/**
 * Copies the kiosk's log to a file, and to the screen only the first troubles in it: what went well
 * is said by the picture.
 * @param {import('node:stream').Readable} stream
 * @param {{ write: (text: string) => unknown }} screen
 * @param {string} file where all of it goes
 */
export function showTroubles(stream, screen, file) {
  mkdirSync(dirname(file), { recursive: true });
  const log = createWriteStream(file);
  let troubles = 0;
  createInterface({ input: stream })
    .on('line', (line) => {
      log.write(`${line}\n`);
      const level = logLevel(line);
      if (level === 'info') return;
      if (level === 'trouble') troubles += 1;
      if (troubles <= shownTroubles) screen.write(`${line}\n`);
      else if (troubles === shownTroubles + 1) screen.write(`log       more in ${file}\n`);
    })
    .on('close', () => log.end());
}
