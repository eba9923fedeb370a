import {
  startVisit,
  visit,
  type Screen,
  type Visit,
  type VisitEvent,
  type VisitSettings,
} from '../../../renderer/visit/visit.js';

/** The clinic's settings in the tests: 90 s, then a warning of 30 s. */
export const settings: VisitSettings = {
  mode: 'kiosk',
  idleMs: 90_000,
  warningMs: 30_000,
  language: 'en',
  textSize: 100,
  contrast: 'paper',
  reducedMotion: false,
};

/** When the tests begin, in epoch milliseconds. */
export const noon = Date.UTC(2026, 10, 20, 12);

/** The untouched loop at `noon`. */
export const untouched = startVisit(settings, noon);

/** The visit after some events, all at the same time. */
export function after(state: Visit, now: number, ...events: VisitEvent[]): Visit {
  return events.reduce((current, event) => visit(current, event, now), state);
}

/** A visitor who has just opened an article from the loop. */
export const reading = after(untouched, noon, { type: 'touch-slide', article: 'ketamine' });

/** The same visitor, gone: the warning has just come up. */
export const warned = after(reading, noon + settings.idleMs, { type: 'tick' });

/** A dark screen at night. */
export const closed = after(untouched, noon, { type: 'clinic-open', open: false });

const home: Screen = { name: 'home', page: 1 };
const topic: Screen = { name: 'topic', topic: 'mind', page: 0 };

/** One state for each screen, with a history where there can be one. */
export const screens: Readonly<Record<string, Visit>> = {
  attract: untouched,
  home: after(untouched, noon, { type: 'open-home' }, { type: 'go-page', page: 1 }),
  topic: { ...reading, screen: topic, back: [home] },
  article: { ...reading, back: [home, topic] },
  closed,
};

/** Every aid, turned on. */
export const aids: readonly VisitEvent[] = [
  { type: 'set-text-size', percent: 200 },
  { type: 'set-contrast', contrast: 'maximum' },
  { type: 'set-calm', on: true },
  { type: 'set-reach', on: true },
  { type: 'set-aloud', on: true },
];

/** The events that come without anybody in front of the glass. */
export const worldTypes: readonly VisitEvent['type'][] = [
  'tick',
  'woke',
  'settings',
  'clinic-open',
  'staff',
  'library-changed',
];

/** One of each event, chosen so that it means something where it can. */
export const events: { readonly [Type in VisitEvent['type']]: VisitEvent & { type: Type } } = {
  'touch-slide': { type: 'touch-slide', article: 'prp-myths' },
  'open-home': { type: 'open-home' },
  'open-topic': { type: 'open-topic', topic: 'joints' },
  'open-article': { type: 'open-article', article: 'prp-myths' },
  'go-page': { type: 'go-page', page: 2 },
  'go-back': { type: 'go-back' },
  'go-home': { type: 'go-home' },
  end: { type: 'end' },
  stay: { type: 'stay' },
  activity: { type: 'activity' },
  'pause-loop': { type: 'pause-loop' },
  'resume-loop': { type: 'resume-loop' },
  'set-text-size': { type: 'set-text-size', percent: 150 },
  'set-contrast': { type: 'set-contrast', contrast: 'dark' },
  'set-language': { type: 'set-language', language: 'es' },
  'set-calm': { type: 'set-calm', on: true },
  'set-reach': { type: 'set-reach', on: true },
  'set-aloud': { type: 'set-aloud', on: true },
  'toggle-access': { type: 'toggle-access' },
  'open-term': { type: 'open-term', term: 'placebo' },
  'close-term': { type: 'close-term' },
  scrolled: { type: 'scrolled', article: 'ketamine', top: 640 },
  hold: { type: 'hold' },
  release: { type: 'release' },
  tick: { type: 'tick' },
  woke: { type: 'woke' },
  settings: { type: 'settings', settings: { ...settings, warningMs: 45_000 } },
  'clinic-open': { type: 'clinic-open', open: true },
  staff: { type: 'staff', open: true },
  'library-changed': {
    type: 'library-changed',
    articles: ['ketamine', 'prp-myths'],
    topics: ['mind', 'joints'],
  },
};
