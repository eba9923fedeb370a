import { describe, expect, test } from 'vitest';
import {
  isAssisted,
  nextDeadline,
  remainingSeconds,
  visit,
  waitsOf,
  type VisitEvent,
  type VisitSettings,
} from '../../../renderer/visit/visit.js';
import { fresh } from './invariants.js';
import { after, aids, closed, events, noon, reading, settings, untouched } from './samples.js';

const { idleMs, warningMs } = settings;
const twice = { idleMs: 2 * idleMs, warningMs: 2 * warningMs };
const adopt = (change: Partial<VisitSettings>): VisitEvent => ({
  type: 'settings',
  settings: { ...settings, ...change },
});

describe.each(aids.map((aid) => ({ aid, name: aid.type })))('the aid of $name', ({ aid }) => {
  const assisted = after(reading, noon, aid);

  test('is an aid, and chosen twice is the same', () => {
    expect(isAssisted(reading)).toBe(false);
    expect(isAssisted(assisted)).toBe(true);
    expect(visit(assisted, aid, noon)).toBe(assisted);
  });

  test('doubles the idle timeout and the countdown', () => {
    expect(waitsOf(reading)).toEqual({ idleMs, warningMs });
    expect(waitsOf(assisted)).toEqual(twice);
    expect(nextDeadline(assisted, noon)).toBe(noon + twice.idleMs);
    expect(visit(assisted, events.tick, noon + twice.idleMs - 1)).toBe(assisted);
    const warned = after(assisted, noon + twice.idleMs, events.tick);
    expect(warned.warning?.endsAt).toBe(noon + twice.idleMs + twice.warningMs);
    expect(remainingSeconds(warned, noon + twice.idleMs)).toBe(60);
  });

  test('is forgotten by the reset, and by the staff screens', () => {
    for (const event of [events.end, events.staff]) {
      const over = after(assisted, noon, event);
      expect(over).toEqual(fresh(over));
      expect(isAssisted(over)).toBe(false);
    }
  });

  test('stays through new settings, a new library and closing time', () => {
    const later = after(
      assisted,
      noon,
      adopt({ idleMs: 60_000, textSize: 125, contrast: 'dark' }),
      events['library-changed'],
      { type: 'clinic-open', open: false },
    );
    const { textSize, contrast, ...rest } = assisted;
    expect([later.calm, later.reach, later.aloud]).toEqual([rest.calm, rest.reach, rest.aloud]);
    expect(later.textSize).toBe(textSize === 100 ? 125 : textSize);
    expect(later.contrast).toBe(contrast === 'paper' ? 'dark' : contrast);
    expect(waitsOf(later)).toEqual({ idleMs: 120_000, warningMs: twice.warningMs });
  });

  test('is asked about on the loop too, before it is forgotten', () => {
    const loop = after(untouched, noon, aid);
    const warned = after(loop, noon + twice.idleMs, events.tick);
    expect([warned.screen.name, warned.warning === null]).toEqual(['attract', false]);
    expect(after(warned, noon + twice.idleMs, events.stay).warning).toBeNull();
    const end = noon + twice.idleMs + twice.warningMs + 300;
    const over = after(warned, end, events.tick);
    expect(over).toEqual(fresh(over));
  });
});

describe('calm', () => {
  test('begins as the clinic has it, and turning it off is a choice of its own', () => {
    const still = after(reading, noon, adopt({ reducedMotion: true }));
    expect([still.calm, isAssisted(still)]).toEqual([true, false]);
    const moving = after(still, noon, { type: 'set-calm', on: false });
    expect([moving.calm, isAssisted(moving)]).toEqual([false, true]);
    expect(after(moving, noon, adopt({ reducedMotion: true, idleMs: 1 })).calm).toBe(false);
    expect(after(moving, noon, events.end).calm).toBe(true);
  });
});

describe('the accessibility panel', () => {
  const opened = after(untouched, noon, events['toggle-access']);

  test('opened on the loop is a visit; closed again without a choice it was none', () => {
    expect([opened.visiting, opened.access]).toEqual([true, true]);
    expect(after(opened, noon, events['toggle-access'])).toEqual(untouched);
  });

  test('gives twice the time while it is open, and asks before it goes', () => {
    expect(nextDeadline(opened, noon)).toBe(noon + twice.idleMs);
    const warned = after(opened, noon + twice.idleMs, events.tick);
    expect([warned.warning === null, warned.access]).toEqual([false, true]);
  });

  test('closed after a choice leaves the loop with that choice', () => {
    const state = after(opened, noon, ...aids, events['toggle-access']);
    expect([state.visiting, state.access, state.screen.name]).toEqual([true, false, 'attract']);
    expect(isAssisted(state)).toBe(true);
  });

  test('is not there on a dark screen, which it wakes by no name of its own', () => {
    expect(visit(closed, events['toggle-access'], noon)).toBe(closed);
  });
});

test('the language is no aid: it makes nothing slower', () => {
  const spanish = after(reading, noon, events['set-language']);
  expect(isAssisted(spanish)).toBe(false);
  expect(waitsOf(spanish)).toEqual({ idleMs, warningMs });
});

test('all choices taken back on the loop leave it as it was', () => {
  const back: readonly VisitEvent[] = [
    { type: 'set-text-size', percent: 100 },
    { type: 'set-contrast', contrast: 'paper' },
    { type: 'set-calm', on: false },
    { type: 'set-reach', on: false },
    { type: 'set-aloud', on: false },
  ];
  expect(after(untouched, noon, ...aids, ...back)).toEqual(untouched);
});

test('a clock set back begins the longer countdown anew, too', () => {
  const assisted = after(reading, noon, ...aids);
  const warned = after(assisted, noon + twice.idleMs, events.tick);
  const back = after(warned, noon, events.tick);
  expect(back.warning).toEqual({ since: noon, endsAt: noon + twice.warningMs });
});
