import { success } from '../contract/problem.js';
import type { Handlers } from './router.js';

/** What the verb of reading aloud needs. */
export interface SpeechParts {
  readonly speech: { setVolume(percent: number): Promise<void> };
}

/** The handler of the verb of reading aloud. */
export function speechHandlers({ speech }: SpeechParts): Pick<Handlers, 'setVolume'> {
  return {
    async setVolume({ percent }) {
      await speech.setVolume(percent);
      return success(null);
    },
  };
}
