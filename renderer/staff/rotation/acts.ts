import type { Notice, RotationEntry } from '../../../main/contract/settings.js';
import type { RotationContext } from '../../rotation/context.js';
import { idOf } from '../../rotation/ids.js';
import { endOfToday } from '../../rotation/today.js';
import type { StaffStore } from '../store.js';
import {
  askToday,
  changeEntry,
  changeNotice,
  insertNotice,
  moveEntry,
  removeEntry,
  settled,
  type AskedToday,
  type EntryRules,
  type Rotation,
} from './edits.js';
import { zonedNow } from './now.js';

/** A notice that was deleted, with all that is needed to put it back. */
export interface Deleted {
  readonly notice: Notice;
  readonly rules: EntryRules;
  readonly place: number;
}

/** What staff do to the rotation, written into the draft. */
export class RotationActs {
  constructor(private readonly storeOf: () => StaffStore) {}

  /** The library and the settings with the draft over them; null until they were read. */
  get context(): RotationContext | null {
    const { catalogue, edited } = this.storeOf();
    return catalogue && edited && { catalogue, settings: edited };
  }

  /** What the clock shows. */
  get now(): Temporal.ZonedDateTime {
    return zonedNow(this.storeOf().clock);
  }

  /** Changes the rules of an entry. */
  change(id: string, rules: Partial<EntryRules>): void {
    this.edit((context) => changeEntry(context, id, rules));
  }

  /** Moves an entry to a place, counted from 0. */
  move(id: string, to: number): void {
    this.edit((context) => moveEntry(context, id, to));
  }

  /** Takes an entry out of the list; a notice goes with it. */
  remove(id: string): void {
    this.edit((context) => removeEntry(context, id));
  }

  /** Asks something for today only; it ends when the clinic closes. */
  today(id: string, asked: AskedToday): void {
    const { now } = this;
    this.edit(({ settings }) =>
      askToday(settings.rotation, id, asked, endOfToday(settings.hours, now), now),
    );
  }

  /** Sets what holds for the whole loop. */
  set(change: Partial<Pick<Rotation, 'order' | 'onlyApproved'>>): void {
    this.edit(({ settings }) => ({ ...settings.rotation, ...change }));
  }

  /** Keeps the words and looks of a notice; a new one comes to the top of the list. */
  write(notice: Notice): void {
    this.edit((context) => {
      const { rotation } = context.settings;
      if (rotation.notices.some(({ id }) => id === notice.id))
        return changeNotice(rotation, notice);
      const isWritten = Object.keys(notice.texts).length > 0;
      return isWritten ? insertNotice(context, notice, 0) : rotation;
    });
  }

  /** Takes a notice out whose last title was erased; nobody could tell what it is. */
  dropUnwritten(notice: string): void {
    const kept = this.context?.settings.rotation.notices.find(({ id }) => id === notice);
    if (kept && Object.keys(kept.texts).length === 0) this.remove(idOf({ notice }));
  }

  /** Puts a copy of a notice, with the same rules, right below it; answers with the copy. */
  duplicate(notice: Notice, entry: RotationEntry, place: number): Notice {
    const copy = { ...notice, id: crypto.randomUUID() };
    this.edit((context) => insertNotice(context, copy, place + 1, rulesOf(entry)));
    return copy;
  }

  /** Deletes a notice; answers with what `restore` needs. */
  delete(notice: Notice, entry: RotationEntry, place: number): Deleted {
    this.remove(idOf({ notice: notice.id }));
    return { notice, rules: rulesOf(entry), place };
  }

  /** Puts a deleted notice back where it was. */
  restore({ notice, rules, place }: Deleted): void {
    this.edit((context) => insertNotice(context, notice, place, rules));
  }

  private edit(change: (context: RotationContext) => Rotation): void {
    const store = this.storeOf();
    const { context } = this;
    if (!context || !store.published) return;
    store.edit({ rotation: settled(change(context), store.published, context.catalogue) });
  }
}

function rulesOf(entry: RotationEntry): EntryRules {
  const { show, seconds, from, until, days, hours } = entry;
  return { show, seconds, from, until, days, hours };
}
