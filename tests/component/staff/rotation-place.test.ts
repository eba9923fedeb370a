import type { LitElement } from 'lit';
import { describe, expect, test } from 'vitest';
import type { Article } from '../../../main/contract/article.js';
import type { PublicSettings } from '../../../main/contract/settings.js';
import type { StaffBridge } from '../../../renderer/bridge/staff-bridge.js';
import { idOf } from '../../../renderer/rotation/ids.js';
import type { Place } from '../../../renderer/staff/places.js';
import '../../../renderer/staff/rotation/staff-rotation.js';
import { Harness, mount, wordsOf } from '../harness.js';
import { article } from '../library.js';
import { entryOf, noticeOf, rotationStore, withRotation } from './rotation-store.js';

/** The rotation's place over a store, and how to get at what is in it. */
async function open(
  settings: PublicSettings = withRotation({}),
  articles?: readonly Article[],
  answers: Partial<StaffBridge> = {},
) {
  const opened = await rotationStore(settings, articles, answers);
  const place = await mount('k-staff-rotation', { store: opened.store });
  await expect.poll(() => place.all('k-rotation-list')).toHaveLength(1);
  await place.settled();
  const rows = () =>
    place.part('k-rotation-list').all('k-rotation-row') as (HTMLElement & LitElement)[];
  const row = (at: number) => new Harness(rows()[at]!);
  return {
    ...opened,
    place,
    row,
    titles: () => rows().map((_, at) => row(at).words('.title')[0]),
    rotation: () => opened.store.edited!.rotation,
    entries: () => opened.store.edited!.rotation.entries.map(idOf),
    async act(at: number, act: string) {
      row(at).find(`[data-act=${act}]`).click();
      await place.settled();
    },
  };
}

/** As if a field of a form had been changed by a finger. */
function change(field: HTMLElement, value: unknown): void {
  field.dispatchEvent(new CustomEvent('k-change', { detail: value }));
}

/** The field with this label, in the shadow root of an element. */
function field(inside: Harness<LitElement>, label: string): HTMLElement {
  const found = inside.all('*').find((element) => 'label' in element && element.label === label);
  if (!found) throw new Error(`There is no field "${label}".`);
  return found;
}

describe('the list', () => {
  test('shows every article, its length and its rules, and why it is not playing', async () => {
    const { place, titles, row } = await open(
      withRotation({ entries: [entryOf('three', { days: [1, 2, 3, 4, 5], show: false })] }),
    );
    expect(titles()).toEqual(['Article three', 'Article one', 'Article two']);
    expect(row(0).words('.rules')[0]).toMatch(/^\d+ s · Mon to Fri$/);
    expect(row(0).words('.status')).toEqual(['Not playing now: hidden.']);
    expect(row(1).words('.status')).toEqual([]);
    expect(place.words('.title p')).toEqual(['2 of 3 play now']);
  });

  test('hides and shows an entry by one tap, and that is no change any more', async () => {
    const { store, act, row } = await open();
    await act(0, 'toggle');
    expect(row(0).words('.status')).toEqual(['Not playing now: hidden.']);
    expect(store.draft?.rotation?.entries).toMatchObject([{ article: 'one', show: false }]);
    await act(0, 'toggle');
    expect(store.draft).toBeNull();
  });

  test('moves entries, says the new place and keeps the focus on the button', async () => {
    const { place, act, titles, row } = await open();
    row(2).find('[data-act=up]').focus();
    await act(2, 'up');
    expect(titles()).toEqual(['Article one', 'Article three', 'Article two']);
    expect(place.words('[role=status]')).toContain('“Article three” is now 2 of 3.');
    await expect
      .poll(() => row(1).element.shadowRoot?.activeElement?.ariaLabel)
      .toBe('Move up: Article three');
    await act(1, 'up');
    expect(titles()).toEqual(['Article three', 'Article one', 'Article two']);
  });

  test('takes the place from a drag', async () => {
    const { place, titles } = await open();
    const list = place.part('k-rotation-list').element;
    list.dispatchEvent(new CustomEvent('k-list-move', { detail: { id: 'one', to: 2 } }));
    await place.settled();
    expect(titles()).toEqual(['Article two', 'Article three', 'Article one']);
  });

  test('shows what is gone, and removes it', async () => {
    const { act, titles, row, entries } = await open(
      withRotation({ entries: [entryOf('old'), entryOf('one')] }),
    );
    expect(row(0).words('.status')).toEqual(['Not playing now: not in this library any more.']);
    await act(0, 'remove');
    expect(titles()).toEqual(['Article one', 'Article two', 'Article three']);
    expect(entries()).toEqual(['one']);
  });

  test('says what the minute changes', async () => {
    const { place, clock, row } = await open(
      withRotation({ entries: [entryOf('one', { hours: { from: '00:00', until: '12:01' } })] }),
    );
    const zone = Temporal.Now.timeZoneId();
    const local = Temporal.PlainDateTime.from('2026-11-20T12:00').toZonedDateTime(zone);
    clock.set(local.epochMilliseconds - clock.now());
    place.element.requestUpdate();
    await place.settled();
    expect(row(0).words('.status')).toEqual([]);
    clock.pass(60_000);
    await place.settled();
    expect(row(0).words('.status')[0]).toMatch(/not at this time of day.*tomorrow/);
  });
});

