import { success } from '../contract/problem.js';
import type { Beat, GoodWords, Happening, Standing } from '../contract/watch.js';
import type { Handlers } from './router.js';

/** What the verbs need by which main watches over the page. */
export interface WatchParts {
  readonly watch: {
    beat(beat: Beat): void;
    stands(standing: Standing): void;
    keepWords(words: GoodWords): void;
    readWords(): GoodWords;
    callStaff(): void;
  };
  /** What happened, the latest first. */
  readonly journal: { read(): readonly Happening[] };
}

/** Handlers of the signs of life, of the words for bad days, and of the journal. */
export function watchHandlers({
  watch,
  journal,
}: WatchParts): Pick<
  Handlers,
  'beat' | 'reportStanding' | 'keepWords' | 'readWords' | 'callStaff' | 'readJournal'
> {
  return {
    beat(beat) {
      watch.beat(beat);
      return success(null);
    },
    reportStanding(standing) {
      watch.stands(standing);
      return success(null);
    },
    keepWords(words) {
      watch.keepWords(words);
      return success(null);
    },
    readWords: () => success(watch.readWords()),
    callStaff() {
      watch.callStaff();
      return success(null);
    },
    readJournal: () => success(journal.read()),
  };
}
