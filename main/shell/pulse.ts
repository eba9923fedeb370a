import type { Beat, HappeningKind, Standing } from '../contract/watch.js';

/** What a page that loads may take, in milliseconds. */
export interface Patience {
  /** Until its first sign of life, which comes before any script of its own. */
  readonly sign: number;
  /** Until it stands. */
  readonly stand: number;
}

/** What main knows of the life of a page. Times are milliseconds of a clock that only goes forward. */
export interface Pulse {
  /** When the page began to load. */
  readonly loadedAt: number;
  readonly patience: Patience;
  /** When it last said anything, and when it last drew; null before the first time. */
  readonly beatAt: number | null;
  readonly frameAt: number | null;
  /** True when it said that a part of it is missing. */
  readonly broken: boolean;
  /** What stands on it; null before anything does. */
  readonly standing: Standing | null;
  /** Since when the slide, the hold and the screen are what they are. */
  readonly slideSince: number;
  /** Since when the warning is up or not. */
  readonly warningSince: number;
}

/** Without a sign of life for so long, a page hangs: six that it did not give. */
const hungAfter = 6000;
/** Without a frame for so long, although it lives, nothing is drawn. */
const undrawnAfter = 15_000;
/** The same slide for so long is stuck: over twice the longest dwell there is, 120 s. */
const slideStuckAfter = 5 * 60_000;
/** The warning for so long is stuck: twice the longest countdown there is, 300 s. */
const warningStuckAfter = 10 * 60_000;

/** How long to wait for a page: the first of a run waits for a library on a cold disk. */
export const patienceFor = {
  first: { sign: 60_000, stand: 60_000 },
  later: { sign: 10_000, stand: 20_000 },
  endless: { sign: Infinity, stand: Infinity },
} as const satisfies Readonly<Record<string, Patience>>;

/** Whether nobody needs the display: the clinic is closed, and no staff stand before it. */
export function mayRest({ screen, held }: Pick<Standing, 'screen' | 'held'>): boolean {
  return (screen === 'closed' || screen === 'black') && !held;
}

/** A page that begins to load. */
export function beginPulse(now: number, patience: Patience): Pulse {
  return {
    loadedAt: now,
    patience,
    beatAt: null,
    frameAt: null,
    broken: false,
    standing: null,
    slideSince: now,
    warningSince: now,
  };
}

/** After a sign of life. */
export function beaten(pulse: Pulse, beat: Beat, now: number): Pulse {
  return {
    ...pulse,
    beatAt: now,
    frameAt: beat.frame ? now : (pulse.frameAt ?? now),
    broken: pulse.broken || beat.broken,
  };
}

/** After the page said what stands. */
export function stood(pulse: Pulse, standing: Standing, now: number): Pulse {
  const before = pulse.standing;
  const isSameSlide =
    before?.slides === standing.slides &&
    before.held === standing.held &&
    before.screen === standing.screen;
  return {
    ...pulse,
    // A sign of life as well: a page may hang before its first beat.
    beatAt: now,
    // In the morning nothing was drawn since the evening, and that was right.
    frameAt: before && mayRest(before) && pulse.frameAt !== null ? now : pulse.frameAt,
    standing,
    slideSince: isSameSlide ? pulse.slideSince : now,
    warningSince: before?.warning === standing.warning ? pulse.warningSince : now,
  };
}

/** After a time in which nobody could have heard the page: everything counts from now. */
export function forgiven(pulse: Pulse, now: number): Pulse {
  return {
    ...pulse,
    loadedAt: now,
    beatAt: pulse.beatAt === null ? null : now,
    frameAt: pulse.frameAt === null ? null : now,
    slideSince: now,
    warningSince: now,
  };
}

/** What is wrong with a page that can be seen; null when it is well. */
export function ailment(pulse: Pulse, now: number): HappeningKind | null {
  const { beatAt, frameAt, standing } = pulse;
  const loading = now - pulse.loadedAt;
  if (beatAt === null) return loading > pulse.patience.sign ? 'page-hung' : null;
  if (now - beatAt > hungAfter) return 'page-hung';
  if (standing === null)
    return pulse.broken || loading > pulse.patience.stand ? 'page-not-loaded' : null;
  // The system may have put the display to sleep, and drawing with it.
  if (!mayRest(standing) && frameAt !== null && now - frameAt > undrawnAfter)
    return 'drawing-stopped';
  if (standing.warning && now - pulse.warningSince > warningStuckAfter) return 'warning-stuck';
  const mustChange = standing.screen === 'attract' && !standing.held && !standing.warning;
  if (mustChange && now - pulse.slideSince > slideStuckAfter) return 'slide-stuck';
  return null;
}
