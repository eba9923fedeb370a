import { readSettings, type Reading } from './read.js';
import { watchPath } from './watch.js';

/** Milliseconds to let a burst of file events settle. */
const settle = 100;

/**
 * Looks at a file that is not good before it is judged, and milliseconds between them: whoever
 * saves it may be half way through.
 */
const looks = 5;
const betweenLooks = 100;

/** Looks at a file whenever it may have changed. */
export interface Following {
  /** Looks in a moment, whether or not anything was reported. */
  lookSoon(): void;
  close(): void;
}

/**
 * Hands out what a settings file holds when that differs from what was `seen` last, given by its
 * mark: good content at once, everything else only after it stood half a second.
 */
export function followFile(
  path: string,
  seen: () => string | null,
  accept: (reading: Reading) => void,
): Following {
  let timer: NodeJS.Timeout | undefined;

  function look(times: number, before: string | null): void {
    timer = undefined;
    const reading = readSettings(path);
    if (reading.mark === seen()) return;
    const looked = reading.mark === before ? times + 1 : 1;
    if (reading.kind === 'good' || looked > looks) accept(reading);
    else timer = setTimeout(look, betweenLooks, looked, reading.mark);
  }

  function lookSoon(): void {
    // A look that is due already sees this change too.
    timer ??= setTimeout(look, settle, 0, null);
  }

  const unwatch = watchPath(path, lookSoon);
  return {
    lookSoon,
    close() {
      clearTimeout(timer);
      unwatch();
    },
  };
}
