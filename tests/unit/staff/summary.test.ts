import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Catalogue } from '../../../main/contract/article.js';
import type { Notice, PublicSettings, RotationEntry } from '../../../main/contract/settings.js';
import { movedItems } from '../../../renderer/staff/publish/moved.js';
import { summaryOf } from '../../../renderer/staff/publish/summary.js';
import { warningsOf } from '../../../renderer/staff/publish/warnings.js';
import { card } from '../rotation/card.js';
import { usualSettings } from './usual.js';

const today = Temporal.PlainDate.from('2026-11-23');

const usual = usualSettings();

const catalogue: Catalogue = {
  ...{ name: 'Library', version: '1', languages: ['en'], topics: [], glossary: [] },
  articles: ['a', 'b', 'c', 'd', 'e'].map((id) => card(id)),
};

/** The lines for these changes of parts. */
function lines(after: Partial<PublicSettings>, before: Partial<PublicSettings> = {}) {
  return summaryOf({ ...usual, ...before }, { ...usual, ...before, ...after }, catalogue, today);
}

/** The lines for another rotation. */
function rotated(
  after: Partial<PublicSettings['rotation']>,
  before: Partial<PublicSettings['rotation']> = {},
) {
  const old = { ...usual.rotation, ...before };
  return lines({ rotation: { ...old, ...after } }, { rotation: old });
}

const free = {
  ...{ show: true, seconds: null, from: null, until: null, days: null, hours: null },
} satisfies Partial<RotationEntry>;

/** The rules of an entry, whatever it is about. */
type Rules = Partial<Omit<RotationEntry, 'article' | 'notice'>>;

function entry(article: string, rules: Rules = {}): RotationEntry {
  return { article, ...free, ...rules };
}

const list = ['a', 'b', 'c', 'd', 'e'].map((id) => entry(id));
const titled = (id: string): string => `“${card(id).texts['en']?.title ?? id}”`;
const [A, B, C] = ['a', 'b', 'c'].map(titled) as [string, string, string];

const notice: Notice = {
  ...{ id: 'n1', layout: 'words', picture: null },
  texts: { en: { title: 'Flu shots', text: 'Ask at the desk.' } },
};

