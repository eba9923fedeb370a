import type { Notice, PublicSettings, RotationEntry } from '../../../main/contract/settings.js';
import type { RotationContext } from '../../rotation/context.js';
import { rotationOf } from '../../rotation/entries.js';
import { idOf } from '../../rotation/ids.js';
import { holdsToday } from '../../rotation/today.js';
import { isSame } from '../draft.js';

/** The part of the settings that this place edits. */
export type Rotation = PublicSettings['rotation'];

/** The rules of an entry that staff can change. */
export type EntryRules = Pick<
  RotationEntry,
  'show' | 'seconds' | 'from' | 'until' | 'days' | 'hours'
>;

/** An entry without any rule of its own: shown always, for as long as its words take. */
export const noRules: EntryRules = {
  show: true,
  seconds: null,
  from: null,
  until: null,
  days: null,
  hours: null,
};

/** Changes the rules of an entry. */
export function changeEntry(
  context: RotationContext,
  id: string,
  rules: Partial<EntryRules>,
): Rotation {
  const all = rotationOf(context).map((entry) =>
    idOf(entry) === id ? { ...entry, ...rules } : entry,
  );
  return listed(context, all, [id]);
}

/** Moves an entry to a place of the list, counted from 0; others make room. */
export function moveEntry(context: RotationContext, id: string, to: number): Rotation {
  const all = rotationOf(context);
  const moved = all.find((entry) => idOf(entry) === id);
  if (!moved) return context.settings.rotation;
  return listed(context, all.filter((entry) => entry !== moved).toSpliced(to, 0, moved), [id]);
}

/** Takes an entry out of the list; a notice goes with it. */
export function removeEntry(context: RotationContext, id: string): Rotation {
  const rotation = withoutToday(context.settings.rotation, id);
  return {
    ...rotation,
    entries: rotation.entries.filter((entry) => idOf(entry) !== id),
    notices: rotation.notices.filter((notice) => idOf({ notice: notice.id }) !== id),
  };
}

/** Puts a notice into the list at a place counted from 0, with the rules of its entry. */
export function insertNotice(
  context: RotationContext,
  notice: Notice,
  to: number,
  rules: EntryRules = noRules,
): Rotation {
  const { settings } = context;
  const rotation = { ...settings.rotation, notices: [...settings.rotation.notices, notice] };
  const entry = { ...rules, notice: notice.id };
  const all = rotationOf(context).toSpliced(to, 0, entry);
  return listed({ ...context, settings: { ...settings, rotation } }, all, [idOf(entry)]);
}

/** Changes the words and the looks of a notice. */
export function changeNotice(rotation: Rotation, notice: Notice): Rotation {
  const notices = rotation.notices.map((other) => (other.id === notice.id ? notice : other));
  return { ...rotation, notices };
}

/** What staff can ask of an entry for today only. */
export type AskedToday = 'usual' | 'skip' | 'only';

/**
 * Asks something of an entry for today only: to stay away, to play alone, or to play as usual.
 * What was asked on an earlier day is forgotten on the way.
 *
 * @param until when it ends, local date and time
 */
export function askToday(
  rotation: Rotation,
  id: string,
  asked: AskedToday,
  until: string,
  now: Temporal.ZonedDateTime,
): Rotation {
  const isOver = rotation.today !== null && !holdsToday(rotation.today, now);
  const others = withoutToday(isOver ? { ...rotation, today: null } : rotation, id);
  const { skip, only } = others.today ?? { skip: [], only: null };
  switch (asked) {
    case 'usual':
      return others;
    case 'skip':
      return { ...others, today: { until, skip: [...skip, id], only } };
    case 'only':
      return { ...others, today: { until, skip, only: id } };
  }
}

/**
 * A rotation in the words of the published one where both mean the same, so that a change which
 * was taken back is no change.
 */
export function settled(
  rotation: Rotation,
  published: PublicSettings,
  catalogue: RotationContext['catalogue'],
): Rotation {
  const orderOf = (one: Rotation): readonly RotationEntry[] =>
    rotationOf({ catalogue, settings: { ...published, rotation: one } });
  if (!isSame(orderOf(rotation), orderOf(published.rotation))) return rotation;
  return { ...rotation, entries: published.rotation.entries };
}

/**
 * Lists entries as far as needed: what nobody listed and nobody touched stays unlisted, so that a
 * later library may still put its own articles in order.
 */
function listed(
  { settings: { rotation } }: RotationContext,
  all: readonly RotationEntry[],
  touched: readonly string[],
): Rotation {
  const known = new Set([...rotation.entries.map(idOf), ...touched]);
  const last = all.findLastIndex((entry) => known.has(idOf(entry)));
  return { ...rotation, entries: all.slice(0, last + 1) };
}

function withoutToday(rotation: Rotation, id: string): Rotation {
  const { today } = rotation;
  if (today === null) return rotation;
  const skip = today.skip.filter((other) => other !== id);
  const only = today.only === id ? null : today.only;
  const isEmpty = skip.length === 0 && only === null;
  return { ...rotation, today: isEmpty ? null : { ...today, skip, only } };
}
