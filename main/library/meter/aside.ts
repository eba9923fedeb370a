import { Worker } from 'node:worker_threads';
import type { Library } from '../../contract/article.js';
import type { Reading } from '../../contract/reading.js';

/** Milliseconds that measuring may take; hundreds of articles take about 3000. */
const longestMs = 20_000;

/** What the meter works with. */
export interface MeterOptions {
  /** The folder of the library that plays. */
  readonly dir: () => string;
  /** The library that plays: a new object after each change, by which the meter knows one. */
  readonly library: () => Promise<Library>;
  /** Absolute path of the built `thread.ts`. */
  readonly thread: string;
  readonly log: { warn(message: string): void };
}

/** Measures the words of the library that plays. */
export interface Meter {
  /** How each text reads; null when it could not be found out. Measured once a library. */
  readings(): Promise<readonly Reading[] | null>;
}

/** Makes the meter; nothing is measured before somebody asks. */
export function openMeter({ dir, library, thread, log }: MeterOptions): Meter {
  let latest: Library | null = null;
  let readings: Promise<readonly Reading[] | null> = Promise.resolve(null);
  return {
    async readings() {
      const current = await library();
      if (current !== latest) {
        latest = current;
        readings = measureAside(dir(), thread).catch((error: unknown) => {
          log.warn(`the words could not be measured: ${String(error)}`);
          // The next time that somebody asks may be luckier.
          latest = null;
          return null;
        });
      }
      return readings;
    },
  };
}

/**
 * On a thread: it takes seconds for a large library, and hostile words must not hold up the glass.
 *
 * @throws when it takes too long, or the thread failed
 */
async function measureAside(dir: string, thread: string): Promise<readonly Reading[]> {
  const worker = new Worker(thread, { workerData: { job: 'measure', dir } });
  let timer: NodeJS.Timeout | undefined;
  try {
    return await new Promise<readonly Reading[]>((resolve, reject) => {
      timer = setTimeout(() => {
        reject(new Error(`not done after ${longestMs} ms`));
      }, longestMs);
      worker.once('message', resolve);
      worker.once('error', reject);
      worker.once('exit', (code) => {
        reject(new Error(`the thread ended with code ${code}`));
      });
    });
  } finally {
    clearTimeout(timer);
    await worker.terminate();
  }
}