describe('the summary of a publish', () => {
  test('is empty when nothing changes, however it is written', () => {
    expect(lines({})).toEqual([]);
    expect(rotated({ entries: list }), 'a list as it was without one').toEqual([]);
  });

  test.each<[string, Partial<PublicSettings['rotation']>, string[]]>([
    ['hidden', { entries: [entry('a', { show: false }), ...list.slice(1)] }, [`${A} is hidden`]],
    [
      'a stay of its own',
      { entries: [entry('a', { seconds: 20 }), ...list.slice(1)] },
      [`${A}: each slide stays 20 s`],
    ],
    [
      'dates',
      { entries: [entry('a', { until: '2026-11-30' }), ...list.slice(1)] },
      [`${A} plays: Until Nov 30`],
    ],
    [
      'weekdays and hours',
      {
        entries: [
          entry('a', { days: [1, 2, 3, 4, 5], hours: { from: '00:00', until: '12:00' } }),
          ...list.slice(1),
        ],
      },
      [`${A} plays: Mon to Fri, mornings`],
    ],
    [
      'one moved up',
      { entries: ['c', 'a', 'b', 'd', 'e'].map((id) => entry(id)) },
      [`${C} moves from place 3 to place 1`],
    ],
    ['a notice', { notices: [notice] }, ['New notice: “Flu shots”']],
    ['shuffled', { order: 'shuffled' }, ['The order is shuffled']],
    ['only approved', { onlyApproved: true }, ['Only approved articles play']],
    [
      'not today',
      { today: { until: '2026-11-23T17:00', skip: ['b'], only: null } },
      [`${B} does not play today`],
    ],
    [
      'one alone today',
      { today: { until: '2026-11-23T17:00', skip: [], only: 'a' } },
      [`Today only ${A} plays`],
    ],
  ])('of the rotation: %s', (_, change, expected) => {
    expect(rotated(change)).toEqual(expected);
  });

  test('of the rotation, the other way', () => {
    const before: Partial<PublicSettings['rotation']> = {
      entries: [entry('a', { show: false, seconds: 20 }), ...list.slice(1)],
      notices: [notice],
      order: 'shuffled',
      onlyApproved: true,
      today: { until: '2026-11-23T17:00', skip: ['b'], only: 'c' },
    };
    expect(rotated({ ...usual.rotation, entries: list }, { ...before, notices: [notice] })).toEqual(
      [
        `${A} is shown again`,
        `${A}: slides stay as long as their text needs`,
        'The notice “Flu shots” is deleted',
        `${B} may play today after all`,
        'Everything plays again today, not one alone',
        'Articles play in the order of the list',
        'Articles play whether or not they are approved',
      ],
    );
  });

  test('names a notice by its new words, and many moves by their number', () => {
    const changed = { ...notice, texts: { en: { title: 'Flu', text: '' } } };
    expect(rotated({ notices: [changed] }, { notices: [notice] })).toEqual([
      'The notice “Flu” looks or reads differently',
    ]);
    const many = Array.from({ length: 9 }, (_, index) => ({ ...notice, id: `n${index}` }));
    const entries = many.map(({ id }) => ({ notice: id, ...free }));
    expect(
      rotated(
        { entries: [...entries.toReversed(), ...list] },
        { entries: [...entries, ...list], notices: many },
      ),
    ).toEqual(['8 entries change their places']);
  });

  test('of reading aloud, and of the language of the slideshow', () => {
    expect(lines({ sound: { offered: false, volume: 25, headphones: 'only' } })).toEqual([
      'Nothing is read aloud any more',
      'Voices are heard in headphones only',
      'Voices begin at 25 per cent of their volume',
    ]);
    expect(rotated({ languages: 'alternate' })).toEqual([
      'The slideshow changes its language from article to article',
    ]);
  });

  test('of approvals', () => {
    const one = { by: 'Dr. Ana Ruiz', on: '2026-11-20', due: null, hash: null };
    expect(lines({ approvals: { a: one } })).toEqual([`${A} is approved by Dr. Ana Ruiz`]);
    expect(lines({ approvals: {} }, { approvals: { a: one } })).toEqual([
      `The approval of ${A} is withdrawn`,
    ]);
  });

  test('of everything that is the clinic’s own', () => {
    expect(
      lines({
        clinic: {
          ...usual.clinic,
          ...{ name: 'Elm', message: 'Hello', website: 'elm.example', accent: '#123456' },
          logo: `${'0'.repeat(64)}.png`,
        },
        timing: { slideSeconds: 20, idleSeconds: 120, warningSeconds: 40 },
        mode: 'slideshow',
        languages: ['es', 'en'],
        display: {
          ...usual.display,
          ...{ textSize: 150, contrast: 'dark', reducedMotion: true, screen: 'x', viewingCm: 80 },
          switch: true,
        },
        library: { key: 'A'.repeat(56) },
      }),
    ).toEqual([
      'Clinic name: “Elm”',
      'Message: “Hello”',
      'Website: elm.example',
      'Another logo',
      'Another color for the main buttons',
      'A slide stays at least 20 s',
      'After 120 s without a touch the screen asks who is there',
      'It waits 40 s for an answer',
      'The screen only plays; nobody can read on it by touch',
      'Languages, the usual one first: Spanish, English',
      'Usual text size: 150 per cent',
      'Usual colors: light words on dark',
      'Pictures stand still',
      'A two-button switch can be used',
      'Another display is used',
      'Other measures of the screen and its place',
      'Only libraries that carry the clinic’s signature are taken in',
    ]);
  });

  test('of the opening hours', () => {
    const week = [{ days: [1, 2, 3, 4, 5], from: '08:00', until: '17:00' }];
    expect(
      lines({
        hours: {
          ...{ always: false, weekly: week, holidays: ['2026-12-25', '2027-01-01'] },
          whenClosed: 'black',
        },
      }),
    ).toEqual([
      'Opening hours: Mon to Fri 8:00 AM to 5:00 PM',
      'Closed on Dec 25 and Jan 1, 2027',
      'The screen is black while the clinic is closed',
    ]);
  });

  test('has a line for a change of every setting', () => {
    // What changes nothing that can be seen would be published without a word.
    const other: Partial<PublicSettings> = {
      mode: 'slideshow',
      languages: ['en'],
      clinic: { ...usual.clinic, name: 'x' },
      timing: { ...usual.timing, idleSeconds: 31 },
      hours: { ...usual.hours, always: false },
      display: { ...usual.display, textSize: 200 },
      sound: { ...usual.sound, offered: false },
      library: { key: 'A'.repeat(56) },
      rotation: { ...usual.rotation, order: 'shuffled' },
      approvals: { a: { by: 'x', on: '2026-11-20', due: null, hash: null } },
    };
    const parts = Object.keys(usual).filter((name) => name !== 'schema');
    expect(Object.keys(other).toSorted()).toEqual(parts.toSorted());
    for (const part of parts) {
      expect(lines({ [part]: other[part as keyof typeof other] }), part).toHaveLength(1);
    }
  });

  test('never breaks the bounds of the contract', () => {
    const entries = Array.from({ length: 300 }, (_, index) =>
      entry(`${index}-${'long '.repeat(18)}`, { show: false }),
    );
    const many = {
      ...catalogue,
      articles: entries.map((_, index) => card(`${index}-${'long '.repeat(18)}`)),
    };
    const found = summaryOf(
      usual,
      { ...usual, rotation: { ...usual.rotation, entries } },
      many,
      today,
    );
    expect(found).toHaveLength(100);
    expect(found.at(-1)).toBe('And 201 more changes');
    expect(Math.max(...found.map((line) => line.length))).toBeLessThanOrEqual(300);
  });
});

