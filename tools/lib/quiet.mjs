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
 * Copies all that the kiosk and Chromium say to a file, and to the screen only the first troubles
 * and what nobody expected: what went well is said by the picture.
 * @param {(import('node:stream').Readable | null)[]} streams
 * @param {{ write: (text: string) => unknown }} screen
 * @param {string} file where all of it goes
 */
export function showTroubles(streams, screen, file) {
  mkdirSync(dirname(file), { recursive: true });
  const log = createWriteStream(file);
  let troubles = 0;
  const take = (/** @type {string} */ line) => {
    log.write(`${line}\n`);
    const level = logLevel(line);
    if (level === 'info' || isChatter(line)) return;
    if (level === 'trouble') troubles += 1;
    if (troubles <= shownTroubles) screen.write(`${line}\n`);
    else if (troubles === shownTroubles + 1) screen.write(`log       more in ${file}\n`);
  };
  const sources = streams.filter((stream) => stream !== null);
  let open = sources.length;
  for (const input of sources) {
    createInterface({ input })
      .on('line', take)
      .on('close', () => {
        open -= 1;
        if (open === 0) log.end();
      });
  }
}
