import { describe, expect, test } from 'vitest';
import type { Place } from '../../../renderer/staff/places.js';
import { change, field, open } from './rotation-open.js';
import { entryOf, withRotation } from './rotation-store.js';

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
