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

/** What must hold of every visit at every time. */
export function expectSound(state: Visit, now: number): void {
  const { screen, warning } = state;
  const isInside = screen.name !== 'attract' && screen.name !== 'closed';

  expect(textSizes).toContain(state.textSize);
  expect(state.back.length).toBeLessThanOrEqual(50);
  expect(state.held).toBeGreaterThanOrEqual(0);
  expect(state.staff && state.visiting).toBe(false);
  if (!state.visiting) {
    expect(state).toEqual(fresh(state));
    expect(nextDeadline(state, now)).toBeNull();
    return;
  }

  expect(screen.name).not.toBe('closed');
  expect(state.lastActivity).toBeLessThanOrEqual(now);
  expect(nextDeadline(state, now)).toBeLessThanOrEqual(now + 41 * 60_000);
  expect(state.term !== null && state.access).toBe(false);
  for (const one of state.back) expect(['home', 'topic', 'article']).toContain(one.name);
  if (warning !== null) {
    expect(isInside || state.access || isAssisted(state)).toBe(true);
    expect(state.held).toBe(0);
    expect(warning.since).toBeLessThanOrEqual(now);
    expect(warning.endsAt - warning.since).toBeGreaterThanOrEqual(waitsOf(state).warningMs);
  }
  if (isInside) expect(state.loopPaused).toBe(false);
  if (!isInside || screen.name === 'home') expect(state.back).toEqual([]);
  if (!isInside) {
    expect({ term: state.term, scroll: state.scroll, held: state.held }).toEqual({
      term: null,
      scroll: {},
      held: 0,
    });
  }
  if (state.settings.mode === 'slideshow') expect(isInside).toBe(false);
}

/** Freezes a state with all that it holds, so that changing it in place throws. */
export function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(frozen);
  }
  return value;
}