describe('an entry', () => {
  test('is changed in a dialog, and its words follow at once', async () => {
    const { place, act, rotation } = await open();
    await act(1, 'open');
    const dialog = place.part('k-entry-dialog');
    const rules = dialog.part('k-entry-rules');
    expect(rules.words('.said-so')).toEqual(['Every day, all day.']);
    change(field(rules, 'Days'), [1, 2, 3, 4, 5]);
    change(rules.find('k-entry-hours'), { from: '00:00', until: '12:00' });
    change(field(rules, 'Last day'), '2030-11-30');
    change(rules.find('k-entry-dwell'), 20);
    await rules.settled();
    expect(rules.words('.said-so')).toEqual(['Mon to Fri, mornings, until Nov 30, 2030.']);
    expect(rotation().entries[1]).toEqual(
      entryOf('two', {
        days: [1, 2, 3, 4, 5],
        hours: { from: '00:00', until: '12:00' },
        until: '2030-11-30',
        seconds: 20,
      }),
    );
    await rules.press('Take all rules away');
    expect(rotation().entries).toEqual([]);
  });

  test('has quick hours and its own', async () => {
    const { place, act, rotation } = await open();
    await act(0, 'open');
    const hours = place.part('k-entry-dialog').part('k-entry-rules').part('k-entry-hours');
    const now = (): unknown => rotation().entries[0]?.hours;
    change(hours.find('k-choice'), 'afternoons');
    expect(now()).toEqual({ from: '12:00', until: '00:00' });
    change(hours.find('k-choice'), 'own');
    await hours.settled();
    change(field(hours, 'From'), '22:00');
    await hours.settled();
    change(field(hours, 'Until'), '02:00');
    await hours.settled();
    expect(now()).toEqual({ from: '22:00', until: '02:00' });
    expect(hours.find('k-choice')).toMatchObject({
      help: expect.stringMatching(/10:00.PM to 2:00.AM the next day/) as string,
    });
    change(hours.find('k-choice'), 'all');
    expect(now()).toBeUndefined();
  });

  test('starts its own time near the automatic one, within bounds', async () => {
    const { place, act, rotation } = await open();
    await act(0, 'open');
    const dwell = place.part('k-entry-dialog').part('k-entry-rules').part('k-entry-dwell');
    change(dwell.find('k-choice'), 'own');
    await dwell.settled();
    const seconds = rotation().entries[0]?.seconds ?? 0;
    expect(seconds).toBeGreaterThanOrEqual(12);
    expect(dwell.find('k-number-field')).toMatchObject({ min: 5, max: 120, value: seconds });
    change(dwell.find('k-choice'), 'automatic');
    expect(rotation().entries).toEqual([]);
  });

  test('says that its days are backwards', async () => {
    const { place, act } = await open(
      withRotation({ entries: [entryOf('one', { from: '2030-02-01', until: '2030-01-01' })] }),
    );
    await act(0, 'open');
    const rules = place.part('k-entry-dialog').part('k-entry-rules');
    expect(field(rules, 'Last day')).toMatchObject({
      error: 'The last day is before the first, so it never plays.',
    });
  });

  test('stays away or plays alone just today, until the clinic closes', async () => {
    const { place, act, rotation, row, store } = await open({
      ...withRotation({}),
      hours: {
        always: false,
        weekly: [{ days: [1, 2, 3, 4, 5, 6, 7], from: '00:00', until: '23:00' }],
        holidays: [],
        whenClosed: 'message',
      },
    });
    await act(0, 'open');
    const rules = place.part('k-entry-dialog').part('k-entry-rules');
    change(field(rules, 'Just today'), 'skip');
    await place.settled();
    expect(rotation().today).toEqual({ until: '2026-11-20T23:00', skip: ['one'], only: null });
    expect(row(0).words('.badge')[0]).toMatch(/^Not today, until 11:00.PM$/);
    change(field(rules, 'Just today'), 'only');
    await place.settled();
    expect(rotation().today).toMatchObject({ skip: [], only: 'one' });
    expect(row(1).words('.status')[0]).toContain('only “Article one” plays today');
    change(field(rules, 'Just today'), 'usual');
    expect(store.draft).toBeNull();
  });

  test('goes to the top and to the end from its dialog', async () => {
    const { place, act, titles } = await open();
    await act(2, 'open');
    const spot = place.part('k-entry-dialog').part('k-entry-rules').part('k-entry-place');
    expect(spot.words('p')).toEqual(['Place 3 of 3']);
    await spot.press('To the top');
    await place.settled();
    expect(titles()[0]).toBe('Article three');
    expect(spot.words('p')).toEqual(['Place 1 of 3']);
    await spot.press('To the end');
    await place.settled();
    expect(titles()[2]).toBe('Article three');
  });

  test('that waits for its approval leads there', async () => {
    const { place, act } = await open(withRotation({ onlyApproved: true }));
    await act(0, 'open');
    const gone: Place[] = [];
    place.element.addEventListener('k-staff-go', (event) => gone.push(event.detail));
    await place.part('k-entry-dialog').press('Go to its approval');
    expect(gone).toEqual(['approvals']);
  });
});

