import type { RotationContext } from '../../rotation/context.js';
import { holdsToday } from '../../rotation/today.js';
import { rowWords, titleWords } from '../words/rows.js';
import { itemsOf } from './items.js';
import type { RowView } from './rotation-row.js';

/** The list as its rows show it at `now`. */
export function rowsOf(context: RotationContext, now: Temporal.ZonedDateTime): readonly RowView[] {
  const items = itemsOf(context, now);
  const { today } = context.settings.rotation;
  const holding = today !== null && holdsToday(today, now) ? today : null;
  const alone = items.find(({ id }) => id === holding?.only);
  const facts = {
    now,
    todayUntil: holding?.until ?? null,
    alone: alone ? titleWords(alone) : null,
  };
  return items.map((item, place) => ({
    item,
    words: rowWords(item, facts),
    place,
    count: items.length,
  }));
}
