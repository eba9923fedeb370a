import type { Sentence } from '../../../renderer/speech/cut.js';
import type { Heard, Synthesizer, Utterance } from '../../../renderer/speech/synthesizer.js';
import { watchVoices, type VoiceSource } from '../../../renderer/speech/voices.js';
import type { Voice } from '../../../renderer/speech/choose-voice.js';

/** A voice with nothing special about it. */
export function voice(lang: string, parts: Partial<Voice> = {}): Voice {
  return { name: `Voice ${lang}`, lang, localService: true, default: false, ...parts };
}

/** Gives the machine these voices and no others. */
export function giveVoices(...voices: readonly Voice[]): void {
  watchVoices({ getVoices: () => voices, addEventListener: () => undefined });
}

/** A machine whose voices come and go. */
export class Voices implements VoiceSource {
  list: readonly Voice[] = [];
  private readonly listeners: (() => void)[] = [];

  getVoices(): readonly Voice[] {
    return this.list;
  }

  addEventListener(_type: string, listener: () => void): void {
    this.listeners.push(listener);
  }

  become(...voices: readonly Voice[]): void {
    this.list = voices;
    for (const listener of this.listeners) listener();
  }
}

/** A synthesizer that says what a test lets it, and remembers what it was asked. */
export class Talker implements Synthesizer {
  /** Everything it was asked to say, in order. */
  readonly asked: Utterance[] = [];
  /** True until it falls silent. */
  isTalking = false;
  private heard: ((event: Heard) => void) | null = null;

  speak(utterance: Utterance, heard: (event: Heard) => void): void {
    this.asked.push(utterance);
    this.heard = heard;
    this.isTalking = true;
  }

  cancel(): void {
    this.isTalking = false;
  }

  /** What it says now. */
  get now(): string | undefined {
    return this.asked.at(-1)?.text;
  }

  /** Lets the page hear this of the utterance asked for last. */
  tell(event: Heard): void {
    this.heard?.(event);
  }

  /** Says so many utterances to their end. */
  finish(times = 1): void {
    for (let i = 0; i < times; i += 1) {
      this.tell('started');
      this.tell('said');
    }
  }

  /** What is heard later of the utterance of now, whatever was asked for since. */
  late(): (event: Heard) => void {
    return this.heard ?? (() => undefined);
  }
}

/** Sentences, one a place. */
export function sentences(language: string, ...texts: readonly string[]): readonly Sentence[] {
  return texts.map((text, i) => ({ place: `body.${i}`, from: 0, to: text.length, text, language }));
}
