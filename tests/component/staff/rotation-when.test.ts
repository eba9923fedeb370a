import { describe, expect, test } from 'vitest';
import type { PublicSettings } from '../../../main/contract/settings.js';
import { wordsOf } from '../harness.js';
import { change, field, open } from './rotation-open.js';
import { entryOf, withRotation } from './rotation-store.js';

describe('what plays on', () => {
  const closedSundays: PublicSettings['hours'] = {
    always: false,
    weekly: [{ days: [1, 2, 3, 4, 5, 6], from: '07:00', until: '18:00' }],
    holidays: [],
    whenClosed: 'message',
  };

  async function asked(settings: PublicSettings) {
    const opened = await open(settings);
    await opened.place.press('What plays on …?');
    const when = opened.place.part('k-rotation-when');
    await when.settled();
    return {
      when,
      ask: async (day: string, time: string): Promise<string> => {
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
      hours: closedSundays,
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
