import type { Synthesizer } from './synthesizer.js';

/**
 * One synthesizer for several speakers. Whoever speaks interrupts the one before, who by falling
 * silent later silences nobody else.
 *
 * @returns gives each speaker a synthesizer of its own
 */
export function shareMouth(synthesizer: Synthesizer): () => Synthesizer {
  let speaker: Synthesizer | null = null;
  return () => {
    const own: Synthesizer = {
      speak(utterance, heard) {
        speaker = own;
        synthesizer.speak(utterance, heard);
      },
      cancel() {
        if (speaker !== own) return;
        speaker = null;
        synthesizer.cancel();
      },
    };
    return own;
  };
}
