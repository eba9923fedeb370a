import { Worker } from 'node:worker_threads';
import type { Library } from '../contract/article.js';
import { deepFreeze } from './freeze.js';

/** What a library is read with. */
export interface AsideOptions {
  /** The folder that holds `library.yaml`. */
  readonly dir: string;
  /** Absolute path of the built `thread.ts`. */
  readonly thread: string;
  /** Told when the thread failed, and the library was read without it. */
  readonly onFault: (error: unknown) => void;
}

function readOnThread(dir: string, thread: string): Promise<Library> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(thread, { workerData: { job: 'read', dir, host: 'content' } });
    worker.once('message', (library: Library) => {
      // What crosses between threads is a copy, and copies are not frozen.
      resolve(deepFreeze(library));
    });
    worker.once('error', reject);
    worker.once('exit', (code) => {
      reject(new Error(`the thread ended with code ${code}`));
    });
  });
}

/**
 * Reads a library folder as `readLibrary` does, on a thread of its own: the parsers take longer
 * than all the rest of a start, and hundreds of articles would keep the glass from answering while
 * they are read anew. The thread ends with the reading, and its memory with it.
 *
 * Where the thread fails, the library is read on this one: late is better than not at all.
 */
export async function readLibraryAside({ dir, thread, onFault }: AsideOptions): Promise<Library> {
  try {
    return await readOnThread(dir, thread);
  } catch (error) {
    onFault(error);
    const { readLibrary } = await import('./read.js');
    return readLibrary(dir);
  }
}
