import { isDeepStrictEqual } from 'node:util';
import { expect } from 'vitest';
import {
  isAssisted,
  nextDeadline,
  startVisit,
  textSizes,
  waitsOf,
  type Visit,
} from '../../../renderer/visit/visit.js';

/** What is left of a visit after its end: all of a fresh start, but for what outlives visits. */
export function fresh(state: Visit): Visit {
  const { open, staff, visits, lastActivity } = state;
  return {
    ...startVisit(state.settings, lastActivity),
    screen: { name: open ? 'attract' : 'closed' },
    open,
    staff,
    visits,
  };
}

/**
 * Fails with the rule and the state when it does not hold. Asked some million times, where `expect`
 * would take ten times as long as all that is tested.
 */
export function hold(holds: boolean, rule: string, state: Visit): void {
  if (!holds) expect.fail(`${rule}: ${JSON.stringify(state)}`);
}

/** Expects what `toEqual` does, and asks it only when a cheaper look finds a difference. */
export function expectEqual(actual: unknown, expected: unknown): void {
  if (!isDeepStrictEqual(actual, expected)) expect(actual).toEqual(expected);
}

/** What must hold of every visit at every time. */
export function expectSound(state: Visit, now: number): void {
  const { screen, warning } = state;
  const isInside = screen.name !== 'attract' && screen.name !== 'closed';
  const must = (holds: boolean, rule: string): void => {
    hold(holds, rule, state);
  };

  must(
    textSizes.some((size) => size === state.textSize),
    'the text has one of the sizes',
  );
  must(state.back.length <= 50, 'the way back is short');
  must(state.held >= 0, 'no more fingers leave than came');
  must(!(state.staff && state.visiting), 'nobody visits while staff are in');
  if (!state.visiting) {
    expectEqual(state, fresh(state));
    must(nextDeadline(state, now) === null, 'nothing is due while nobody visits');
    return;
  }

  must(screen.name !== 'closed', 'nobody visits while it is closed');
  must(state.lastActivity <= now, 'nothing was done in the future');
  const due = nextDeadline(state, now);
  must(due !== null && due <= now + 41 * 60_000, 'every visit has its end');
  must(state.term === null || !state.access, 'one panel at a time');
  for (const one of state.back)
    must(['home', 'topic', 'article'].includes(one.name), 'the way back leads to screens');
  if (warning !== null) {
    must(isInside || state.access || isAssisted(state), 'only whoever left a mark is asked');
    must(state.held === 0, 'nobody who touches the glass is asked');
    must(warning.since <= now, 'the warning began before now');
    must(warning.endsAt - warning.since >= waitsOf(state).warningMs, 'the warning is long enough');
  }
  if (isInside) must(!state.loopPaused, 'the pause of the loop ends with the loop');
  if (!isInside || screen.name === 'home')
    must(state.back.length === 0, 'home is the first screen');
  if (!isInside) {
    must(state.term === null && state.held === 0, 'nothing stands over the loop');
    must(Object.keys(state.scroll).length === 0, 'the loop is never scrolled');
  }
  if (state.settings.mode === 'slideshow') must(!isInside, 'a slideshow has nothing inside');
}

/** Freezes a state with all that it holds, so that changing it in place throws. */
export function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(frozen);
  }
  return value;
}
