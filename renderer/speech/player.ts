/** The speeds there are, as a share of the voice's own. */
export const paces = [0.75, 1, 1.25, 1.5] as const;

/** How often in a row a voice may fail before it counts as lost. */
const patience = 3;

/** Reading aloud, as plain data: what of a list of sentences is said, and how. */
export interface Player {
  /** `ended` has read all; `lost`: the voice did not answer. */
  readonly phase: 'stopped' | 'playing' | 'paused' | 'ended' | 'lost';
  /** How many sentences there are, and which is or will be said, from 0. */
  readonly count: number;
  readonly at: number;
  /** Grows whenever something is to be said; what is heard of an older turn means nothing. */
  readonly turn: number;
  /** One of `paces`. */
  readonly pace: number;
  /** Failures in a row. */
  readonly failures: number;
}

/** What a listener can do, and what is heard of the voice. */
export type PlayerEvent =
  | { readonly type: 'play' | 'pause' | 'back' | 'forward' | 'stop' | 'faster' | 'slower' }
  /** Says the sentence anew, for example louder. */
  | { readonly type: 'again' }
  /** Another list; `at` is where in it to go on. */
  | { readonly type: 'load'; readonly count: number; readonly at: number }
  | { readonly type: 'said' | 'failed'; readonly turn: number };

/** Nothing to say yet. */
export const silent: Player = {
  phase: 'stopped',
  count: 0,
  at: 0,
  turn: 0,
  pace: 1,
  failures: 0,
};

/** The state after an event; the same object when the event means nothing in this state. */
export function player(state: Player, event: PlayerEvent): Player {
  switch (event.type) {
    case 'load':
      return load(state, event.count, event.at);
    case 'play':
      if (state.phase === 'playing' || state.count === 0) return state;
      return say({ ...state, failures: 0 }, state.phase === 'ended' ? 0 : state.at);
    case 'pause':
      return state.phase === 'playing' ? { ...state, phase: 'paused' } : state;
    case 'stop':
      return state.phase === 'stopped' ? state : { ...state, phase: 'stopped', at: 0 };
    case 'back':
      return state.count === 0 ? state : go(state, Math.max(0, state.at - 1));
    case 'forward':
      return state.at + 1 < state.count ? go(state, state.at + 1) : state;
    case 'faster':
      return setPace(state, 1);
    case 'slower':
      return setPace(state, -1);
    case 'again':
      return state.phase === 'playing' ? say(state, state.at) : state;
    case 'said':
      return isNow(state, event.turn) ? next({ ...state, failures: 0 }) : state;
    case 'failed':
      return isNow(state, event.turn) ? fail(state) : state;
  }
}

function isNow(state: Player, turn: number): boolean {
  return state.phase === 'playing' && state.turn === turn;
}

function say(state: Player, at: number): Player {
  return { ...state, phase: 'playing', at, turn: state.turn + 1 };
}

function next(state: Player): Player {
  return state.at + 1 < state.count ? say(state, state.at + 1) : { ...state, phase: 'ended' };
}

/** One sentence that cannot be said is passed over; a voice that fails at each is gone. */
function fail(state: Player): Player {
  const failures = state.failures + 1;
  return failures >= patience
    ? { ...state, phase: 'lost', failures }
    : next({ ...state, failures });
}

/** Moves; what is not playing stays so, at its new place. */
function go(state: Player, at: number): Player {
  if (state.phase === 'playing') return say(state, at);
  return at === state.at && state.phase === 'paused' ? state : { ...state, phase: 'paused', at };
}

function setPace(state: Player, way: 1 | -1): Player {
  const pace = paces[paces.findIndex((entry) => entry === state.pace) + way];
  if (pace === undefined) return state;
  const paced = { ...state, pace };
  return state.phase === 'playing' ? say(paced, state.at) : paced;
}

function load(state: Player, count: number, at: number): Player {
  const loaded = { ...state, count, at: Math.max(0, Math.min(at, count - 1)) };
  if (count === 0) return { ...loaded, phase: 'stopped' };
  if (state.phase === 'playing') return say(loaded, loaded.at);
  return state.phase === 'paused' ? loaded : { ...loaded, phase: 'stopped' };
}
