import type { RotationContext } from './context.js';
import type { OfEntry } from './ids.js';
import { languagesInTurn } from './language.js';
import { playableAt } from './playable.js';
import { slideSeconds } from './slide-text.js';
import { slidesOf } from './slides.js';

/** Seconds of the whole loop at `now`: every slide of every entry that plays, once. */
export function loopSeconds(context: RotationContext, now: Temporal.ZonedDateTime): number {
  return playableAt(context, now).reduce((sum, entry) => sum + entrySeconds(entry, context), 0);
}

/**
 * Seconds that all slides of one entry take together, whether it plays now or not; where it plays
 * in several languages in turn, the mean of them.
 */
export function entrySeconds(entry: OfEntry, context: RotationContext): number {
  const languages = languagesInTurn(entry, context);
  const all = languages.flatMap((language) =>
    slidesOf(entry, context, language).map((slide) => slideSeconds(slide, context, language)),
  );
  return all.reduce((sum, seconds) => sum + seconds, 0) / languages.length;
}

/**
 * How often, on average, somebody who waits this long (minutes) sees each entry of a loop of this
 * length (seconds); below 1 not everybody sees everything. 0 for a loop that plays nothing.
 */
export function exposures(secondsOfLoop: number, waitMinutes: number): number {
  return secondsOfLoop > 0 ? (waitMinutes * 60) / secondsOfLoop : 0;
}
