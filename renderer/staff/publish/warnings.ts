import { msg, str } from '@lit/localize';
import type { RotationContext } from '../../rotation/context.js';
import { loopSeconds } from '../../rotation/length.js';
import { playableAt } from '../../rotation/playable.js';
import { lengthWords } from '../words/lengths.js';

/** A loop that is shorter than this (s) comes round so often that nobody looks any more. */
const shortLoop = 60;

/** What staff should know before these settings go on the wall; empty when all is well. */
export function warningsOf(
  context: RotationContext,
  now: Temporal.ZonedDateTime,
): readonly string[] {
  if (playableAt(context, now).length === 0) {
    return [msg('With these changes nothing plays now: only the welcome slide stands.')];
  }
  const seconds = loopSeconds(context, now);
  if (seconds >= shortLoop) return [];
  return [msg(str`The whole loop takes only ${lengthWords(seconds)}. It comes round very often.`)];
}
