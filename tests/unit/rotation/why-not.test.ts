import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rotationOf } from '../../../renderer/rotation/entries.js';
import { idOf } from '../../../renderer/rotation/ids.js';
import { playableAt } from '../../../renderer/rotation/playable.js';
import { remarksOn, whyNot } from '../../../renderer/rotation/why-not.js';
import { anyDayNear, anyDays, anyMoment, anySpan, entry, moment } from './arbitraries.js';
import { card } from './card.js';
import { closedEarly, context, type Wanted } from './context.js';

// A Friday.
const noon = moment('2026-11-20T12:00 Europe/Madrid');
const reasons = (wanted: Wanted, rules: object = {}, now = noon) =>
  whyNot(entry(rules), context({ articles: ['a', 'b'], ...wanted }), now);
const remarks = (wanted: Wanted, rules: object = {}) =>
  remarksOn(entry(rules), context({ articles: ['a', 'b'], ...wanted }), noon);

const approved = { by: 'Dr. C', on: '2026-01-01', hash: 'hash of a' };
const until = '2026-11-20T18:00';

describe('why an entry is not playing', () => {
  test('has no answer while it plays', () => {
    expect(reasons({})).toEqual([]);
    expect(reasons({ notices: [closedEarly] }, { notice: 'early' })).toEqual([]);
  });

  test.each<[string, Wanted, object, string[]]>([
    ['its article is gone', {}, { article: 'x' }, ['gone']],
    ['its notice is gone', {}, { notice: 'x' }, ['gone']],
    ['what is gone needs no other reason', {}, { article: 'x', show: false }, ['gone']],
    ['it is sensitive', { articles: [card('a', { sensitive: true })] }, {}, ['sensitive']],
    ['it has no words', { articles: [card('a', { texts: {} })] }, {}, ['no-words']],
    ['a notice has no words', { notices: [{ id: 'n', texts: {} }] }, { notice: 'n' }, ['no-words']],
    ['it is hidden', {}, { show: false }, ['hidden']],
    ['its days have not begun', {}, { from: '2026-11-21' }, ['not-yet']],
    ['its days are over', {}, { until: '2026-11-19' }, ['over']],
    ['it plays on other days', {}, { days: [1] }, ['not-this-day']],
    [
      'it plays at other hours',
      {},
      { hours: { from: '13:00', until: '14:00' } },
      ['not-this-hour'],
    ],
    ['its review is overdue', { articles: [card('a', { due: '2026-11-19' })] }, {}, ['overdue']],
    ['nobody approved it', { onlyApproved: true }, {}, ['not-approved']],
    [
      'its words changed',
      { onlyApproved: true, approvals: { a: { ...approved, hash: 'before' } } },
      {},
      ['changed-since-approval'],
    ],
    [
      'of several things',
      { onlyApproved: true, articles: [card('a', { due: '2026-11-19', sensitive: true })] },
      { show: false },
      ['sensitive', 'hidden', 'not-approved', 'overdue'],
    ],
  ])('because %s', (_, wanted, rules, expected) => {
    expect(reasons(wanted, rules)).toEqual(expected);
  });

  test('is never that it is due today, or that nobody approved it where that is not asked', () => {
    expect(reasons({ articles: [card('a', { due: '2026-11-20' })] })).toEqual([]);
    expect(reasons({ approvals: { a: { ...approved, hash: 'before' } } })).toEqual([]);
    expect(reasons({ onlyApproved: true, approvals: { a: approved } })).toEqual([]);
  });

  test('is never an approval for a notice', () => {
    const wanted = { onlyApproved: true, notices: [closedEarly] };
    expect(reasons(wanted, { notice: 'early' })).toEqual([]);
  });
});

