import { html, nothing, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import type { PublicSettings } from '../../main/contract/settings.js';
import '../parts/player.js';
import type { PlayerPress } from '../parts/player.js';
import type { Aloud } from '../speech/aloud.js';
import type { Sentence } from '../speech/cut.js';
import { mark } from '../speech/mark.js';
import { paces } from '../speech/player.js';
import { FollowVoices, hasVoice } from '../speech/voices.js';
import { send } from './send.js';

/** What reading a screen aloud needs of the screen. */
export interface ListeningParts {
  /** The one voice of the app; null where nothing is read. */
  readonly aloud: () => Aloud | null;
  /** Whether the visitor has switched reading aloud on. */
  readonly on: () => boolean;
  /** The language of most of the text. */
  readonly language: () => string;
  /** What `sentences` is made of; they are cut anew when one of these is another. */
  readonly source: () => readonly unknown[];
  readonly sentences: () => readonly Sentence[];
  /** What scrolls the text, once it is drawn. */
  readonly scroller: () => HTMLElement | null;
  /** True without motion. */
  readonly still: () => boolean;
}

/** What a listener does who wants to look somewhere else than where the voice is. */
const ownMoves = ['wheel', 'touchmove', 'keydown'];

/**
 * Lets a screen be read aloud: hands its sentences to the voice, marks the one that is said and
 * keeps it in view, until the reader scrolls away; once the voice is back in view, so is the mark.
 */
export class Listening implements ReactiveController {
  private unfollow: (() => void) | null = null;
  private source: readonly unknown[] = [];
  private said: Sentence | null = null;
  private isFollowing = true;
  private playsWhenLoaded = false;
  private isPutAway = false;
  private scroller: HTMLElement | null = null;

  constructor(
    private readonly host: LitElement,
    private readonly parts: ListeningParts,
  ) {
    new FollowVoices(host);
    host.addController(this);
  }

  /** Whether there is a voice for this text. */
  get possible(): boolean {
    return this.parts.aloud() !== null && hasVoice(this.parts.language());
  }

  /** Switches reading aloud on and begins. */
  readonly begin = (): void => {
    this.playsWhenLoaded = true;
    send(this.host, { type: 'set-aloud', on: true });
    this.host.requestUpdate();
  };

  /** The reader has gone elsewhere by a button. */
  readonly letGo = (): void => {
    this.isFollowing = false;
  };

  hostUpdated(): void {
    const aloud = this.parts.aloud();
    if (!aloud) return;
    this.unfollow ??= aloud.follow(() => {
      this.host.requestUpdate();
    });
    this.watch(this.parts.scroller());
    if (this.parts.on()) this.load(aloud);
    else this.giveFocusBack();
    this.show(this.parts.on() ? aloud.now : null);
  }

  hostDisconnected(): void {
    this.unfollow?.();
    this.unfollow = null;
    this.watch(null);
    mark(this.host.renderRoot, null);
    this.source = [];
    this.parts.aloud()?.send({ type: 'stop' });
  }

  /** The player, while reading aloud is switched on and possible. */
  render(headphones: PublicSettings['sound']['headphones']): TemplateResult | typeof nothing {
    const aloud = this.parts.aloud();
    if (!aloud || !this.parts.on() || !this.possible) return nothing;
    const { phase, at, count, pace } = aloud.player;
    return html`<k-player
      .phase=${phase}
      .earlier=${at > 0}
      .later=${at + 1 < count}
      .pace=${pace}
      .slower=${pace > paces[0]}
      .faster=${pace < (paces.at(-1) ?? 1)}
      .volume=${aloud.volume}
      .headphones=${headphones}
      .language=${this.parts.language()}
      @k-player=${(event: CustomEvent<PlayerPress>) => {
        this.press(aloud, event.detail);
      }}
    ></k-player>`;
  }

  private press(aloud: Aloud, press: PlayerPress): void {
    if (press === 'close') {
      this.isPutAway = true;
      send(this.host, { type: 'set-aloud', on: false });
    } else if (press === 'louder' || press === 'softer')
      aloud.turnVolume(press === 'louder' ? 1 : -1);
    else {
      this.isFollowing = true;
      aloud.send({ type: press });
    }
  }

  /** The player takes the focus along when its own button puts it away. */
  private giveFocusBack(): void {
    if (!this.isPutAway) return;
    this.isPutAway = false;
    const root = this.host.renderRoot;
    const place = root.querySelector<HTMLElement>('.listen') ?? root.querySelector('h1');
    place?.focus({ preventScroll: true });
  }

  private load(aloud: Aloud): void {
    const source = this.parts.source();
    const isSame =
      source.length === this.source.length && source.every((part, i) => part === this.source[i]);
    if (!isSame) {
      this.source = source;
      aloud.load(this.parts.sentences());
    }
    if (!this.playsWhenLoaded) return;
    this.playsWhenLoaded = false;
    aloud.send({ type: 'play' });
  }

  private show(now: Sentence | null): void {
    const marked = mark(this.host.renderRoot, now);
    if (now === this.said) return;
    this.said = now;
    const { scroller } = this;
    if (!marked || !scroller) return;
    const frame = scroller.getBoundingClientRect();
    const box = marked.getBoundingClientRect();
    // The last quarter lies under the fade, and the eye wants to see what comes.
    const isInView = box.top >= frame.top && box.bottom <= frame.top + frame.height * 0.75;
    if (isInView) this.isFollowing = true;
    if (isInView || !this.isFollowing) return;
    scroller.scrollBy({
      top: box.top - frame.top - frame.height * 0.25,
      behavior: this.parts.still() ? 'instant' : 'smooth',
    });
  }

  private watch(scroller: HTMLElement | null): void {
    if (scroller === this.scroller) return;
    for (const type of ownMoves) {
      this.scroller?.removeEventListener(type, this.letGo);
      scroller?.addEventListener(type, this.letGo, { passive: true });
    }
    this.scroller = scroller;
  }
}