describe('what holds for the whole loop', () => {
  test('is set with its effect in numbers', async () => {
    const { place, rotation } = await open();
    const settings = place.part('k-loop-settings');
    const approved = field(settings, 'Play only approved articles');
    expect(approved).toMatchObject({
      help: '3 of 3 articles are not approved: only the welcome slide would play.',
    });
    change(approved, true);
    await place.settled();
    expect(rotation().onlyApproved).toBe(true);
    expect(approved).toMatchObject({
      on: true,
      help: '3 of 3 articles are not approved: only the welcome slide plays.',
    });
    change(field(settings, 'Order'), 'shuffled');
    expect(rotation().order).toBe('shuffled');
  });

  test('shows the length of the loop beside a wait that is kept nowhere', async () => {
    const { place, store } = await open();
    const facts = place.part('k-loop-facts');
    expect(facts.words('.length')[0]).toMatch(/^The loop takes 2 min 24 s\.$/);
    expect(facts.words('[aria-live]')).toEqual([
      'A patient who waits 15 minutes sees each of the 3 about 6 times.',
    ]);
    change(field(facts, 'Average wait'), 60);
    await facts.settled();
    expect(facts.words('[aria-live]')).toEqual([
      'A patient who waits 60 minutes sees each of the 3 about 25 times.',
    ]);
    expect(store.draft).toBeNull();
  });
});

