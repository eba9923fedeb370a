import { describe, expect, test } from 'vitest';
import { visit, type Visit, type VisitEvent } from '../../../renderer/visit/visit.js';
import { expectSound, frozen } from './invariants.js';
import {
  after,
  aids,
  closed,
  events,
  noon,
  reading,
  screens,
  settings,
  untouched,
  worldTypes,
} from './samples.js';

type EventType = VisitEvent['type'];
const types = Object.keys(events) as EventType[];
const later = noon + 1000;

/** Where an event leads from each screen; `=` is the very same state, `~` the same screen. */
const table: Record<
  EventType,
  [attract: string, home: string, topic: string, article: string, closed: string]
> = {
  'touch-slide': ['article prp-myths', '=', '=', '=', 'attract'],
  'open-home': ['home 0', 'home 0', 'home 0', 'home 0', 'attract'],
  'open-topic': ['topic joints 0', 'topic joints 0', 'topic joints 0', 'topic joints 0', 'attract'],
  'open-article': [
    'article prp-myths',
    'article prp-myths',
    'article prp-myths',
    'article prp-myths',
    'attract',
  ],
  'go-page': ['=', 'home 2', 'topic mind 2', '=', '='],
  'go-back': ['=', 'home 0', 'home 1', 'topic mind 0', '='],
  'go-home': ['=', 'home 0', 'home 0', 'home 0', '='],
  end: ['=', 'attract', 'attract', 'attract', '='],
  stay: ['=', '=', '=', '=', '='],
  activity: ['=', '~', '~', '~', 'attract'],
  'pause-loop': ['~', '=', '=', '=', '='],
  'resume-loop': ['=', '=', '=', '=', '='],
  'set-text-size': ['~', '~', '~', '~', '='],
  'set-contrast': ['~', '~', '~', '~', '='],
  'set-language': ['~', '~', '~', '~', '='],
  'set-calm': ['~', '~', '~', '~', '='],
  'set-reach': ['~', '~', '~', '~', '='],
  'set-aloud': ['~', '~', '~', '~', '='],
  'toggle-access': ['~', '~', '~', '~', '='],
  'open-term': ['=', '~', '~', '~', '='],
  'close-term': ['=', '=', '=', '=', '='],
  scrolled: ['=', '~', '~', '~', '='],
  hold: ['=', '~', '~', '~', '='],
  release: ['=', '=', '=', '=', '='],
  tick: ['=', '=', '=', '=', '='],
  woke: ['=', 'attract', 'attract', 'attract', '='],
  settings: ['~', '~', '~', '~', '~'],
  'clinic-open': ['=', '=', '=', '=', 'attract'],
  staff: ['~', 'attract', 'attract', 'attract', '~'],
  'library-changed': ['=', '=', '=', '=', '='],
};

const label = ({ screen }: Visit) => Object.values(screen).join(' ');

describe.each(Object.keys(screens).map((name, column) => ({ name, column })))(
  'on $name',
  ({ name, column }) => {
    const state = frozen(screens[name]!);

    test.each(types)('%s', (type) => {
      const expected = table[type][column]!;
      const result = visit(state, events[type], later);
      expectSound(result, later);
      if (expected === '=') expect(result).toBe(state);
      else expect(result).not.toBe(state);
      if (expected !== '=' && expected !== '~') expect(label(result)).toBe(expected);
      if (expected === '~') expect(result.screen).toBe(state.screen);
    });
  },
);

const overlays: Record<string, (state: Visit) => Visit> = {
  warning: (state) => after(state, noon + settings.idleMs, events.tick),
  term: (state) => after(state, noon, events['open-term']),
  'accessibility panel': (state) => after(state, noon, events['toggle-access']),
  aids: (state) => after(state, noon, ...aids),
  'read-aloud': (state) => after(state, noon, events.hold),
  choices: (state) =>
    after(state, noon, events['set-language'], events['set-text-size'], events['set-contrast']),
  'paused loop': (state) => after(state, noon, events['pause-loop']),
  'closing time': (state) => after(state, noon, { type: 'clinic-open', open: false }),
  slideshow: (state) =>
    after(state, noon, { type: 'settings', settings: { ...settings, mode: 'slideshow' } }),
};

const combinations = Object.keys(screens).flatMap((screen) =>
  Object.keys(overlays).map((overlay) => ({ screen, overlay })),
);

describe.each(combinations)('on $screen with $overlay', ({ screen, overlay }) => {
  const state = frozen(overlays[overlay]!(screens[screen]!));
  const now = noon + settings.idleMs + 1000;

  test.each(types)('%s leaves a sound state', (type) => {
    const result = visit(state, events[type], now);
    expectSound(result, now);
    const isTold = worldTypes.includes(type);
    if (result.visits !== state.visits) expect(isTold || type === 'end').toBe(true);
    if (state.settings.mode === 'slideshow' && !isTold) {
      const wakes = state.screen.name === 'closed' && result.screen.name === 'attract';
      expect(result === state || wakes || type === 'activity').toBe(true);
    }
    if (result.warning !== null && !isTold && type !== 'scrolled') expect(result).toBe(state);
  });
});

test('every touch that does something answers the warning', () => {
  const warned = overlays['warning']!(screens['article']!);
  for (const type of ['stay', 'activity', 'go-back', 'set-text-size', 'open-term'] as const) {
    const result = visit(warned, events[type], noon + 100_000);
    expect(result.warning, type).toBeNull();
    expect(result.lastActivity, type).toBe(noon + 100_000);
  }
});

test('a page that a scroll event settles does not answer the warning', () => {
  const warned = overlays['warning']!(screens['article']!);
  const result = visit(warned, events.scrolled, noon + 100_000);
  expect(result.warning).toBe(warned.warning);
  expect(result.scroll).toEqual({ ketamine: 640 });
});

test('the samples are what they claim', () => {
  expect(untouched.visiting).toBe(false);
  expect(reading.visiting).toBe(true);
  expect(closed.screen.name).toBe('closed');
  for (const [name, state] of Object.entries(screens)) expect(state.screen.name).toBe(name);
});
