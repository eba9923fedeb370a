import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { settingsSchema } from '../../../main/contract/settings.js';
import {
  faultsOf,
  isSound,
  lastNames,
  latestDue,
  longestName,
  withApproval,
  withoutApproval,
} from '../../../renderer/staff/approvals/approving.js';
import { countsOf, itemsOf, states } from '../../../renderer/staff/approvals/items.js';
import { reviewWords, standWords } from '../../../renderer/staff/approvals/words.js';
import { approvalOf } from '../../../renderer/rotation/approval.js';
import { article, catalogue } from '../../component/library.js';

const today = Temporal.PlainDate.from('2026-11-22');
const sound = { by: 'Dr. Maria Lopez', on: '2026-11-22', due: '2028-11-22' };

describe('the latest day of the next review', () => {
  test('is 24 months later, by the calendar', () => {
    expect(latestDue('2026-11-22')).toBe('2028-11-22');
    expect(latestDue('2024-02-29')).toBe('2026-02-28');
  });
});

describe('an approval', () => {
  test('is sound from today on back, with a review after it', () => {
    expect(isSound(faultsOf(sound, today))).toBe(true);
    expect(isSound(faultsOf({ ...sound, on: '2026-11-21', due: '2026-11-22' }, today))).toBe(true);
  });

  test.each([
    [{ by: '  ' }, { by: 'missing' }],
    [{ by: 'x'.repeat(longestName + 1) }, { by: 'too-long' }],
    [{ on: '2026-11-23' }, { on: 'future' }],
    [{ due: '2026-11-22' }, { due: 'not-after' }],
    [{ due: '2028-11-23' }, { due: 'too-late' }],
  ])('with %o is refused as %o', (parts, faults) => {
    expect(faultsOf({ ...sound, ...parts }, today)).toMatchObject(faults);
  });

  test('is kept with the hash of the words, and fits the contract', () => {
    const card = article('plain', { hash: 'abc' });
    const approvals = withApproval({}, card, { ...sound, by: ' Dr. Maria Lopez ' });
    expect(approvals).toEqual({ plain: { ...sound, hash: 'abc' } });
    expect(settingsSchema.safeParse({ approvals }).success).toBe(true);
    expect(approvalOf(card, approvals, today).state).toBe('approved');
    expect(approvalOf({ ...card, hash: 'abd' }, approvals, today).state).toBe('changed');
  });

  test('that is withdrawn leaves the others', () => {
    const one = withApproval({}, article('one'), sound);
    const both = withApproval(one, article('two'), sound);
    expect(withoutApproval(both, 'two')).toEqual(one);
    expect(withoutApproval(one, 'two')).toEqual(one);
  });
});

test('the longest name is the contract’s', () => {
  const accepts = (length: number): boolean =>
    settingsSchema.safeParse({
      approvals: { plain: { by: 'x'.repeat(length), on: '2026-11-22' } },
    }).success;
  expect(accepts(longestName)).toBe(true);
  expect(accepts(longestName + 1)).toBe(false);
});

test('names are offered once each, the latest first, at most four', () => {
  const entry = (by: string, on: string) => ({ by, on, due: null, hash: null });
  expect(
    lastNames({
      a: entry('Dr. A', '2026-01-01'),
      b: entry('Dr. B', '2026-03-01'),
      c: entry('Dr. A', '2026-04-01'),
    }),
  ).toEqual(['Dr. A', 'Dr. B']);
  const many = Object.fromEntries(
    Array.from({ length: 6 }, (_, n) => [`a${n}`, entry(`Dr. ${n}`, `2026-01-0${n + 1}`)]),
  );
  expect(lastNames(many)).toEqual(['Dr. 5', 'Dr. 4', 'Dr. 3', 'Dr. 2']);
});

describe('the list', () => {
  const entry = (due: string | null, hash: string | null = null) => ({
    by: 'Dr. A',
    on: '2026-01-01',
    due,
    hash,
  });
  const list = ['e', 'd', 'c', 'b', 'a', 'z'].map((id) => article(id));
  const approvals = {
    e: entry('2028-01-01'),
    d: entry('2026-11-21'),
    c: entry('2026-12-01'),
    b: entry('2028-01-01', 'other words'),
  };
  const items = itemsOf(catalogue(list), { approvals, languages: ['en'] }, today);

  test('begins with what asks for something, then goes by title', () => {
    expect(items.map(({ card }) => card.id)).toEqual(['d', 'b', 'c', 'a', 'z', 'e']);
    expect(items.map(({ view }) => view.state)).toEqual([
      'overdue',
      'changed',
      'due-soon',
      'none',
      'none',
      'approved',
    ]);
  });

  test('counts each article once', () => {
    const counts = countsOf(items);
    expect(counts).toEqual({ overdue: 1, changed: 1, 'due-soon': 1, none: 2, approved: 1 });
    fc.assert(
      fc.property(fc.subarray(list), (some) => {
        const counted = countsOf(itemsOf(catalogue(some), { approvals, languages: ['en'] }, today));
        expect(states.reduce((sum, state) => sum + counted[state], 0)).toBe(some.length);
      }),
    );
  });

  test('names an article by the clinic’s first language, else by one that it has', () => {
    const spanish = itemsOf(catalogue(list), { approvals: {}, languages: ['es', 'en'] }, today);
    expect(spanish[0]?.title).toBe('Artículo a');
  });
});

describe('in words', () => {
  const words = (approval: { due?: string; hash?: string; on?: string } | null): string =>
    standWords(
      approvalOf(
        article('plain'),
        approval
          ? { plain: { by: 'Dr. A', on: '2026-01-15', due: null, hash: null, ...approval } }
          : {},
        today,
      ),
      today,
    );

  test('an article stands as its clinicians left it', () => {
    expect(words(null)).toBe('No clinician has approved it yet.');
    expect(words({ due: '2028-01-15' })).toBe(
      'Approved by Dr. A on January 15, 2026. Next review on January 15, 2028.',
    );
    expect(words({ hash: 'other' })).toBe(
      'Its words have changed since Dr. A approved them on January 15, 2026. It needs approval again.',
    );
    expect(words({ due: '2026-11-21' })).toContain('It has left the slideshow');
  });

  test('a review is marked from 60 days before', () => {
    expect(words({ due: '2027-01-22' })).toContain('Next review on');
    expect(words({ due: '2027-01-21' })).toContain('due on January 21, 2027, in 60 days');
    expect(words({ due: '2026-11-23' })).toContain('due tomorrow');
    expect(words({ due: '2026-11-22' })).toContain('due today');
  });

  test('without a day nothing is said of the review', () => {
    const view = approvalOf(article('plain'), {}, today);
    expect(reviewWords(view, today)).toBe('');
  });
});
