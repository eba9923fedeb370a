import { html, nothing, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import { painted } from './painted.js';
import type { RotationContext } from './rotation/context.js';
import { focusHeading } from './screens/heading.js';
import * as heard from './screens/heard.js';
import { send } from './screens/send.js';
import './screens/talk-offer.js';
import type { Aloud } from './speech/aloud.js';
import type { Announcer } from './speech/announcer.js';
import { areasOf, wordsOfArea, wordsOfControl } from './speech/control.js';
import { followFocus } from './speech/follow-focus.js';
import { outcomeOf } from './speech/outcome.js';
import type { Clock } from './visit/clock.js';
import { remainingSeconds, type Visit } from './visit/visit.js';

/** What the app is, as far as its voice needs it. */
export type Speaker = LitElement & {
  readonly clock: Clock;
  readonly standing: { readonly visit: Visit; readonly source: RotationContext } | null;
};

/** Who speaks: one reads whole texts, the other says everything else. */
export interface Voices {
  readonly aloud: Aloud;
  readonly announcer: Announcer;
}

/** The countdown is told once more when so many seconds are left. */
const lastCall = 10;

/** Where the focus is brought to be read on from, and Enter would do nothing else. */
const readable = 'h1, h2, h3, [data-section]';

/**
 * While everything is read aloud, says where the focus is, what came of a press and what screen has
 * come, so that somebody can choose by ear alone; whoever begins with a key is offered it. Nothing
 * is said that nobody's press led to, but for the idle warning.
 */
export class ByEar implements ReactiveController {
  private unfollow: (() => void) | null = null;
  private visits = -1;
  private wasOn = false;
  private isTaken = false;
  /** Whether it was a finger that did something last, and no key. */
  private isFinger = false;
  private isCalled = false;
  /** The named parts of the screen around the focus. */
  private areas: readonly Element[] = [];
  /** The heading that was last read on from. */
  private begun: Element | null = null;
  /** Grows with each thing to say; what is said after a wait gives way to what came since. */
  private turn = 0;

  /** @param voices made on first use: the app's clock is set late */
  constructor(
    private readonly host: Speaker,
    private readonly voices: () => Voices,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.unfollow = followFocus(this.host, this.onFocus);
    this.host.addEventListener('keydown', this.onKey);
    window.addEventListener('pointerdown', this.onHand, { capture: true });
    window.addEventListener('keydown', this.onHand, { capture: true });
    this.host.addEventListener('click', this.onClick, { capture: true });
  }

  hostDisconnected(): void {
    this.unfollow?.();
    this.host.removeEventListener('keydown', this.onKey);
    window.removeEventListener('pointerdown', this.onHand, { capture: true });
    window.removeEventListener('keydown', this.onHand, { capture: true });
    this.host.removeEventListener('click', this.onClick, { capture: true });
    this.turn += 1;
  }

  hostUpdated(): void {
    const visit = this.host.standing?.visit;
    if (!visit) return;
    const { isOn } = this;
    if (visit.visits !== this.visits || visit.staff || (this.wasOn && !isOn)) this.forget();
    this.visits = visit.visits;
    this.wasOn = isOn;
    const left = remainingSeconds(visit, this.host.clock.steady());
    if (left === 0 || left > lastCall) this.isCalled = false;
    else if (isOn && !this.isCalled) {
      this.isCalled = true;
      this.voices().announcer.say([heard.secondsWords(left)]);
    }
  }

  /** The offer to have everything read aloud, where somebody can take it up. */
  render(): TemplateResult | typeof nothing {
    const visit = this.host.standing?.visit;
    const isOffered =
      visit?.settings.mode === 'kiosk' &&
      !visit.aloud &&
      !visit.staff &&
      visit.warning === null &&
      visit.screen.name !== 'closed';
    return isOffered ? html`<k-talk-offer @k-talk=${this.take}></k-talk-offer>` : nothing;
  }

  /** Called when all of a text was read. */
  readonly ended = (): void => {
    if (this.isOn) this.voices().announcer.say([heard.endWords()]);
  };

  private get isOn(): boolean {
    const visit = this.host.standing?.visit;
    return visit?.aloud === true && !visit.staff && visit.screen.name !== 'closed';
  }

  private get hand(): heard.Hand {
    if (this.isFinger) return 'finger';
    return this.host.standing?.source.settings.display.switch ? 'switch' : 'keys';
  }

  private get isReading(): boolean {
    return this.voices().aloud.player.phase === 'playing';
  }

  private forget(): void {
    this.turn += 1;
    this.areas = [];
    this.begun = null;
    this.isTaken = false;
    this.voices().announcer.hush();
  }

  private readonly onHand = ({ type }: Event): void => {
    this.isFinger = type === 'pointerdown';
  };

  private readonly take = (): void => {
    const screen = this.host.standing?.visit.screen;
    if (!screen) return;
    this.isTaken = true;
    send(this.host, { type: 'set-aloud', on: true });
    // The loop moves on under whoever listens; the list waits.
    if (screen.name === 'attract') send(this.host, { type: 'open-home' });
    else focusHeading(this.host.renderRoot.querySelector<LitElement>('.stage > *'), screen);
  };

  private readonly onFocus = (element: HTMLElement, path: readonly EventTarget[]): void => {
    const isKeyed = element.matches(':focus-visible');
    if (!this.isOn) {
      if (isKeyed && isOffer(path)) this.voices().announcer.say(heard.offerWords(this.hand));
      else if (this.host.standing) this.voices().announcer.hush();
      return;
    }
    const before = this.areas;
    this.areas = areasOf(element);
    const entered = this.areas.filter((area) => !before.includes(area));
    const isNews = element.matches('h1') || entered.some((area) => area.matches('dialog'));
    // A finger's focus is no question where one is, and what is read to somebody who looks goes on.
    if (!isKeyed && (!isNews || this.isReading)) return;
    const visit = this.host.standing?.visit;
    if (visit?.screen.name === 'attract' && !visit.loopPaused)
      send(this.host, { type: 'pause-loop' });
    this.later(() => {
      if (element.isConnected) this.announce(element, entered);
    });
  };

  private announce(element: HTMLElement, entered: readonly Element[]): void {
    const left = this.host.standing
      ? remainingSeconds(this.host.standing.visit, this.host.clock.steady())
      : 0;
    const words = element.matches('h1')
      ? heard.wordsOfScreen(element, this.hand)
      : element.matches(readable)
        ? heard.wordsOfPart(element, this.hand)
        : wordsOfControl(element);
    this.voices().announcer.say([
      ...(this.isTaken ? [heard.takenWords(this.hand)] : []),
      ...entered.flatMap(wordsOfArea),
      ...(left > 0 ? [heard.secondsWords(left)] : []),
      ...words,
    ]);
    this.isTaken = false;
  }

  private readonly onClick = (event: MouseEvent): void => {
    const path = event.composedPath().filter((node) => node instanceof Element);
    const control = path.find((node) => node.matches('button'));
    if (!control) return;
    // Whoever touches the player sees what it does, and may have paused for silence.
    const isTouch = event.detail > 0;
    if (isTouch && path.some((node) => node.localName === 'k-player')) return;
    const outcome = outcomeOf(control, this.host.renderRoot);
    this.later(() => {
      if (!this.isOn || this.isReading) return;
      const words = outcome();
      if (words.length > 0) this.voices().announcer.say(words);
    });
  };

  /** On a heading Enter reads on from there, and is silent again. */
  private readonly onKey = (event: KeyboardEvent): void => {
    const [element] = event.composedPath();
    if (event.key !== 'Enter' || event.repeat || !this.isOn) return;
    if (!(element instanceof HTMLElement) || !element.matches(readable)) return;
    const { aloud } = this.voices();
    const place = heard.placeOf(element);
    const goesOn =
      element.matches('h1') || (this.begun === element && aloud.player.phase === 'paused');
    this.turn += 1;
    this.begun = element;
    if (this.isReading) aloud.send({ type: 'pause' });
    else if (place !== undefined) aloud.playFrom(goesOn ? undefined : place);
  };

  private later(say: () => void): void {
    this.turn += 1;
    const { turn } = this;
    void painted().then(() => {
      if (turn === this.turn) say();
    });
  }
}

function isOffer(path: readonly EventTarget[]): boolean {
  return path.some((node) => node instanceof Element && node.localName === 'k-talk-offer');
}