describe('what plays on', () => {
  const closedSundays = {
    always: false,
    weekly: [{ days: [1, 2, 3, 4, 5, 6], from: '07:00', until: '18:00' }],
    holidays: [],
    whenClosed: 'message',
  } as const;

  async function asked(settings: PublicSettings) {
    const opened = await open(settings);
    await opened.place.press('What plays on …?');
    const when = opened.place.part('k-rotation-when');
    await when.settled();
    return {
      when,
      async ask(day: string, time: string) {
        change(field(when, 'Day'), day);
        await when.settled();
        change(field(when, 'Time'), time);
        await when.settled();
        return wordsOf(when.find('.answer')).replaceAll('\u202f', ' ');
      },
    };
  }

  test('any day and time is answered: the list, closed, and nothing', async () => {
    const monday = { days: [1], hours: { from: '07:00', until: '12:00' } };
    const { ask, when } = await asked({
      ...withRotation({
        entries: [entryOf('two'), entryOf('one', monday), entryOf('three', { show: false })],
      }),
      hours: { ...closedSundays, weekly: [...closedSundays.weekly], holidays: [] },
    });
    expect(await ask('2026-11-23', '07:45')).toMatch(
      /^Monday, November 23, 7:45 AM 2 entries play in this order, in 1 min 36 s: Article two 48 s Article one 48 s$/,
    );
    expect(await ask('2026-11-23', '12:00')).toContain('1 entry plays');
    expect(await ask('2026-11-22', '12:00')).toContain('Closed. The loop rests.');
    expect(when.all('ol')).toEqual([]);
    await when.press('Now');
    expect(wordsOf(when.find('h3'))).toContain('November 20');
  });

  test('a gap is said to be one', async () => {
    const { ask } = await asked(
      withRotation({
        entries: ['one', 'two', 'three'].map((id) => entryOf(id, { until: '2026-11-25' })),
      }),
    );
    expect(await ask('2026-11-26', '10:00')).toContain('Nothing plays: the welcome slide stands.');
  });
});

