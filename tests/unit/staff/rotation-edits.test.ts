import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  settingsSchema,
  type Notice,
  type RotationEntry,
} from '../../../main/contract/settings.js';
import type { RotationContext } from '../../../renderer/rotation/context.js';
import { rotationOf } from '../../../renderer/rotation/entries.js';
import { idOf } from '../../../renderer/rotation/ids.js';
import {
  askToday,
  changeEntry,
  changeNotice,
  insertNotice,
  moveEntry,
  removeEntry,
  settled,
  type Rotation,
} from '../../../renderer/staff/rotation/edits.js';
import { card, catalogue, settings } from '../renderer/samples.js';
import { entry } from '../rotation/arbitraries.js';

const articles = ['a', 'b', 'c', 'd'].map((id) => card(id));
const flu: Notice = { id: 'flu', layout: 'words', picture: null, texts: {} };

function contextOf(rotation: Partial<Rotation> = {}): RotationContext {
  const usual = settings();
  return {
    catalogue: catalogue(articles),
    settings: { ...usual, rotation: { ...usual.rotation, ...rotation } },
  };
}

const edited = (context: RotationContext, rotation: Rotation): RotationContext => ({
  ...context,
  settings: { ...context.settings, rotation },
});

const order = (context: RotationContext, rotation: Rotation): readonly string[] =>
  rotationOf(edited(context, rotation)).map(idOf);

describe('moving an entry', () => {
  test('lists what stands before it, and leaves the rest to the library', () => {
    const context = contextOf();
    const moved = moveEntry(context, 'c', 1);
    expect(order(context, moved)).toEqual(['a', 'c', 'b', 'd']);
    expect(moved.entries.map(idOf)).toEqual(['a', 'c']);
  });

  test('to the end lists all of them', () => {
    const context = contextOf({ entries: [entry({ article: 'd' })] });
    const moved = moveEntry(context, 'd', 3);
    expect(order(context, moved)).toEqual(['a', 'b', 'c', 'd']);
    expect(moved.entries.map(idOf)).toEqual(['a', 'b', 'c', 'd']);
  });

  test('of something that is not there changes nothing', () => {
    const context = contextOf();
    expect(moveEntry(context, 'x', 0)).toBe(context.settings.rotation);
  });

  test('leads to any place from any list, and loses nothing', () => {
    const anyEntries = fc
      .uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'gone', 'notice:flu'))
      .map((ids) =>
        ids.map((id) => (id === 'notice:flu' ? entry({ notice: 'flu' }) : entry({ article: id }))),
      );
    fc.assert(
      fc.property(anyEntries, fc.nat(6), fc.nat(6), (entries, from, to) => {
        const context = contextOf({ entries, notices: [flu] });
        const before = rotationOf(context).map(idOf);
        const id = before[from % before.length]!;
        const place = to % before.length;
        const after = order(context, moveEntry(context, id, place));
        expect(after[place]).toBe(id);
        expect(after.filter((other) => other !== id)).toEqual(
          before.filter((other) => other !== id),
        );
      }),
    );
  });
});

describe('changing rules', () => {
  test('of an article that nobody listed keeps its place', () => {
    const context = contextOf();
    const changed = changeEntry(context, 'b', { show: false });
    expect(order(context, changed)).toEqual(['a', 'b', 'c', 'd']);
    expect(changed.entries).toEqual([
      entry({ article: 'a' }),
      entry({ article: 'b', show: false }),
    ]);
  });

  test('and changing them back is no change', () => {
    const context = contextOf();
    const hidden = edited(context, changeEntry(context, 'b', { show: false }));
    const shown = changeEntry(hidden, 'b', { show: true });
    expect(shown.entries).not.toEqual([]);
    expect(settled(shown, context.settings, context.catalogue)).toEqual(context.settings.rotation);
    expect(settled(hidden.settings.rotation, context.settings, context.catalogue).entries).toBe(
      hidden.settings.rotation.entries,
    );
  });
});

describe('notices', () => {
  test('come to a place, with rules', () => {
    const context = contextOf();
    const rules = { ...entry(), show: false } as RotationEntry;
    const { show, seconds, from, until, days, hours } = rules;
    const added = insertNotice(context, flu, 0, { show, seconds, from, until, days, hours });
    expect(order(context, added)).toEqual(['notice:flu', 'a', 'b', 'c', 'd']);
    expect(added.notices).toEqual([flu]);
    expect(added.entries).toEqual([entry({ notice: 'flu', show: false })]);
    expect(settingsSchema.safeParse({ rotation: added }).success).toBe(true);
  });

  test('change and go, with what was asked of them today', () => {
    const context = contextOf();
    const added = edited(context, insertNotice(context, flu, 2));
    const wide = changeNotice(added.settings.rotation, { ...flu, layout: 'wide' });
    expect(wide.notices[0]?.layout).toBe('wide');
    const today = { until: '2026-11-20T17:00', skip: [], only: 'notice:flu' };
    const gone = removeEntry(edited(added, { ...wide, today }), 'notice:flu');
    expect(gone.notices).toEqual([]);
    expect(gone.today).toBeNull();
    expect(order(context, gone)).toEqual(['a', 'b', 'c', 'd']);
  });
});

describe('just today', () => {
  const now = Temporal.ZonedDateTime.from('2026-11-20T12:00[America/New_York]');
  const until = '2026-11-20T17:00';
  const { rotation } = contextOf().settings;

  test('an entry stays away, plays alone, and goes back to usual', () => {
    const skipped = askToday(rotation, 'a', 'skip', until, now);
    expect(skipped.today).toEqual({ until, skip: ['a'], only: null });
    const both = askToday(skipped, 'b', 'only', until, now);
    expect(both.today).toEqual({ until, skip: ['a'], only: 'b' });
    const changed = askToday(both, 'a', 'only', until, now);
    expect(changed.today).toEqual({ until, skip: [], only: 'a' });
    expect(askToday(changed, 'a', 'usual', until, now).today).toBeNull();
    expect(askToday(skipped, 'a', 'skip', until, now)).toEqual(skipped);
  });

  test('forgets what was asked yesterday', () => {
    const old = { ...rotation, today: { until: '2026-11-19T17:00', skip: ['a', 'b'], only: null } };
    expect(askToday(old, 'c', 'skip', until, now).today).toEqual({
      until,
      skip: ['c'],
      only: null,
    });
    expect(askToday(old, 'c', 'usual', until, now).today).toBeNull();
  });
});
