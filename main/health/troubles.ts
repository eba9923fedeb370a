import type { Said } from '../contract/said.js';

/** Problems that are kept at most; whoever has more needs no longer list. */
const most = 20;

/** What was wrong with the files that the app keeps, since this start, for staff to read. */
export interface Troubles {
  /** A file was found damaged or cannot be written: which one, what is wrong, what was done. */
  readonly tell: (problem: Said) => void;
  /** In the order in which they were found; each once. */
  all(): readonly Said[];
}

/** Begins to collect. */
export function openTroubles(): Troubles {
  const told = new Map<string, Said>();
  return {
    tell(problem) {
      if (told.size < most) told.set(problem.sentence, problem);
    },
    all: () => [...told.values()],
  };
}