describe('today only', () => {
  const evening = moment('2026-11-20T18:00 Europe/Madrid');

  test('leaves an entry out until the clinic closes', () => {
    const wanted = { today: { until, skip: ['a'] } };
    expect(reasons(wanted)).toEqual(['skipped-today']);
    expect(reasons(wanted, { article: 'b' })).toEqual([]);
    expect(reasons(wanted, {}, evening.subtract({ seconds: 1 }))).toEqual(['skipped-today']);
    expect(reasons(wanted, {}, evening)).toEqual([]);
  });

  test('means a notice by its own id', () => {
    const wanted = { notices: [{ ...closedEarly, id: 'a' }], today: { until, skip: ['notice:a'] } };
    expect(reasons(wanted)).toEqual([]);
    expect(reasons(wanted, { notice: 'a' })).toEqual(['skipped-today']);
  });

  test('plays one entry alone until the clinic closes', () => {
    const wanted = { notices: [closedEarly], today: { until, only: 'notice:early' } };
    expect(reasons(wanted, { notice: 'early' })).toEqual([]);
    expect(reasons(wanted)).toEqual(['another-only-today']);
    expect(reasons(wanted, { show: false })).toEqual(['hidden', 'another-only-today']);
    expect(reasons(wanted, {}, evening)).toEqual([]);
  });

  test.each<[string, Wanted]>([
    ['is gone', { today: { until, only: 'x' } }],
    ['is hidden', { entries: [{ article: 'b', show: false }], today: { until, only: 'b' } }],
    ['is left out today', { today: { until, only: 'b', skip: ['b'] } }],
  ])('lets the rest play when the only one %s', (_, wanted) => {
    expect(reasons(wanted)).toEqual([]);
  });
});

describe('remarks on an entry', () => {
  test('say that it plays in another language', () => {
    const wanted = { settings: { languages: ['es', 'en'] }, notices: [closedEarly] };
    expect(remarks(wanted)).toEqual(['missing-language']);
    expect(remarks(wanted, { notice: 'early' })).toEqual(['missing-language']);
    expect(remarks({ settings: { languages: ['en-GB'] } })).toEqual([]);
  });

  test('say that it is due soon, and that its words changed', () => {
    const articles = [card('a', { due: '2027-01-19' })];
    expect(remarks({ articles })).toEqual(['due-soon']);
    expect(remarks({ articles: [card('a', { due: '2027-01-20' })] })).toEqual([]);
    const approvals = { a: { ...approved, hash: 'before' } };
    expect(remarks({ articles, approvals })).toEqual(['changed-since-approval', 'due-soon']);
  });

  test('have nothing to say of what is gone', () => {
    expect(remarks({}, { article: 'x' })).toEqual([]);
  });
});

/** Rotations in which every reason can come up. */
const anyWanted = anyMoment.chain((now) => {
  const day = fc.option(anyDayNear(now));
  const rules = {
    show: fc.boolean(),
    from: day,
    until: day,
    days: fc.option(anyDays),
    hours: fc.option(anySpan),
  };
  const id = fc.constantFrom('a', 'b', 'c', 'notice:n', 'gone');
  const anyCard = (id: string) =>
    fc
      .record({ sensitive: fc.boolean(), due: day, hash: fc.constantFrom('now', 'before') })
      .map((parts) => card(id, parts));
  return fc.record({
    now: fc.constant(now),
    articles: fc.tuple(anyCard('a'), anyCard('b'), anyCard('c')),
    notices: fc.subarray([{ ...closedEarly, id: 'n' }]),
    entries: fc.array(
      fc.oneof(
        fc.record({ article: fc.constantFrom('a', 'b', 'gone'), ...rules }),
        fc.record({ notice: fc.constant('n'), ...rules }),
      ),
      { maxLength: 5 },
    ),
    onlyApproved: fc.boolean(),
    approvals: fc.constantFrom({}, { a: { ...approved, hash: 'now' } }),
    today: fc.record({
      until: anyDayNear(now).map((date) => `${date}T12:00`),
      skip: fc.uniqueArray(id, { maxLength: 2 }),
      only: fc.option(id),
    }),
  });
});

test('the list and the wall never disagree', () => {
  fc.assert(
    fc.property(anyWanted, ({ now, ...wanted }) => {
      const from = context(wanted);
      const playing = playableAt(from, now).map(idOf);
      for (const one of rotationOf(from)) {
        expect(playing.includes(idOf(one))).toBe(whyNot(one, from, now).length === 0);
      }
      const { only } = wanted.today;
      const isAlone = rotationOf(from).some((one) =>
        whyNot(one, from, now).includes('another-only-today'),
      );
      if (isAlone) expect(playing).toEqual([only]);
    }),
    { numRuns: 2000 },
  );
});
