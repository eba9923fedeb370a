import fc from 'fast-check';
import { expect, test } from 'vitest';
import { graceMs } from '../../../renderer/visit/timeout.js';
import { nextDeadline, visit, type Visit, type VisitEvent } from '../../../renderer/visit/visit.js';
import { expectSound, fresh, frozen } from './invariants.js';
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

/** The reasons for which a visit may end; none of them is somebody reading. */
function expectFairEnd(before: Visit, event: VisitEvent, now: number): void {
  const { idleMs, warningMs } = before.settings;
  const isInside = !['attract', 'closed'].includes(before.screen.name);
  const end = before.lastActivity + idleMs + (isInside ? warningMs : 0);
  const isTimedOut = now >= (before.warning?.endsAt ?? end) + (isInside ? graceMs : 0);
  const isAsked = ['end', 'resume-loop', 'settings', 'staff'].includes(event.type);
  expect(isTimedOut || isAsked).toBe(true);
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
        expect(state.visits - before.visits).toBeOneOf([0, 1]);
        if (state.visits > before.visits) expect(state).toEqual(fresh(state));
        if (before.visiting && !state.visiting) expectFairEnd(before, event, now);
        if (before.warning === null && state.warning !== null) {
          expect(now - before.lastActivity).toBeGreaterThanOrEqual(state.settings.idleMs);
        }
        if (event.type === 'tick' && state.visiting) {
          expect(nextDeadline(state, now)).toBeGreaterThan(now);
          expect(visit(state, event, now)).toBe(state);
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
      const { idleMs, warningMs } = state.settings;
      const begin = now;
      let ticks = 0;
      for (let due = nextDeadline(state, now); due !== null; due = nextDeadline(state, now)) {
        now = Math.max(now, due);
        state = visit(state, events.tick, now);
        expect((ticks += 1)).toBeLessThan(warningMs / 1000 + 5);
      }
      expect(state).toEqual(fresh(state));
      expect(now - begin).toBeLessThanOrEqual(
        (isHeld ? 30 * 60_000 : 0) + idleMs + warningMs + graceMs,
      );
    }),
    { numRuns: 300 },
  );
}, 120_000);
