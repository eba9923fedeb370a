import { isAssisted, isInside, legalTextSize, startVisit, type Visit } from './state.js';

/** Holds the loop still. */
export function pauseLoop(state: Visit): Visit {
  return state.screen.name !== 'attract' || state.loopPaused
    ? state
    : { ...state, loopPaused: true };
}

/** Lets the loop play on. */
export function resumeLoop(state: Visit): Visit {
  return state.loopPaused ? { ...state, loopPaused: false } : state;
}

/** Whether a visitor has left no mark yet: the loop plays as if nobody had touched it. */
export function isUntouched(state: Visit): boolean {
  const fresh = startVisit(state.settings, state.lastActivity);
  return (
    state.open &&
    state.screen.name === 'attract' &&
    !state.loopPaused &&
    !state.access &&
    !isAssisted(state) &&
    state.language === fresh.language
  );
}

/** Sets the size of text, in per cent, to the nearest there is. */
export function setTextSize(state: Visit, percent: number): Visit {
  const textSize = legalTextSize(percent);
  return Number.isNaN(percent) || textSize === state.textSize ? state : { ...state, textSize };
}

/** Chooses how everything looks or behaves. */
export function choose<Key extends 'contrast' | 'language' | 'calm' | 'reach' | 'aloud'>(
  state: Visit,
  key: Key,
  value: Visit[Key],
): Visit {
  return state[key] === value ? state : { ...state, [key]: value };
}

/** Opens or closes the accessibility panel; an explanation gives way to it. */
export function toggleAccess(state: Visit): Visit {
  return { ...state, access: !state.access, term: null };
}

/** Explains a glossary term; the accessibility panel gives way to it. */
export function openTerm(state: Visit, term: string): Visit {
  if (!isInside(state) || state.term === term) return state;
  return { ...state, term, access: false };
}

/** Closes the explanation. */
export function closeTerm(state: Visit): Visit {
  return state.term === null ? state : { ...state, term: null };
}

/** Remembers how far an article was scrolled, in CSS px. */
export function rememberScroll(state: Visit, article: string, top: number): Visit {
  if (!isInside(state) || !Number.isFinite(top)) return state;
  const px = Math.max(0, top);
  return state.scroll[article] === px
    ? state
    : { ...state, scroll: { ...state.scroll, [article]: px } };
}

/** Suspends the idle timeout until the same number of releases. */
export function hold(state: Visit): Visit {
  return isInside(state) ? { ...state, held: state.held + 1 } : state;
}

/** Takes back one hold; the idle timeout begins anew with the last. */
export function release(state: Visit): Visit {
  return state.held > 0 ? { ...state, held: state.held - 1 } : state;
}
