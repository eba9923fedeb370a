import { describe, expect, test } from 'vitest';
import { BridgeError } from '../../../renderer/bridge/bridge.js';
import type { Draft, Publish, StaffSettings } from '../../../main/contract/staff.js';
import { inside, type Glass } from './door-glass.js';
import { usualSettings } from './store.js';

const usual = usualSettings();
const draft: Draft = {
  clinic: { ...usual.clinic, name: 'Elm' },
  timing: { ...usual.timing, slideSeconds: 20 },
};
const earlier: Publish = {
  id: 1,
  at: Date.UTC(2026, 10, 20, 12),
  summary: ['A slide stays at least 15 s'],
};
const state = (parts: Partial<StaffSettings>): StaffSettings => ({
  settings: usual,
  draft: null,
  publishes: [],
  ...parts,
});

/** The request of the last call of a verb. */
function asked(glass: Glass, verb: string): unknown {
  return glass.fake.calls.findLast(([name]) => name === verb)?.[1];
}

describe('the publish bar', () => {
  test('counts what is not on the wall, and offers nothing when there is nothing', async () => {
    const glass = await inside();
    expect(glass.words).toContain('All changes are on the wall.');
    expect(glass.buttons).not.toContain('Publish');
    const more = await inside({ draft });
    expect(more.words).toContain('2 changes are not on the wall yet');
    expect(more.buttons).toContain('Publish');
  });

  test('throws a draft away after asking, with the list of what goes', async () => {
    const glass = await inside({ draft });
    await glass.press('Discard');
    expect(glass.words).toContain('Clinic name: “Elm”');
    await glass.press('Keep them');
    expect(glass.verbs).not.toContain('saveDraft');
    await glass.press('Discard');
    const sure = glass.all<HTMLButtonElement>('.pill.main.danger')[0];
    sure?.click();
    await glass.drawn();
    expect(asked(glass, 'saveDraft')).toEqual({ draft: null });
    expect(glass.words).toContain('All changes are on the wall.');
  });
});

describe('publishing', () => {
  const open = async (
    parts: Partial<StaffSettings>,
    more: NonNullable<Parameters<typeof inside>[1]> = {},
  ) => {
    const glass = await inside(parts, more);
    await glass.press('Publish');
    return glass;
  };
  /** The button in the dialog; the bar below has one of the same name. */
  const publish = async (glass: Glass): Promise<void> => {
    glass.all<HTMLButtonElement>('[slot=actions].main')[0]?.click();
    await glass.drawn();
  };

  test('shows in sentences what changes, and hands them in', async () => {
    const after = state({ settings: { ...usual, ...draft }, publishes: [earlier] });
    const glass = await open(
      { draft, publishes: [earlier] },
      { publish: () => Promise.resolve(after) },
    );
    const lines = ['Clinic name: “Elm”', 'A slide stays at least 20 s'];
    for (const line of lines) expect(glass.words).toContain(line);
    await publish(glass);
    expect(asked(glass, 'publish')).toEqual({ summary: lines });
    expect(asked(glass, 'saveDraft'), 'kept before').toEqual({ draft });
    expect(glass.words).toContain('Published. It is on the wall now.');
    expect(glass.words).not.toContain('Publish these changes?');
    await glass.pass(10_000);
    expect(glass.words).toContain('All changes are on the wall.');
  });

  test('says what went wrong, and loses nothing', async () => {
    const full = new BridgeError('not-saved', 'settings.json: ENOSPC');
    const glass = await open({ draft }, { publish: () => Promise.reject(full) });
    await publish(glass);
    expect(glass.words).toContain('This could not be saved. What was saved before still holds.');
    expect(glass.words).not.toContain('ENOSPC');
    await glass.press('Not now');
    expect(glass.words).toContain('2 changes are not on the wall yet');
  });

  test('warns when nothing would play', async () => {
    const hidden = {
      show: false,
      ...{ seconds: null, from: null, until: null, days: null, hours: null },
    };
    const glass = await inside({ publishes: [earlier] });
    const cards = glass.all('k-publish-bar')[0] as HTMLElementTagNameMap['k-publish-bar'];
    const entries = cards.store!.catalogue!.articles.map(({ id }) => ({ article: id, ...hidden }));
    cards.store!.edit({ rotation: { ...usual.rotation, entries } });
    await glass.drawn();
    await glass.press('Publish');
    expect(glass.words).toContain('nothing plays now');
  });

  test('offers to play only what is approved, the first time alone', async () => {
    const glass = await open({ draft });
    expect(glass.words).toMatch(/they have approved 0 of \d+ articles/);
    const [dialog] = glass.all('k-publish-dialog');
    dialog?.shadowRoot?.querySelector<HTMLElement>('.panel button')?.click();
    await glass.drawn();
    expect(glass.words).toContain('Only approved articles play');
    expect(glass.words).not.toContain('they have approved');
    const later = await open({ draft, publishes: [earlier] });
    expect(later.words).not.toContain('they have approved');
  });
});

describe('earlier publishes', () => {
  test('are listed, and the latest is taken back after asking', async () => {
    const older = { ...earlier, id: 0, summary: ['The order is shuffled'] };
    const glass = await inside(
      { publishes: [earlier, older] },
      { undoPublish: () => Promise.resolve(state({ publishes: [older] })) },
    );
    await glass.press('Undo or look back');
    expect(glass.words).toContain('The order is shuffled');
    expect(glass.buttons.filter((name) => name === 'Undo the latest').length).toBe(1);
    await glass.press('Undo the latest');
    expect(glass.words).toContain('A slide stays at least 15 s');
    expect(glass.words).not.toContain('The order is shuffled');
    expect(glass.verbs).not.toContain('undoPublish');
    await glass.press('Take it back');
    expect(glass.verbs).toContain('undoPublish');
    expect(glass.words).toContain('The latest publish was taken back.');
  });

  test('say when there are none', async () => {
    const glass = await inside();
    await glass.press('Undo or look back');
    expect(glass.words).toContain('Nothing has been published yet.');
    expect(glass.buttons).not.toContain('Undo the latest');
  });
});
