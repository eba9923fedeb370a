import type { RotationEntry } from '../../main/contract/settings.js';
import type { RotationContext } from './context.js';
import { isOpen } from './hours.js';
import { loopSeconds } from './length.js';
import { playableAt } from './playable.js';

/** What the wall shows at a moment. */
export interface Plan {
  /** `welcome`: the clinic is open and nothing may play, so the welcome slide stands. */
  readonly state: 'closed' | 'welcome' | 'loop';
  /** What plays, in the order of the list; shuffled, each of them once before any plays again. */
  readonly entries: readonly RotationEntry[];
  /** Length of the whole loop in seconds; 0 unless it plays. */
  readonly seconds: number;
}

/** A day and time that somebody asked about, as a moment. */
export interface Moment {
  readonly at: Temporal.ZonedDateTime;
  /**
   * How often clocks in this place show the time asked for. `never`: it lies in the hour that is
   * skipped in spring, and `at` is as much later as clocks are put forward. `twice`: it lies in
   * the hour that is repeated in autumn, and `at` is the first of the two.
   */
  readonly shown: 'once' | 'never' | 'twice';
}

/**
 * The moment at which clocks in `zone` (IANA name) show `local` (`YYYY-MM-DDTHH:MM`), found as
 * Temporal's `compatible` finds it. Throws a RangeError when either does not exist at all.
 */
export function momentOf(local: string, zone: string): Moment {
  const asked = Temporal.PlainDateTime.from(local);
  const at = asked.toZonedDateTime(zone, { disambiguation: 'compatible' });
  if (!at.toPlainDateTime().equals(asked)) return { at, shown: 'never' };
  const later = asked.toZonedDateTime(zone, { disambiguation: 'later' });
  return { at, shown: later.equals(at) ? 'once' : 'twice' };
}

/** What plays at any moment, as far as is known now. */
export function playingAt(context: RotationContext, at: Temporal.ZonedDateTime): Plan {
  if (!isOpen(context.settings.hours, at)) return { state: 'closed', entries: [], seconds: 0 };
  const entries = playableAt(context, at);
  if (entries.length === 0) return { state: 'welcome', entries, seconds: 0 };
  return { state: 'loop', entries, seconds: loopSeconds(context, at) };
}
