import type { RotationEntry } from '../../main/contract/settings.js';
import type { RotationContext } from './context.js';
import { rotationOf } from './entries.js';
import { reasonsAt } from './why-not.js';

/** The entries that may play at `now`, in the rotation's order. */
export function playableAt(
  context: RotationContext,
  now: Temporal.ZonedDateTime,
): readonly RotationEntry[] {
  const reasons = reasonsAt(context, now);
  return rotationOf(context).filter((entry) => reasons(entry).length === 0);
}
