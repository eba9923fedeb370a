import { join } from 'node:path';
import { goodWordsSchema, type GoodWords } from '../contract/watch.js';
import { writeDurably } from '../durable-sync.js';
import { readOrdinary } from '../read-ordinary.js';
import type { ShellLog } from './log.js';

/** The words that the fault screen shows. */
export interface GoodWordsFile {
  /** Keeps words; the same ones again cost nothing. Never throws. */
  readonly keep: (words: GoodWords) => void;
  /** The words kept last; none when there are none, or none that are sound. */
  readonly read: () => GoodWords;
}

/** More than all the words that it can hold, in bytes. */
const largest = 1024 * 1024;

const none: GoodWords = { clinic: '', slides: [] };

/** Keeps the last words that a whole page showed, in `last-good.json` of the folder. */
export function openGoodWords(dir: string, log: ShellLog): GoodWordsFile {
  const path = join(dir, 'last-good.json');

  function readText(): string {
    try {
      return readOrdinary(path, largest);
    } catch {
      return ''; // Usually it is not there yet.
    }
  }

  return {
    keep(words) {
      const text = `${JSON.stringify(words)}\n`;
      try {
        if (text !== readText()) writeDurably(path, text);
      } catch (error) {
        log.warn(`last-good.json could not be written: ${String(error)}`);
      }
    },
    read() {
      try {
        const read = goodWordsSchema.safeParse(JSON.parse(readText() || 'null'));
        return read.success ? read.data : none;
      } catch {
        return none;
      }
    },
  };
}
