import { z } from 'zod';

/** The verb of reading aloud. */
export const speechVerbs = {
  /** Sets how loud voices are, in per cent, where the page cannot do it by itself. */
  setVolume: { access: 'patient', request: z.strictObject({ percent: z.int().min(0).max(100) }) },
} as const;

/** What it answers. */
export interface SpeechReplies {
  setVolume: null;
}
