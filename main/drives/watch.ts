/** Looks again and again. */
export interface Watch {
  /** Begins to look, if it does not already; `now` is what was just seen. */
  start(now: string): void;
  /** Stops at once: a look that is under way tells nothing any more. */
  stop(): void;
}

/**
 * Makes a watch that calls `onChange` when what it sees has changed. Each look begins only after
 * the one before it has ended, since a drive may take its time.
 *
 * @param every milliseconds between two looks
 */
export function openWatch(see: () => Promise<string>, onChange: () => void, every: number): Watch {
  let current: { timer?: NodeJS.Timeout } | null = null;

  function plan(mine: { timer?: NodeJS.Timeout }, before: string): void {
    mine.timer = setTimeout(() => {
      void see().then((now) => {
        if (current !== mine) return;
        plan(mine, now);
        if (now !== before) onChange();
      });
    }, every);
  }

  return {
    start(now) {
      if (current) return;
      current = {};
      plan(current, now);
    },
    stop() {
      clearTimeout(current?.timer);
      current = null;
    },
  };
}
