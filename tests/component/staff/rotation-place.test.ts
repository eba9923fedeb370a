import { describe, expect, test } from 'vitest';
import { change, field, open } from './rotation-open.js';
import { entryOf, withRotation } from './rotation-store.js';

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