describe('what moved', () => {
  test('is the least that explains the new order', () => {
    const before = ['a', 'b', 'c', 'd', 'e'];
    expect(movedItems(before, before)).toEqual([]);
    expect(movedItems(before, ['b', 'c', 'd', 'e', 'a'])).toEqual(['a']);
    expect(movedItems(before, ['e', 'a', 'b', 'c', 'd'])).toEqual(['e']);
    expect(movedItems(before, ['a', 'c', 'e'])).toEqual([]);
    expect(movedItems(before, ['x', 'a', 'y', 'b'])).toEqual([]);
  });

  test('taken out of both orders, the rest is in the same order', () => {
    fc.assert(
      fc.property(
        fc
          .uniqueArray(fc.nat(40))
          .chain((all) =>
            fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
          ),
        ([all, shuffled]) => {
          const [before, after] = [all.map(String), shuffled.map(String)];
          const moved = new Set(movedItems(before, after));
          const rest = (order: readonly string[]) => order.filter((id) => !moved.has(id));
          expect(rest(before)).toEqual(rest(after));
        },
      ),
    );
  });
});

describe('warnings before a publish', () => {
  const now = Temporal.ZonedDateTime.from('2026-11-23T10:00[America/New_York]');
  const warnings = (entries: readonly RotationEntry[]) =>
    warningsOf(
      { catalogue, settings: { ...usual, rotation: { ...usual.rotation, entries: [...entries] } } },
      now,
    );

  test('say that nothing would play, and that a loop is very short', () => {
    const hidden = list.map((one) => ({ ...one, show: false }));
    expect(warnings(hidden)).toEqual([
      'With these changes nothing plays now: only the welcome slide stands.',
    ]);
    expect(warnings([entry('a', { seconds: 5 }), ...hidden.slice(1)])[0]).toMatch(/takes only/);
    expect(warnings(list.map((one) => ({ ...one, seconds: 60 })))).toEqual([]);
  });
});
