import fc from 'fast-check';
import { expect, test } from 'vitest';
import { graceMs } from '../../../renderer/visit/timeout.js';
import {
  isAssisted,
  nextDeadline,
  startVisit,
  visit,
  waitsOf,
  type Visit,
  type VisitEvent,
  type VisitSettings,
} from '../../../renderer/visit/visit.js';
import { expectEqual, expectSound, fresh, frozen, hold } from './invariants.js';
import { events, noon, settings, untouched } from './samples.js';

interface Step {
  readonly event: VisitEvent;
  /** Milliseconds that the clock has moved since the step before; less than 0 when it was set. */
  readonly passed: number;
}

const id = fc.constantFrom('ketamine', 'prp-myths', 'prp-tendons', 'stem-cells');
const topic = fc.constantFrom('mind', 'joints', 'pain');

const anyEvent: fc.Arbitrary<VisitEvent> = fc.oneof(
  { weight: 6, arbitrary: fc.constant(events.tick) },
  { weight: 10, arbitrary: fc.constantFrom(...Object.values(events)) },
  { weight: 4, arbitrary: fc.record({ type: fc.constant('touch-slide'), article: fc.option(id) }) },
  { weight: 4, arbitrary: fc.record({ type: fc.constant('open-article'), article: id }) },
  { weight: 2, arbitrary: fc.record({ type: fc.constant('open-topic'), topic }) },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('go-page'), page: fc.integer() }) },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('clinic-open'), open: fc.boolean() }) },
  // Often away, or everything else would happen under the staff screens.
  { weight: 6, arbitrary: fc.constant({ type: 'staff', open: false }) },
  {
    weight: 1,
    arbitrary: fc.record({ type: fc.constant('set-text-size'), percent: fc.double() }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      type: fc.constantFrom('set-calm', 'set-reach', 'set-aloud'),
      on: fc.boolean(),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      type: fc.constant('library-changed'),
      articles: fc.subarray(['ketamine', 'prp-myths', 'prp-tendons', 'stem-cells']),
      topics: fc.subarray(['mind', 'joints', 'pain']),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      type: fc.constant('settings'),
      settings: fc.record({
        mode: fc.constantFrom('kiosk', 'kiosk', 'kiosk', 'slideshow'),
        idleMs: fc.constantFrom(30_000, 90_000, 1_200_000),
        warningMs: fc.constantFrom(20_000, 30_000, 300_000),
        language: fc.constantFrom('en', 'es'),
        textSize: fc.constantFrom(100, 150, 200),
        contrast: fc.constantFrom('paper', 'dark', 'maximum'),
        reducedMotion: fc.boolean(),
      }),
    }),
  },
);

const anyPause = fc.oneof(
  { weight: 20, arbitrary: fc.integer({ min: 0, max: 5000 }) },
  { weight: 6, arbitrary: fc.constantFrom(settings.warningMs, settings.idleMs) },
  { weight: 2, arbitrary: fc.integer({ min: 0, max: 200_000 }) },
  { weight: 1, arbitrary: fc.integer({ min: -8 * 3_600_000, max: 8 * 3_600_000 }) },
);

/** 200 steps on average; short ones too, so that a failure shrinks to what matters. */
const anySteps = fc.array(fc.record<Step>({ event: anyEvent, passed: anyPause }), {
  maxLength: 400,
  size: 'max',
});

/** What takes back the last mark that a visitor left on the loop. */
const undoes: readonly string[] = [
  'resume-loop',
  'toggle-access',
  'set-text-size',
  'set-contrast',
  'set-language',
  'set-calm',
  'set-reach',
  'set-aloud',
];

/** What the clinic's settings give to a visit, and a visitor may choose otherwise. */
const shared = ['language', 'textSize', 'contrast', 'calm'] as const;

/** Whether all that a visitor chose outlasted an event, but for what the clinic itself changed. */
function keepsChoices(before: Visit, after: Visit, event: VisitEvent): boolean {
  if (event.type.startsWith('set-') || before.visits !== after.visits) return true;
  if (before.reach !== after.reach || before.aloud !== after.aloud) return false;
  if (event.type !== 'settings') return shared.every((key) => after[key] === before[key]);
  const [old, now] = [visited(before.settings), visited(after.settings)];
  return shared.every((key) => after[key] === (before[key] === old[key] ? now : before)[key]);
}

/** A visit as it begins with these settings. */
function visited(settings: VisitSettings): Visit {
  return startVisit(settings, noon);
}

/** The reasons for which a visit may end; none of them is somebody reading. */
function expectFairEnd(before: Visit, event: VisitEvent, now: number): void {
  const { idleMs, warningMs } = waitsOf(before);
  const isInside = !['attract', 'closed'].includes(before.screen.name);
  const isAsking = isInside || before.access || isAssisted(before);
  const end = before.lastActivity + idleMs + (isAsking ? warningMs : 0);
  const isTimedOut = now >= (before.warning?.endsAt ?? end) + (isAsking ? graceMs : 0);
  const isAsked = ['end', 'settings', 'staff', 'woke'].includes(event.type);
  const isUndone = !isInside && undoes.includes(event.type);
  expect(isTimedOut || isAsked || isUndone).toBe(true);
}

test('whatever happens in whatever order, a visit stays sound and ends only for a reason', () => {
  fc.assert(
    fc.property(anySteps, (steps) => {
      let state = frozen(untouched);
      let now = noon;
      for (const { event, passed } of steps) {
        now += passed;
        const before = state;
        state = frozen(visit(before, event, now));
        expectSound(state, now);
        hold([0, 1].includes(state.visits - before.visits), 'one visit ends at a time', state);
        if (state.visits > before.visits) expectEqual(state, fresh(state));
        if (before.visiting && !state.visiting) expectFairEnd(before, event, now);
        if (!keepsChoices(before, state, event)) expectEqual(state, before);
        if (before.warning === null && state.warning !== null) {
          expect(now - before.lastActivity).toBeGreaterThanOrEqual(waitsOf(state).idleMs);
        }
        if (event.type === 'tick' && state.visiting) {
          const due = nextDeadline(state, now);
          hold(due !== null && due > now, 'what was due is done', state);
          hold(visit(state, event, now) === state, 'a second tick at once changes nothing', state);
        }
      }
    }),
    { numRuns: 1000 },
  );
}, 120_000);

test('left alone, every visit ends with the defaults, by ticks at its deadlines alone', () => {
  fc.assert(
    fc.property(anySteps, (steps) => {
      let state = untouched;
      let now = noon;
      for (const { event, passed } of steps) state = visit(state, event, (now += passed));

      const isHeld = state.held > 0;
      const { idleMs, warningMs } = waitsOf(state);
      const begin = now;
      let ticks = 0;
      for (let due = nextDeadline(state, now); due !== null; due = nextDeadline(state, now)) {
        now = Math.max(now, due);
        state = visit(state, events.tick, now);
        hold((ticks += 1) < warningMs / 1000 + 5, 'few ticks are needed', state);
      }
      expect(state).toEqual(fresh(state));
      expect(now - begin).toBeLessThanOrEqual(
        (isHeld ? 30 * 60_000 : 0) + idleMs + warningMs + graceMs,
      );
    }),
    { numRuns: 300 },
  );
}, 120_000);
