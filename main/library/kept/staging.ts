import { randomBytes } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { say, type Said } from '../../contract/said.js';
import type { JobRefusal, JobResult } from '../../contract/staff.js';
import { makeFolder } from '../../durable.js';
import type { Staged } from '../intake/stage.js';
import { sayWriteFault } from '../intake/refusal.js';
import { stageAside } from '../intake/stage-aside.js';

/** The part of the log that the libraries need. */
export interface LibraryLog {
  info(message: string): void;
  warn(message: string): void;
  error(message: string, thrown?: unknown): void;
}

/** A refusal in words. */
export function refusal(said: Said): JobRefusal {
  return { done: false, ...said };
}

/** What staff read when they, or another library, broke it off. */
export const stopped = say`Taking in the library was stopped; nothing was changed.`;

/** What staging is made with. */
export interface StagingOptions {
  /** The folder that holds everything of it, and nothing else. */
  readonly folder: string;
  /** Absolute path of the built `thread.ts`. */
  readonly thread: string;
  readonly log: LibraryLog;
  readonly onProgress: (done: number, total: number) => void;
}

/** A library that was taken in, and its folder. */
interface Standing {
  readonly dir: string;
  readonly staged: Staged;
}

/** At most one library that was copied and checked, and plays nowhere yet. */
export class Staging {
  #running: AbortController | null = null;
  #standing: Standing | null = null;
  readonly #cleared: Promise<void>;

  constructor(readonly options: StagingOptions) {
    // What was staged before the last end was never agreed to.
    this.#cleared = rm(options.folder, { recursive: true, force: true }).catch((error: unknown) => {
      options.log.error('the staging folder could not be cleared', error);
    });
  }

  /** What stands ready, or null. */
  get standing(): Standing | null {
    return this.#standing;
  }

  /** True while a library is being taken in. */
  get isBusy(): boolean {
    return this.#running !== null;
  }

  /** Takes a library in, in place of what stood there before. */
  async stage(source: string): Promise<JobResult<Staged>> {
    const { folder, thread, log, onProgress } = this.options;
    // Before anything is waited for, so that of two calls the second one ends the first.
    const dropped = this.drop();
    const running = new AbortController();
    this.#running = running;
    const { signal } = running;
    const dir = join(folder, randomBytes(8).toString('hex'));
    try {
      await dropped;
      await this.#cleared;
      await makeFolder(folder);
      const outcome = await stageAside({ source, into: dir }, { thread, signal, onProgress });
      if (!outcome.ok) {
        log.warn(`a library was refused: ${outcome.sentence}`);
        const { sentence, pattern, values } = outcome;
        return refusal({ sentence, pattern, values });
      }
      signal.throwIfAborted();
      this.#standing = { dir, staged: outcome };
      return { done: true, value: outcome };
    } catch (error) {
      await rm(dir, { recursive: true, force: true }).catch(() => undefined);
      if (signal.aborted) return refusal(stopped);
      log.error('taking in a library failed', error);
      return refusal(
        sayWriteFault(error, 'machine') ??
          say`The library could not be checked because of a fault of this program, so nothing was changed: try again, and export the log if it happens again.`,
      );
    } finally {
      if (this.#running === running) this.#running = null;
    }
  }

  /** Breaks off what `stage` does and throws away what it did. */
  async drop(): Promise<void> {
    this.#running?.abort();
    this.#running = null;
    const standing = this.#standing;
    this.#standing = null;
    if (standing) await rm(standing.dir, { recursive: true, force: true });
  }

  /** Hands over what stands ready, whose folder the caller then moves away. */
  release(): void {
    this.#standing = null;
  }
}
