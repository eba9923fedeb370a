import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { settingsSchema } from '../../../main/contract/settings.js';
import { approvalOf, isOffered } from '../../../renderer/rotation/approval.js';
import { card } from './card.js';
import { context } from './context.js';

const today = Temporal.PlainDate.from('2026-11-22');
const day = (days: number) => today.add({ days }).toString();

/** How an article with this due day stands under this approval. */
function view(due: string | null, approval?: object, on = today) {
  const approvals = settingsSchema.shape.approvals.parse(approval ? { a: approval } : {});
  return approvalOf(card('a', { due, hash: 'now' }), approvals, on);
}

const these = { by: 'Dr. C', on: '2026-01-01', hash: 'now' };
const others = { ...these, hash: 'before' };
const anyWords = { by: 'Dr. C', on: '2026-01-01' };

describe('the words of an article', () => {
  test.each([
    ['nobody approved', undefined, 'none'],
    ['were approved as they stand', these, 'approved'],
    ['were approved before hashes were kept', anyWords, 'approved'],
    ['changed since', others, 'changed'],
  ])('%s', (_, approval, words) => {
    expect(view(null, approval)).toMatchObject({ words, state: words, review: 'none', due: null });
  });

  test('of an article that is called like a property of every object were not approved', () => {
    const approvals = settingsSchema.shape.approvals.parse({});
    expect(approvalOf(card('constructor'), approvals, today).words).toBe('none');
  });
});

describe('the next review', () => {
  test.each([
    [61, 'in-time', 'approved'],
    [60, 'due-soon', 'due-soon'],
    [1, 'due-soon', 'due-soon'],
    [0, 'due-soon', 'due-soon'],
    [-1, 'overdue', 'overdue'],
    [-400, 'overdue', 'overdue'],
  ])('%i days away', (days, review, state) => {
    expect(view(day(days), these)).toMatchObject({ review, state, due: day(days) });
  });

  test('is on the approval’s day, else on the author’s', () => {
    expect(view(day(-1), { ...these, due: day(200) })).toMatchObject({ state: 'approved' });
    expect(view(day(200), { ...these, due: day(-1) })).toMatchObject({ state: 'overdue' });
    expect(view(day(-1), these)).toMatchObject({ state: 'overdue' });
    expect(view(null, { ...anyWords, due: day(-1) })).toMatchObject({ state: 'overdue' });
  });

  test('is not put off by an approval of other words', () => {
    expect(view(day(-1), { ...others, due: day(200) })).toMatchObject({
      words: 'changed',
      state: 'overdue',
      due: day(-1),
    });
    expect(view(day(200), { ...others, due: day(-1) })).toMatchObject({ state: 'changed' });
  });

  test('presses less than words that nobody approved, until it is over', () => {
    expect(view(day(3))).toMatchObject({ state: 'none', review: 'due-soon' });
    expect(view(day(3), others)).toMatchObject({ state: 'changed', review: 'due-soon' });
    expect(view(day(-1))).toMatchObject({ state: 'overdue', words: 'none' });
  });

  test('never comes without a day, and once over stays over', () => {
    const anyDays = fc.integer({ min: -4000, max: 4000 });
    fc.assert(
      fc.property(anyDays, anyDays, fc.nat(4000), (due, now, more) => {
        const on = today.add({ days: now });
        expect(view(null, these, on).review).toBe('none');
        const { review } = view(day(due), these, on);
        expect(review === 'overdue').toBe(now > due);
        expect(review === 'in-time').toBe(now < due - 60);
        const later = view(day(due), these, on.add({ days: more })).review;
        if (review === 'overdue') expect(later).toBe('overdue');
      }),
    );
  });
});

describe('what patients may read', () => {
  const offered = (onlyApproved: boolean, approval?: object) => {
    const { settings } = context({ onlyApproved, approvals: approval ? { a: approval } : {} });
    return isOffered(card('a', { hash: 'now', due: day(-1) }), settings);
  };

  test('is everything, unless the clinic wants approved articles only', () => {
    expect([offered(false), offered(false, others)]).toEqual([true, true]);
    expect([offered(true), offered(true, others)]).toEqual([false, false]);
  });

  test('is what was approved as it stands, overdue or not', () => {
    expect([offered(true, these), offered(true, anyWords)]).toEqual([true, true]);
  });
});
