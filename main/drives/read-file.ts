import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import { say, type Said } from '../contract/said.js';
import type { JobResult } from '../contract/staff.js';
import type { Located } from './place.js';
import { refuse, sayFault } from './sentences.js';

/** Bytes of a megabyte as people count them when they read a limit. */
export const megabyte = 1024 * 1024;

/**
 * A pipe must not hold us up, nor a link that somebody put there a moment ago lead us away. Windows
 * knows neither flag; there they are undefined, which counts as 0.
 */
const flags = constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOFOLLOW;

function tooLarge(name: string, most: number): Said {
  return most < megabyte
    ? say`${name} has more than ${Math.floor(most / 1024)} kB. Choose a smaller file.`
    : say`${name} has more than ${Math.floor(most / megabyte)} MB. Choose a smaller file.`;
}

/** Reads a whole file of a drive, unless it has more than `most` bytes. Never throws. */
export async function readWhole(place: Located, most: number): Promise<JobResult<Buffer>> {
  const { drive, path, name } = place;
  try {
    const file = await open(path, flags);
    try {
      const facts = await file.stat();
      if (!facts.isFile()) return refuse(say`${name} is not a file. Choose a file from the list.`);
      if (facts.size > most) return refuse(tooLarge(name, most));
      // Not readFile: a file that grows meanwhile would be read past the limit.
      const bytes = Buffer.alloc(facts.size);
      let read = 0;
      while (read < bytes.length) {
        const { bytesRead } = await file.read(bytes, read, bytes.length - read, read);
        if (bytesRead === 0) break;
        read += bytesRead;
      }
      return { done: true, value: bytes.subarray(0, read) };
    } finally {
      await file.close();
    }
  } catch (error) {
    return refuse(await sayFault(error, drive, name));
  }
}
