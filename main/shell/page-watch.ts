import type { Beat, HappeningKind, Standing } from '../contract/watch.js';
import type { ShellLog } from './log.js';
import { ailment, beaten, beginPulse, forgiven, patienceFor, stood, type Pulse } from './pulse.js';

/** Milliseconds between two looks. */
export const lookEvery = 500;

/** This process was stopped or busy when a look comes so much later than it should. */
const blockedAfter = 3000;

/** Spells of moving without a press from which on touch counts as dead: a minute at the least. */
const deadAfter = 12;

/** What the watch is made with. */
export interface PageWatchOptions {
  /** Milliseconds of a clock that only goes forward. */
  readonly now: () => number;
  /** Whether the page can be expected to draw: its window is there, and somebody could see it. */
  readonly isSeen: () => boolean;
  /** Keeps that something happened which needs no step. */
  readonly note: (kind: HappeningKind) => void;
  /** The page is ill; `isMute` when it never gave a sign of life. */
  readonly ill: (kind: HappeningKind, isMute: boolean) => void;
  /** Nothing is drawn though the page lives: ends what draws, which begins anew by itself. */
  readonly redraw: () => void;
  /** Moves without presses: wakes the window's input. */
  readonly wakeTouch: () => void;
  readonly log: ShellLog;
}

/** Watches over the life of whatever page the window shows. */
export interface PageWatch {
  /**
   * A page begins to load.
   *
   * @param isExpected false when it need not ever stand, as the fault screen: it is the last
   */
  begins(isExpected: boolean): void;
  /** There is no page, and nothing to watch until one begins. */
  ends(): void;
  readonly beat: (beat: Beat) => void;
  stands(standing: Standing): void;
  /** The machine woke, or a display changed: what was late until now counts for nothing. */
  forgive(): void;
  /** Looks; to be called every `lookEvery`. */
  readonly look: () => void;
  /** What stands on the page; null when nothing does. */
  standing(): Standing | null;
  /** Whether the page gave a sign of life within the last so many milliseconds. */
  isAlive(within: number): boolean;
}

/** Makes the watch. */
export function openPageWatch(options: PageWatchOptions): PageWatch {
  const { now, isSeen, note, ill, redraw, wakeTouch, log } = options;
  let pulse: Pulse | null = null;
  let isFirst = true;
  let redrawn = false;
  let touchDead = false;
  let lying = false;
  let lastLook = now();

  function forgive(): void {
    lastLook = now();
    if (pulse) pulse = forgiven(pulse, lastLook);
  }

  function act(kind: HappeningKind): void {
    if (kind === 'drawing-stopped' && !redrawn) {
      redrawn = true;
      log.warn('The page lives and nothing is drawn; the process that draws is ended.');
      note(kind);
      forgive();
      redraw();
      return;
    }
    const isMute = pulse?.beatAt === null;
    pulse = null;
    ill(kind, isMute);
  }

  return {
    begins(isExpected) {
      const patience = isFirst ? patienceFor.first : patienceFor.later;
      pulse = beginPulse(now(), isExpected ? patience : patienceFor.endless);
      isFirst = false;
    },
    ends() {
      pulse = null;
    },
    beat(beat) {
      if (!pulse) return;
      pulse = beaten(pulse, beat, now());
      if (beat.frame) redrawn = false;
      if (beat.moves < deadAfter) touchDead = false;
      else if (!touchDead) {
        touchDead = true;
        log.warn('A pointer moves for long and nothing is pressed: the touch screen may be dead.');
        note('touch-dead');
        wakeTouch();
      }
      if (beat.lying && !lying) {
        log.warn('A touch does not end: something may lie on the glass.');
        note('touch-lasting');
      }
      lying = beat.lying;
    },
    stands(standing) {
      if (pulse) pulse = stood(pulse, standing, now());
    },
    forgive,
    look() {
      const gap = now() - lastLook;
      if (gap > blockedAfter) {
        log.warn(`The app's own process stood still for ${Math.round(gap)} ms.`);
        note('app-blocked');
        forgive();
        return;
      }
      lastLook = now();
      if (!pulse) return;
      if (!isSeen()) {
        forgive();
        return;
      }
      const kind = ailment(pulse, lastLook);
      if (kind) act(kind);
    },
    standing: () => pulse?.standing ?? null,
    isAlive: (within) => {
      const last = pulse?.beatAt ?? null;
      return last !== null && now() - last < within;
    },
  };
}
