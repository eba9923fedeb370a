import { rm } from 'node:fs/promises';
import { Worker } from 'node:worker_threads';
import { deepFreeze } from '../freeze.js';
import type { StageOutcome, StageTask } from './stage.js';

/** What the thread says while it takes a library in. */
export type StageMessage =
  { readonly done: number; readonly total: number } | { readonly outcome: StageOutcome };

/** How a library is taken in on a thread. */
export interface StageAsideOptions {
  /** Absolute path of the built `thread.ts`. */
  readonly thread: string;
  /** Breaks it off. */
  readonly signal: AbortSignal;
  readonly onProgress: (done: number, total: number) => void;
}

/**
 * Takes a library in as `stage` does, on a thread of its own, so that unpacking, hashing and
 * checking never keep the glass from answering. After breaking off, nothing is left of it.
 *
 * @throws the signal's reason when it was broken off, an error when the thread failed
 */
export async function stageAside(
  task: StageTask,
  { thread, signal, onProgress }: StageAsideOptions,
): Promise<StageOutcome> {
  signal.throwIfAborted();
  const worker = new Worker(thread, { workerData: { job: 'stage', ...task } });
  const outcome = new Promise<StageOutcome>((resolve, reject) => {
    worker.on('message', (message: StageMessage) => {
      if (!('outcome' in message)) onProgress(message.done, message.total);
      else {
        // What crosses between threads is a copy, and copies are not frozen.
        if (message.outcome.ok) deepFreeze(message.outcome.library);
        resolve(message.outcome);
      }
    });
    worker.once('error', reject);
    worker.once('exit', (code) => {
      reject(new Error(`the thread ended with code ${code}`));
    });
    signal.addEventListener('abort', () => {
      reject(signal.reason as Error);
    });
  });
  try {
    return await outcome;
  } catch (error) {
    await worker.terminate();
    await rm(task.into, { recursive: true, force: true });
    throw error;
  }
}
