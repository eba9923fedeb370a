import { describe, expect, test } from 'vitest';
import type { RotationContext } from '../../../renderer/rotation/context.js';
import type { Rotation } from '../../../renderer/staff/rotation/edits.js';
import { approvalCount } from '../../../renderer/staff/rotation/counts.js';
import { itemsOf } from '../../../renderer/staff/rotation/items.js';
import { edgeSpeed } from '../../../renderer/staff/rotation/scrolling.js';
import { card, catalogue, settings } from '../renderer/samples.js';
import { entry, moment } from '../rotation/arbitraries.js';

const friday = moment('2026-11-20T12:00 America/New_York');

function contextOf(
  rotation: Partial<Rotation>,
  articles = [card('a'), card('b')],
  approvals: RotationContext['settings']['approvals'] = {},
): RotationContext {
  const usual = settings({ languages: ['en'], approvals });
  return {
    catalogue: catalogue(articles),
    settings: { ...usual, rotation: { ...usual.rotation, ...rotation } },
  };
}

describe('the list', () => {
  test('holds what is listed, what is gone and what nobody listed, each with its facts', () => {
    const context = contextOf({
      entries: [entry({ article: 'old' }), entry({ notice: 'flu' }), entry({ article: 'b' })],
      notices: [
        {
          id: 'flu',
          layout: 'picture',
          picture: `${'0'.repeat(64)}.png`,
          texts: { en: { title: 'Flu shots', text: '' } },
        },
      ],
    });
    const items = itemsOf(context, friday);
    expect(items.map(({ id, kind, title }) => [id, kind, title])).toEqual([
      ['old', 'gone', 'old'],
      ['notice:flu', 'notice', 'Flu shots'],
      ['b', 'article', 'Title of b'],
      ['a', 'article', 'Title of a'],
    ]);
    expect(items.map(({ slides }) => slides)).toEqual([0, 1, 3, 3]);
    expect(items.map(({ seconds }) => seconds)).toEqual([0, 12, 36, 36]);
    expect(items[0]?.reasons).toEqual(['gone']);
    expect(items[1]?.picture).toBe(`kiosk://pictures/${'0'.repeat(64)}.png`);
    expect(items[2]).toMatchObject({ hue: 'teal', picture: 'kiosk://content/b.svg', next: null });
  });

  test('says what was asked for today, as long as it holds', () => {
    const today = { until: '2026-11-20T17:00', skip: ['a'], only: 'b' };
    const states = (now: Temporal.ZonedDateTime): unknown[] =>
      itemsOf(contextOf({ today }), now).map((item) => item.today);
    expect(states(friday)).toEqual(['skip', 'only']);
    expect(states(friday.add({ hours: 5 }))).toEqual([null, null]);
  });
});

describe('when an entry plays next', () => {
  const nextOf = (rules: object, rotation: Partial<Rotation> = {}, now = friday): string | null =>
    itemsOf(contextOf({ entries: [entry({ article: 'a', ...rules })], ...rotation }), now)[0]
      ?.next ?? null;
  const local = (text: string | null): string | null => (text === null ? null : text.slice(0, 16));

  test.each([
    ['mornings', { hours: { from: '00:00', until: '12:00' } }, '2026-11-21T00:00'],
    ['later today', { hours: { from: '15:00', until: '17:00' } }, '2026-11-20T15:00'],
    [
      'Mondays at eight',
      { days: [1], hours: { from: '08:00', until: '09:00' } },
      '2026-11-23T08:00',
    ],
    ['from a day on', { from: '2026-12-24' }, '2026-12-24T00:00'],
    ['Mondays from a Tuesday on', { from: '2026-12-22', days: [1] }, '2026-12-28T00:00'],
    [
      'nights of Fridays',
      { days: [5], hours: { from: '22:00', until: '02:00' } },
      '2026-11-20T22:00',
    ],
  ])('%s', (_, rules, next) => {
    expect(local(nextOf(rules))).toBe(next);
  });

  test.each([
    ['hidden', { show: false }],
    ['over', { until: '2026-11-19' }],
    ['on no weekday', { days: [] }],
    ['past its last day before its weekday comes', { days: [1], until: '2026-11-22' }],
    ['playing now', {}],
  ])('is not known of one that is %s', (_, rules) => {
    expect(nextOf(rules)).toBeNull();
  });

  test('is the end of today, when it was only left out today', () => {
    const today = { until: '2026-11-20T17:00', skip: ['a'], only: null };
    expect(local(nextOf({}, { today }))).toBe('2026-11-20T17:00');
    const alone = { until: '2026-11-20T17:00', skip: [], only: 'b' };
    expect(local(nextOf({}, { today: alone }))).toBe('2026-11-20T17:00');
  });

  test('waits for its own rules after today', () => {
    const today = { until: '2026-11-20T17:00', skip: ['a'], only: null };
    const next = nextOf({ hours: { from: '08:00', until: '10:00' } }, { today });
    expect(local(next)).toBe('2026-11-21T08:00');
  });

  test('moves with the clocks in spring', () => {
    const saturday = moment('2026-03-07T12:00 America/New_York');
    const hours = { from: '02:30', until: '04:00' };
    expect(local(nextOf({ hours }, {}, saturday))).toBe('2026-03-08T03:30');
  });
});

test('counts approvals among what is shown and may play', () => {
  const approved = { by: 'Dr. A', on: '2026-01-01', due: null, hash: 'hash of a' };
  const context = contextOf(
    {
      entries: [entry({ article: 'c', show: false })],
      notices: [
        { id: 'n', layout: 'words', picture: null, texts: { en: { title: 'N', text: '' } } },
      ],
      onlyApproved: true,
    },
    [card('a'), card('b'), card('c'), card('secret', { sensitive: true })],
    { a: approved, c: { ...approved, hash: 'hash of c' } },
  );
  expect(approvalCount(itemsOf(context, friday))).toEqual({
    articles: 2,
    approved: 1,
    notices: 1,
  });
});

describe('the edges of a list under a finger', () => {
  test('scroll it faster the closer they are, and its middle lets it rest', () => {
    expect(edgeSpeed(500, 0, 1000)).toBe(0);
    expect(edgeSpeed(150, 0, 1000)).toBe(0);
    expect(edgeSpeed(70, 0, 1000)).toBeLessThan(0);
    expect(edgeSpeed(10, 0, 1000)).toBeLessThan(edgeSpeed(70, 0, 1000));
    expect(edgeSpeed(-200, 0, 1000)).toBe(edgeSpeed(0, 0, 1000));
    expect(edgeSpeed(990, 0, 1000)).toBeGreaterThan(0);
    expect(edgeSpeed(990, 0, 1000)).toBe(-edgeSpeed(10, 0, 1000));
  });

  test('of a list without height do nothing', () => {
    expect(edgeSpeed(0, 5, 5)).toBe(0);
  });
});
