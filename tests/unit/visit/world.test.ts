import { describe, expect, test } from 'vitest';
import { defaultSettings } from '../../../main/contract/settings.js';
import { unread, visitSettings } from '../../../renderer/visit/settings.js';
import { nextDeadline, visit, type VisitSettings } from '../../../renderer/visit/visit.js';
import { fresh } from './invariants.js';
import {
  after,
  closed,
  events,
  noon,
  reading,
  settings,
  untouched,
  warned,
  worldTypes,
} from './samples.js';

const { idleMs } = settings;
const adopt = (change: Partial<VisitSettings>) =>
  ({ type: 'settings', settings: { ...settings, ...change } }) as const;

describe('the loop', () => {
  const paused = after(untouched, noon, events['pause-loop']);

  test('held still by a visitor plays again by itself, without a warning', () => {
    expect([paused.loopPaused, paused.visiting]).toEqual([true, true]);
    const over = after(paused, noon + idleMs, events.tick);
    expect(over).toEqual(fresh(over));
  });

  test('is as before when the visitor lets it play on', () => {
    expect(after(paused, noon, events['resume-loop'])).toEqual(untouched);
  });

  test('remembers a choice made on it until the timeout', () => {
    const spanish = after(paused, noon, events['set-language'], events['resume-loop']);
    expect([spanish.language, spanish.visiting, spanish.loopPaused]).toEqual(['es', true, false]);
    expect(after(spanish, noon + idleMs, events.tick).language).toBe('en');
  });

  test('takes a touch beside the slides for nothing', () => {
    expect(visit(untouched, events.activity, noon)).toBe(untouched);
  });
});

describe('the staff screens', () => {
  const opened = after(reading, noon, events.staff);
  const away = { type: 'staff', open: false } as const;

  test('end a visit, and nothing of it is left when they go', () => {
    expect(opened).toEqual(fresh(opened));
    expect(opened.visits).toBe(reading.visits + 1);
    expect(after(opened, noon, away)).toEqual({ ...opened, staff: false });
  });

  test('leave the loop where nobody visits', () => {
    expect(after(untouched, noon, events.staff, away)).toEqual(untouched);
  });

  test('keep every touch and key from what lies under them', () => {
    const {
      tick,
      settings,
      staff,
      'clinic-open': open,
      'library-changed': library,
      ...visitor
    } = events;
    expect([tick, settings, staff, open, library]).toHaveLength(5);
    for (const event of Object.values(visitor)) expect(visit(opened, event, noon)).toBe(opened);
  });

  test('wake no clinic that is closed, and follow its hours', () => {
    const night = after(closed, noon, events.staff);
    expect(visit(night, events.activity, noon)).toBe(night);
    expect(after(night, noon, away).screen.name).toBe('closed');
    expect(after(night, noon, events['clinic-open'], away).screen.name).toBe('attract');
  });
});

describe('a closed clinic', () => {
  const woken = after(closed, noon, events['touch-slide']);

  test('wakes with the first touch and works with the second', () => {
    expect([woken.screen.name, woken.visiting]).toEqual(['attract', true]);
    const opened = after(woken, noon, events['touch-slide']);
    expect(opened.screen).toEqual({ name: 'article', article: 'prp-myths' });
  });

  test('goes dark again after the timeout, without a warning', () => {
    expect(after(woken, noon + idleMs - 1, events.tick)).toBe(woken);
    expect(after(woken, noon + idleMs, events.tick).screen.name).toBe('closed');
  });

  test('lets a visit finish that began before, and is dark after it', () => {
    const late = after(reading, noon, { type: 'clinic-open', open: false });
    expect(late.screen).toEqual(reading.screen);
    expect(after(late, noon, events.end).screen.name).toBe('closed');
  });

  test('opens by itself', () => {
    expect(after(closed, noon, events['clinic-open'])).toEqual(untouched);
  });
});

describe('changed settings', () => {
  test('the same again change nothing', () => {
    expect(visit(reading, adopt({}), noon)).toBe(reading);
  });

  test('reach the untouched loop whole', () => {
    const change = { language: 'es', textSize: 150, contrast: 'dark', idleMs: 60_000 } as const;
    const state = after(untouched, noon, adopt(change));
    expect(state).toEqual(fresh(state));
    expect([state.language, state.textSize, state.contrast]).toEqual(['es', 150, 'dark']);
  });

  test('leave alone what the visitor has chosen', () => {
    const chosen = after(reading, noon, events['set-language'], events['set-text-size']);
    const change = { language: 'vi', textSize: 200, contrast: 'maximum' } as const;
    const state = after(chosen, noon, adopt(change));
    expect([state.language, state.textSize, state.contrast]).toEqual(['es', 150, 'maximum']);
    expect(after(state, noon, events.end).language).toBe('vi');
  });

  test('time the visit under way, counted from the change', () => {
    const now = noon + 80_000;
    const state = after(reading, now, adopt({ idleMs: 30_000 }));
    expect(state.warning).toBeNull();
    expect(nextDeadline(state, now)).toBe(now + 30_000);
  });

  test('time a countdown under way, counted from the change', () => {
    const now = noon + idleMs + 29_000;
    const state = after(warned, now, adopt({ warningMs: 60_000 }));
    expect(state.warning).toEqual({ since: now, endsAt: now + 60_000 });
  });

  test('to a slideshow end the visit, whose buttons would be dead', () => {
    const state = after(reading, noon, adopt({ mode: 'slideshow' }));
    expect(state).toEqual(fresh(state));
    expect(state.visits).toBe(1);
  });
});

describe('a slideshow', () => {
  const playing = after(untouched, noon, adopt({ mode: 'slideshow' }));

  test('takes no touch', () => {
    for (const event of Object.values(events)) {
      if (worldTypes.includes(event.type)) continue;
      expect(visit(playing, event, noon + 1000), event.type).toBe(playing);
    }
  });

  test('wakes, stays awake while it is touched, and goes dark again', () => {
    const dark = after(playing, noon, { type: 'clinic-open', open: false });
    const woken = after(dark, noon, events.activity);
    expect(woken.screen.name).toBe('attract');
    expect(visit(woken, events['touch-slide'], noon)).toBe(woken);
    const touched = after(woken, noon + 50_000, events.activity);
    expect(after(touched, noon + idleMs, events.tick)).toBe(touched);
    expect(after(touched, noon + 50_000 + idleMs, events.tick).screen.name).toBe('closed');
  });
});

describe('the settings that visits follow', () => {
  test('before the file is read are the defaults of the contract', () => {
    expect(unread).toEqual(visitSettings(defaultSettings));
  });

  test('are milliseconds, and the first language', () => {
    const file = structuredClone(defaultSettings);
    file.timing = { slideSeconds: 12, idleSeconds: 45, warningSeconds: 20 };
    file.languages = ['es', 'en'];
    expect(visitSettings(file)).toMatchObject({
      idleMs: 45_000,
      warningMs: 20_000,
      language: 'es',
    });
  });
});
