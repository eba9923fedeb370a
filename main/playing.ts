import type { Library } from './contract/article.js';
import { readLibraryAside, reportOf, watchLibrary } from './library/index.js';
import type { Log } from './log/index.js';

/** What the library that plays is read with. */
export interface PlayingOptions {
  /** The folder that plays now. */
  readonly dir: () => string;
  /** Absolute path of the built reading thread. */
  readonly thread: string;
  readonly log: Log;
}

/** The library that plays, read as often as it changes. */
export interface Playing {
  /** Resolves when it has been read; the newest one after a change. */
  library(): Promise<Library>;
  /** Reads it anew, from the folder that plays now, and follows that one. */
  again(): void;
  /** Follows the folder, and calls back after each change, until the returned function is called. */
  follow(changed: () => void): () => void;
}

/** Begins to read the library that plays; what is wrong in it stands in the log. */
export function openPlaying({ dir, thread, log }: PlayingOptions): Playing {
  const scope = log.scope('library');
  let unwatch: (() => void) | null = null;
  let changed: (() => void) | null = null;

  function read(): Promise<Library> {
    const folder = dir();
    const reading = readLibraryAside({
      dir: folder,
      thread,
      onFault(error) {
        scope.error('the reading thread failed; the main one reads', error);
      },
    });
    reading.then(
      ({ name, version, articles, problems }) => {
        scope.info(`${name} ${version}: ${articles.length} articles from ${folder}`);
        if (problems.length === 0) return;
        for (const line of reportOf(problems).split('\n')) if (line !== '') scope.warn(line);
      },
      (error: unknown) => {
        scope.error(`${folder} could not be read`, error);
      },
    );
    return reading;
  }

  let library = read();

  function watch(): void {
    unwatch?.();
    unwatch = watchLibrary(dir(), () => {
      library = read();
      changed?.();
    });
  }

  return {
    library: () => library,
    again() {
      library = read();
      if (changed) watch();
      changed?.();
    },
    follow(listener) {
      changed = listener;
      watch();
      return () => {
        unwatch?.();
        unwatch = null;
        changed = null;
      };
    },
  };
}
