import type { Clock } from '../visit/clock.js';
import { samePlace } from './cut-article.js';
import type { Sentence } from './cut.js';
import { player, silent, type Player, type PlayerEvent } from './player.js';
import type { Heard, Synthesizer } from './synthesizer.js';
import { hasVoice, voiceFor } from './voices.js';
import { longestWait, startWithin } from './waits.js';

/** One press louder or softer, and the softest, in per cent: silence would look like a fault. */
const step = 10;
const softest = 10;

/** What reading aloud needs of its surroundings. */
export interface AloudParts {
  readonly synthesizer: Synthesizer;
  readonly clock: Pick<Clock, 'setTimer' | 'clearTimer'>;
  /** Told when speech begins, which suspends the idle timeout, and when it ends. */
  readonly onSpeaking: (speaking: boolean) => void;
}

/**
 * Reads a list of sentences aloud: drives the synthesizer as the pure `player` says, one sentence an
 * utterance. Pausing is falling silent, and going on says the sentence anew: not every service
 * honours a pause. A voice that never says it has ended is not waited for.
 */
export class Aloud {
  /** Per cent. */
  volume = 40;

  private state: Player = silent;
  private list: readonly Sentence[] = [];
  private timer: number | null = null;
  private readonly listeners = new Set<() => void>();

  constructor(private readonly parts: AloudParts) {}

  /** What is said, and how. */
  get player(): Player {
    return this.state;
  }

  /** The sentence that is being said, or that a pause stands at; null when neither. */
  get now(): Sentence | null {
    const isAt = this.state.phase === 'playing' || this.state.phase === 'paused';
    return isAt ? (this.list[this.state.at] ?? null) : null;
  }

  /** Takes another text; what was playing goes on at the same place of it. */
  load(sentences: readonly Sentence[]): void {
    const list = sentences.filter(({ language }) => hasVoice(language));
    const at = samePlace(this.list[this.state.at], list);
    const isSame =
      list.length === this.list.length &&
      list.every((sentence, i) => sentence.text === this.list[i]?.text);
    this.list = list;
    if (!isSame) this.send({ type: 'load', count: list.length, at });
  }

  /** Reads on from this place; without one, or when nothing is read there, from where it is. */
  playFrom(place: string | undefined): void {
    const at = this.list.findIndex((sentence) => sentence.place === place);
    if (at >= 0) this.send({ type: 'load', count: this.list.length, at });
    this.send({ type: 'play' });
  }

  /** Says these at once, whatever it was at, as loud and as fast as another does. */
  sayInstead(sentences: readonly Sentence[], like: Aloud): void {
    this.send({ type: 'stop' });
    this.list = [];
    this.volume = like.volume;
    this.state = { ...silent, turn: this.state.turn, pace: like.player.pace };
    this.load(sentences);
    this.send({ type: 'play' });
  }

  /** A press on the player. */
  send(event: PlayerEvent): void {
    const before = this.state;
    this.state = player(before, event);
    if (this.state === before) return;
    const plays = this.state.phase === 'playing';
    if (plays && this.state.turn !== before.turn) this.speak();
    else if (!plays && before.phase === 'playing') this.hush();
    if (plays !== (before.phase === 'playing')) this.parts.onSpeaking(plays);
    this.tell();
  }

  /** Makes it louder (1) or softer (-1), heard at once. */
  turnVolume(way: 1 | -1): void {
    const wanted = Math.max(softest, Math.min(100, this.volume + way * step));
    // A visit may begin softer than one can make it: in a clinic that wants silence first.
    const volume = way < 0 ? Math.min(this.volume, wanted) : wanted;
    if (volume === this.volume) return;
    this.volume = volume;
    this.send({ type: 'again' });
    this.tell();
  }

  /** Forgets a listener: silence, the voice's own pace, and the clinic's volume in per cent. */
  reset(volume: number): void {
    this.send({ type: 'stop' });
    this.list = [];
    this.state = silent;
    this.volume = volume;
    this.tell();
  }

  /** Calls back on every change until the returned function is called. */
  follow(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private speak(): void {
    const { at, turn, pace } = this.state;
    const sentence = this.list[at];
    const voice = sentence && voiceFor(sentence.language);
    if (!voice) {
      this.hush();
      this.later(0, { type: 'failed', turn });
      return;
    }
    // A service that was asleep takes seconds to say its first word.
    this.later(startWithin, { type: 'failed', turn });
    this.parts.synthesizer.speak(
      { text: sentence.text, voice, pace, volume: this.volume },
      (event: Heard) => {
        if (turn !== this.state.turn) return;
        if (event !== 'started') this.send({ type: event, turn });
        else this.later(longestWait(sentence.text, pace), { type: 'said', turn });
      },
    );
  }

  private hush(): void {
    this.forgetTimer();
    this.parts.synthesizer.cancel();
  }

  private later(ms: number, event: PlayerEvent): void {
    this.forgetTimer();
    this.timer = this.parts.clock.setTimer(() => {
      this.timer = null;
      this.send(event);
    }, ms);
  }

  private forgetTimer(): void {
    if (this.timer !== null) this.parts.clock.clearTimer(this.timer);
    this.timer = null;
  }

  private tell(): void {
    for (const listener of [...this.listeners]) listener();
  }
}
