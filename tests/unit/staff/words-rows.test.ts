import { describe, expect, test } from 'vitest';
import type { RotationEntry } from '../../../main/contract/settings.js';
import type { Reason } from '../../../renderer/rotation/why-not.js';
import type { RotationItem } from '../../../renderer/staff/rotation/items.js';
import { reasonWords } from '../../../renderer/staff/words/reasons.js';
import { rowWords, statusWords, type RowFacts } from '../../../renderer/staff/words/rows.js';

const plain = (text: string): string => text.replaceAll('\u202f', ' ');

const now = Temporal.ZonedDateTime.from('2026-11-20T12:00[America/New_York]');
const facts: RowFacts = { now, todayUntil: null, alone: null };
const rules = { show: true, seconds: null, from: null, until: null, days: null, hours: null };
const entry: RotationEntry = { article: 'a', ...rules };

const item = (parts: Partial<RotationItem> = {}): RotationItem => ({
  id: 'a',
  entry,
  kind: 'article',
  title: 'An article',
  language: 'en',
  picture: null,
  hue: null,
  seconds: 48,
  slides: 4,
  reasons: [],
  remarks: [],
  isApproved: false,
  due: null,
  next: null,
  today: null,
  ...parts,
});

test('every reason has words of its own', () => {
  const reasons: readonly Reason[] = [
    ...(['gone', 'sensitive', 'no-words', 'hidden', 'not-yet', 'over', 'not-this-day'] as const),
    ...(['not-this-hour', 'skipped-today', 'another-only-today', 'not-approved'] as const),
    ...(['changed-since-approval', 'overdue'] as const),
  ];
  const said = reasons.map((reason) =>
    reasonWords(reason, {
      entry: { ...entry, from: '2026-12-01', until: '2026-11-01' },
      due: '2026-11-19',
      alone: 'Flu shots',
      today: now.toPlainDate(),
    }),
  );
  expect(new Set(said).size).toBe(reasons.length);
  expect(said).toContain('begins on Dec 1');
  expect(said).toContain('ended on Nov 1');
  expect(said).toContain('its review was due on Nov 19');
  expect(said).toContain('only “Flu shots” plays today');
});

describe('a row', () => {
  test('says length and rules, and nothing else when all is usual', () => {
    expect(rowWords(item(), facts)).toEqual({
      title: 'An article',
      rules: '48 s · Every day, all day',
      status: '',
      badges: [],
    });
  });

  test('says why it is not playing, all reasons of it, and when it plays next', () => {
    expect(statusWords(item({ reasons: ['hidden'] }), facts)).toBe('Not playing now: hidden.');
    expect(statusWords(item({ reasons: ['hidden', 'not-approved'] }), facts)).toBe(
      'Not playing now: hidden and not approved.',
    );
    const next = '2026-11-23T08:00:00-05:00[America/New_York]';
    expect(plain(statusWords(item({ reasons: ['not-this-hour'], next }), facts))).toBe(
      'Not playing now: not at this time of day. Plays next on Monday at 8:00 AM.',
    );
  });

  test('of something gone shows its id and no rules', () => {
    const words = rowWords(item({ kind: 'gone', title: '', seconds: 0, reasons: ['gone'] }), facts);
    expect(words.title).toBe('a');
    expect(words.rules).toBe('');
    expect(words.status).toBe('Not playing now: not in this library any more.');
  });

  test('marks notices, approvals, what is due soon, and what holds only today', () => {
    const held = { ...facts, todayUntil: '2026-11-20T17:00' };
    const badges = (parts: Partial<RotationItem>, of = facts): readonly string[] =>
      rowWords(item(parts), of).badges.map(({ words }) => plain(words));
    expect(badges({ kind: 'notice' })).toEqual(['Notice']);
    expect(badges({ isApproved: true, remarks: ['due-soon'], due: '2026-12-24' })).toEqual([
      'Approved',
      'Review due Dec 24',
    ]);
    expect(badges({ remarks: ['changed-since-approval', 'missing-language'] })).toEqual([
      'Changed since approval',
      'Not in the usual language',
    ]);
    expect(badges({ today: 'skip' }, held)).toEqual(['Not today, until 5:00 PM']);
    expect(badges({ today: 'only' }, held)).toEqual(['Only this, until 5:00 PM']);
  });
});
