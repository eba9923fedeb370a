import type { Voice } from './choose-voice.js';

/** One piece of text to be said. */
export interface Utterance {
  readonly text: string;
  readonly voice: Voice;
  /** A share of the voice's own speed. */
  readonly pace: number;
  /** Per cent. */
  readonly volume: number;
}

/** What becomes of an utterance; `said` or `failed` comes last, and may never come at all. */
export type Heard = 'started' | 'said' | 'failed';

/** What can speak: the system, or a test's own. */
export interface Synthesizer {
  /** Says this, and nothing that was asked for before. */
  speak(utterance: Utterance, heard: (event: Heard) => void): void;
  /** Falls silent. */
  cancel(): void;
}

/** The part of `speechSynthesis` that is needed; its pause is not, for some services ignore it. */
export type System = Pick<SpeechSynthesis, 'speak' | 'cancel' | 'resume'>;

/**
 * The system's voices.
 *
 * @param setVolume tells the machine how loud, in per cent, for services that do not hear it from
 *   the page: on Linux, Chromium hands speech-dispatcher pace and pitch and no volume
 */
export function systemSynthesizer(
  system: System,
  setVolume: (percent: number) => Promise<unknown>,
): Synthesizer {
  // Kept: Chromium has lost the end of utterances that only the page had forgotten.
  let current: SpeechSynthesisUtterance | null = null;
  const cancel = (): void => {
    current = null;
    system.cancel();
  };
  return {
    cancel,
    speak({ text, voice, pace, volume }, heard) {
      cancel();
      const utterance = new SpeechSynthesisUtterance(text);
      current = utterance;
      utterance.voice = voice as SpeechSynthesisVoice;
      utterance.lang = voice.lang;
      utterance.rate = pace;
      utterance.volume = volume / 100;
      const tell = (event: Heard) => (): void => {
        if (current === utterance) heard(event);
      };
      utterance.onstart = tell('started');
      utterance.onend = tell('said');
      utterance.onerror = tell('failed');
      const speak = (): void => {
        if (current !== utterance) return;
        // A pause that somebody else asked for would keep everything waiting.
        system.resume();
        system.speak(utterance);
      };
      setVolume(volume).then(speak, speak);
    },
  };
}
