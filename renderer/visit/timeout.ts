import { isAssisted, isInside, reset, type Visit } from './state.js';

/**
 * A touch in the last moment of the countdown may be handled a little after its end, so the reset
 * waits this many milliseconds for it.
 */
export const graceMs = 300;

/**
 * When even the reset is overdue by this many milliseconds, the machine slept: whoever touches it
 * now is somebody else, who must neither see the visit nor be asked about it.
 */
export const sleptMs = 60_000;

/**
 * A read-aloud never lasts this many milliseconds; a hold that does was left behind by a fault and
 * must not keep a visit on the glass for ever.
 */
export const longestHoldMs = 30 * 60_000;

/**
 * Whoever reads large text, listens, or reaches from a wheelchair takes longer over everything, so
 * both waits last this many times as long with any aid on, and while aids are being chosen. A
 * warning may be answered without end in any case, as WCAG 2.2.1 asks; twice the time keeps it
 * from coming again and again, and still clears the glass for the next person.
 */
export const assistedFactor = 2;

/** Milliseconds of a visit until the idle warning, and of its countdown. */
export function waitsOf(state: Visit): { readonly idleMs: number; readonly warningMs: number } {
  const { idleMs, warningMs } = state.settings;
  const factor = state.access || isAssisted(state) ? assistedFactor : 1;
  return { idleMs: idleMs * factor, warningMs: warningMs * factor };
}

/** Whether the reset would take something away that a visitor may want to keep: it asks first. */
export function asksFirst(state: Visit): boolean {
  return isInside(state) || state.access || isAssisted(state);
}

/** What the idle timeout makes of a visit at `now`: the same, the warning, or the reset. */
export function tick(state: Visit, now: number): Visit {
  const due = nextDeadline(state, now);
  if (due === null || now < due) return state;
  if (state.held > 0) return { ...state, held: 0, lastActivity: now };
  if (state.warning === null && asksFirst(state)) {
    return { ...state, warning: { since: now, endsAt: now + waitsOf(state).warningMs } };
  }
  return reset(state, now);
}

/**
 * When the next tick is due, in epoch milliseconds: the end of the idle timeout, each new number
 * of the countdown, the reset. Null while nobody is visiting. Lies after `now` once that tick has
 * been handled.
 */
export function nextDeadline(state: Visit, now: number): number | null {
  if (!state.visiting) return null;
  if (state.held > 0) return state.lastActivity + longestHoldMs;
  if (state.warning === null) return state.lastActivity + waitsOf(state).idleMs;
  const seconds = remainingSeconds(state, now);
  return seconds === 0
    ? state.warning.endsAt + graceMs
    : state.warning.endsAt - (seconds - 1) * 1000;
}

/** Whole seconds left of the countdown, rounded up; 0 while there is no warning. */
export function remainingSeconds(state: Visit, now: number): number {
  if (state.warning === null) return 0;
  const left = state.warning.endsAt - Math.max(now, state.warning.since);
  return Math.max(0, Math.ceil(left / 1000));
}

/** True when the visit ended long ago and no tick came to say so: see `sleptMs`. */
export function isLongOver(state: Visit, now: number): boolean {
  if (!state.visiting) return false;
  if (state.warning !== null) return now > state.warning.endsAt + sleptMs;
  const { idleMs, warningMs } = waitsOf(state);
  const holdMs = state.held > 0 ? longestHoldMs : 0;
  return now > state.lastActivity + holdMs + idleMs + warningMs + sleptMs;
}

/**
 * The visit as if its times had been read on the clock of `now`. A clock that was set back would
 * otherwise put the end of the visit hours away; both waits begin anew instead.
 */
export function onClock(state: Visit, now: number): Visit {
  const { warning, lastActivity } = state;
  if (!state.visiting || now >= Math.max(lastActivity, warning?.since ?? now)) return state;
  return {
    ...state,
    lastActivity: Math.min(lastActivity, now),
    warning: warning && { since: now, endsAt: now + waitsOf(state).warningMs },
  };
}
