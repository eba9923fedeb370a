import { describe, expect, test } from 'vitest';
import { settingsSchema, type Settings } from '../../../main/contract/settings.js';
import { dwellSeconds } from '../../../renderer/rotation/dwell.js';
import { dayHoursWords, nowWords } from '../../../renderer/staff/clinic/hours-words.js';
import { languageName, moved, wordless } from '../../../renderer/staff/clinic/languages.js';
import { idleWords, slideWords } from '../../../renderer/staff/clinic/timing-words.js';
import { nextSpan, type Weekly } from '../../../renderer/staff/clinic/week.js';
import { article } from '../../component/library.js';

const timing = { slideSeconds: 12, idleSeconds: 90, warningSeconds: 30 };

describe('timings in words', () => {
  test('name the seconds of the question and of the start over', () => {
    expect(idleWords(timing)).toContain(
      'After 90 s without a touch the screen asks “Are you still there?”, and 30 s later it starts over.',
    );
    expect(idleWords(timing)).toContain('A slow reader has time');
  });

  test('warn of too little and of too much', () => {
    expect(idleWords({ ...timing, idleSeconds: 30 })).toContain('60 s or more is kinder');
    expect(idleWords({ ...timing, idleSeconds: 60 })).not.toContain('kinder');
    expect(idleWords({ ...timing, idleSeconds: 600 })).toContain('stays in sight for a long time');
  });

  test('say how long slides stay by the rule of the wall', () => {
    expect(slideWords(timing, dwellSeconds)).toContain(
      '8 words stays 12 s. One of 40 words stays 23 s',
    );
    expect(slideWords({ ...timing, slideSeconds: 120 }, dwellSeconds)).toBe(
      'A short slide and a long one both stay 120 s.',
    );
  });
});

describe('opening hours in words', () => {
  const hours = (weekly: Weekly, parts: Partial<Settings['hours']> = {}): Settings['hours'] => ({
    ...settingsSchema.parse({}).hours,
    always: false,
    weekly,
    ...parts,
  });
  const week: Weekly = [
    { days: [1, 2, 3, 4, 5], from: '08:00', until: '12:00' },
    { days: [1], from: '13:00', until: '17:00' },
    { days: [5], from: '20:00', until: '02:00' },
  ];
  const at = (local: string): Temporal.ZonedDateTime =>
    Temporal.ZonedDateTime.from(`${local}[America/New_York]`);

  test('tell a day’s spans, and what is left of the night before', () => {
    expect(dayHoursWords(week, 1)).toBe('8:00 AM to 12:00 PM, 1:00 PM to 5:00 PM');
    expect(dayHoursWords(week, 5)).toContain('8:00 PM to 2:00 AM the next day');
    expect(dayHoursWords(week, 6)).toBe('Until 2:00 AM from the night before');
    expect(dayHoursWords(week, 7)).toBe('Closed');
  });

  test('tell when that changes next', () => {
    expect(nowWords(hours(week), at('2026-11-23T14:00'))).toBe(
      'Open now. Closes today at 5:00 PM.',
    );
    expect(nowWords(hours(week), at('2026-11-23T17:00'))).toBe(
      'Closed now. Opens tomorrow at 8:00 AM.',
    );
    expect(nowWords(hours(week), at('2026-11-28T02:00'))).toContain('Opens on Monday at 8:00 AM');
  });

  test('say what never changes', () => {
    expect(nowWords(hours([], { always: true }), at('2026-11-23T14:00'))).toBe('On day and night.');
    expect(nowWords(hours([]), at('2026-11-23T14:00'))).toContain('never opens');
    const all = [{ days: [1, 2, 3, 4, 5, 6, 7], from: '00:00', until: '00:00' }];
    expect(nowWords(hours(all), at('2026-11-23T14:00'))).toContain('never closes');
  });
});

test('hours that are added begin an hour after the last ones and end by midnight', () => {
  expect(nextSpan([])).toEqual({ from: '08:00', until: '17:00' });
  expect(nextSpan([{ from: '08:00', until: '12:00' }])).toEqual({ from: '13:00', until: '15:00' });
  expect(nextSpan([{ from: '08:00', until: '23:30' }])).toEqual({ from: '23:00', until: '00:00' });
});

describe('languages', () => {
  test('have names', () => {
    expect(languageName('es')).toBe('Spanish');
  });

  test('move by one place and stay at the ends', () => {
    expect(moved(['en', 'es', 'fr'], 'es', -1)).toEqual(['es', 'en', 'fr']);
    expect(moved(['en', 'es', 'fr'], 'es', 1)).toEqual(['en', 'fr', 'es']);
    expect(moved(['en', 'es'], 'en', -1)).toEqual(['en', 'es']);
    expect(moved(['en', 'es'], 'es', 1)).toEqual(['en', 'es']);
  });

  test('are missed where no relative has words either', () => {
    const both = article('both');
    const english = article('english', { texts: { en: both.texts['en']! } });
    expect(wordless([both, english], 'es')).toBe(1);
    expect(wordless([both, english], 'en-GB')).toBe(0);
    expect(wordless([both, english], 'fr')).toBe(2);
  });
});
