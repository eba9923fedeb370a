/** Keeps Chromium's own chatter off the screen, and in a file for whoever needs it. */
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
