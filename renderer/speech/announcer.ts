import { Aloud, type AloudParts } from './aloud.js';
import { cutText } from './cut.js';
import type { Phrase } from './text-of.js';

/**
 * Says short things beside a reader: where the focus is, what came of a press. What is new
 * interrupts what was being said, and pauses the reader; a reader who goes on interrupts it.
 */
export class Announcer {
  private readonly voice: Aloud;

  /** @param reader also tells how loud and how fast */
  constructor(
    private readonly reader: Aloud,
    parts: Pick<AloudParts, 'synthesizer' | 'clock'>,
  ) {
    // What is this short needs no longer wait than the press that brought it about.
    this.voice = new Aloud({ ...parts, onSpeaking: () => undefined });
    reader.follow(() => {
      if (reader.player.phase === 'playing') this.hush();
    });
  }

  /** Says these, one after the other. */
  say(phrases: readonly Phrase[]): void {
    this.reader.send({ type: 'pause' });
    const sentences = phrases.flatMap(({ text, language }) => cutText(text, '', language));
    this.voice.sayInstead(sentences, this.reader);
  }

  /** Falls silent. */
  hush(): void {
    this.voice.send({ type: 'stop' });
  }
}