describe('notices', () => {
  test('come to the top of the list with their first title', async () => {
    const { place, titles, rotation } = await open();
    await place.press('Add a notice');
    const dialog = place.part('k-notice-dialog');
    const words = dialog.part('k-notice-words');
    expect(dialog.all('k-entry-rules')).toEqual([]);
    change(field(words, 'Text'), 'At the desk.');
    await place.settled();
    const looks = dialog.part('k-notice-looks');
    looks.part('k-notice-layouts').all('[role=radio]')[2]!.click();
    await place.settled();
    expect(rotation().notices).toEqual([]);
    expect(field(words, 'Title')).toMatchObject({
      error: 'Write a title, too. Without one this is not shown.',
    });
    change(field(words, 'Title'), 'Flu shots ');
    await place.settled();
    expect(titles()[0]).toBe('Flu shots');
    expect(field(words, 'Title')).toMatchObject({ value: 'Flu shots ', max: 60, error: '' });
    expect(field(words, 'Text')).toMatchObject({ max: 240 });
    expect(rotation().notices).toMatchObject([
      {
        layout: 'words',
        picture: null,
        texts: { en: { title: 'Flu shots', text: 'At the desk.' } },
      },
    ]);
    expect(dialog.all('k-entry-rules')).toHaveLength(1);
  });

  test('without a title are not kept', async () => {
    const { place, store } = await open();
    await place.press('Add a notice');
    const words = place.part('k-notice-dialog').part('k-notice-words');
    change(field(words, 'Title'), 'F');
    await place.settled();
    change(field(words, 'Title'), '');
    await place.settled();
    await place.part('k-notice-dialog').press('Done');
    await place.settled();
    expect(store.draft).toBeNull();
  });

  test('are written in every language that the clinic offers', async () => {
    const { place, act, rotation } = await open(
      withRotation({ notices: [noticeOf('flu', 'Flu shots')], entries: [] }),
    );
    await act(3, 'open');
    const words = place.part('k-notice-dialog').part('k-notice-words');
    expect(field(words, 'Language')).toMatchObject({
      options: [
        { value: 'en', label: 'English' },
        { value: 'es', label: 'Spanish' },
      ],
    });
    change(field(words, 'Language'), 'es');
    await place.settled();
    change(field(words, 'Title'), 'Vacunas');
    await place.settled();
    expect(rotation().notices[0]?.texts).toEqual({
      en: { title: 'Flu shots', text: '' },
      es: { title: 'Vacunas', text: '' },
    });
    const shown = place.part('k-notice-dialog').part('k-slide-frame').part('k-slide');
    expect(shown.words('h1')).toEqual(['Vacunas']);
  });

  test('take a picture from a drive and are laid out by eye', async () => {
    const picture = `${'a'.repeat(64)}.png`;
    const { place, act, rotation } = await open(
      withRotation({ notices: [noticeOf('flu', 'Flu shots')] }),
      [article('one')],
      {
        readDrives: () => Promise.resolve([]),
        takePicture: () => Promise.resolve({ done: true, value: picture }),
      },
    );
    await act(1, 'open');
    const looks = place.part('k-notice-dialog').part('k-notice-looks');
    expect(looks.part('k-notice-layouts').words('[role=radio]')).toEqual([
      'Words',
      'With a picture',
      'Wide picture',
    ]);
    await looks.press('Picture from a drive');
    looks
      .find('k-drive-picker')
      .dispatchEvent(new CustomEvent('k-pick', { detail: { drive: 'd', path: ['a.png'] } }));
    await expect.poll(() => rotation().notices[0]).toMatchObject({ layout: 'picture', picture });
    await looks.settled();
    looks.part('k-notice-layouts').all('[role=radio]')[2]!.click();
    await place.settled();
    expect(rotation().notices[0]?.layout).toBe('wide');
    await looks.press('Without a picture');
    expect(rotation().notices[0]).toMatchObject({ layout: 'words', picture: null });
  });

  test('say why a picture was refused', async () => {
    const sentence = 'This file is not a picture.';
    const { place, act, rotation } = await open(
      withRotation({ notices: [noticeOf('flu', 'Flu shots')] }),
      [article('one')],
      {
        readDrives: () => Promise.resolve([]),
        takePicture: () => Promise.resolve({ done: false, sentence }),
      },
    );
    await act(1, 'open');
    const looks = place.part('k-notice-dialog').part('k-notice-looks');
    await looks.press('Picture from a drive');
    looks
      .find('k-drive-picker')
      .dispatchEvent(new CustomEvent('k-pick', { detail: { drive: 'd', path: ['a.exe'] } }));
    await expect.poll(() => looks.words('[role=alert]')).toEqual([sentence]);
    expect(rotation().notices[0]?.picture).toBeNull();
  });

  test('are duplicated, deleted and put back where they were', async () => {
    const settings = withRotation({
      notices: [noticeOf('flu', 'Flu shots')],
      entries: [entryOf('one'), { ...entryOf('x', { days: [1] }), ...{ notice: 'flu' } }].map(
        (entry) => ('notice' in entry ? (({ article: _, ...rest }) => rest)(entry) : entry),
      ),
    });
    const { place, act, titles, store } = await open(settings);
    await act(1, 'open');
    await place.part('k-notice-dialog').press('Duplicate');
    await place.settled();
    expect(titles().slice(0, 3)).toEqual(['Article one', 'Flu shots', 'Flu shots']);
    expect(store.edited?.rotation.entries[2]?.days).toEqual([1]);
    await place.part('k-notice-dialog').press('Delete');
    await place.settled();
    expect(place.all('k-notice-dialog')).toEqual([]);
    expect(titles().slice(0, 2)).toEqual(['Article one', 'Flu shots']);
    await act(1, 'open');
    await place.part('k-notice-dialog').press('Delete');
    await place.settled();
    expect(titles()).not.toContain('Flu shots');
    await place.press('Put it back');
    expect(titles().slice(0, 2)).toEqual(['Article one', 'Flu shots']);
    expect(store.draft).toBeNull();
  });
});
