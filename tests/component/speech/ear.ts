import { afterEach, beforeEach, vi } from 'vitest';
import { giveVoices, voice } from '../../unit/speech/talker.js';

/** The part of an utterance that the app sets. */
class Spoken {
  lang = '';
  volume = 1;
  rate = 1;
  onstart: (() => void) | null = null;
  onend: (() => void) | null = null;
  constructor(readonly text: string) {}
}

/** What somebody hears in front of the machine. */
export class Ear {
  private heard: Spoken[] = [];
  private speaking: Spoken | null = null;
  /** How many utterances are said to their end; the one after them goes on and on. */
  patience = Infinity;

  /** Everything since the last time it was asked, each with its language. */
  get news(): readonly string[] {
    return this.heard.splice(0).map(({ text, lang }) => `${lang.slice(0, 2)}: ${text}`);
  }

  /** The last utterance that began. */
  get last(): Readonly<Spoken> | undefined {
    return this.heard.at(-1);
  }

  /** Whether something is being said. */
  get isSpoken(): boolean {
    return this.speaking !== null;
  }

  readonly speak = (utterance: Spoken): void => {
    this.heard.push(utterance);
    this.speaking = utterance;
    if (this.patience < 1) return;
    this.patience -= 1;
    queueMicrotask(() => {
      if (this.speaking !== utterance) return;
      utterance.onstart?.();
      this.speaking = null;
      utterance.onend?.();
    });
  };

  readonly cancel = (): void => {
    this.speaking = null;
  };
}

/** Lets each test of a file hear what the page says, in English and in Spanish. */
export function listenToPage(): () => Ear {
  let ear = new Ear();
  beforeEach(() => {
    ear = new Ear();
    giveVoices(voice('en-US'), voice('es-US'));
    vi.stubGlobal('SpeechSynthesisUtterance', Spoken);
    vi.spyOn(speechSynthesis, 'speak').mockImplementation(
      ear.speak as unknown as SpeechSynthesis['speak'],
    );
    vi.spyOn(speechSynthesis, 'cancel').mockImplementation(ear.cancel);
  });
  afterEach(() => {
    giveVoices();
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
  });
  return () => ear;
}
