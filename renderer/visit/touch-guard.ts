import type { Visit } from './state.js';

/** A click belongs to the last press of a finger or key for this many milliseconds. */
const pressMs = 2000;

/**
 * Stops the click of a touch that already did its work when the finger came down: it woke the dark
 * screen, kept a visit, or met one that was over. What it would hit by now is something that
 * nobody aimed at.
 */
export class TouchGuard {
  #press: { readonly scene: string; readonly at: number } | null = null;

  /** Notes what a finger or key was aimed at; `state` is the one before the press took effect. */
  press(state: Visit, now: number): void {
    this.#press = { scene: scene(state), at: now };
  }

  /** Whether the click of the last press must not arrive. */
  isStale(state: Visit, now: number): boolean {
    const press = this.#press;
    this.#press = null;
    return press !== null && now - press.at < pressMs && press.scene !== scene(state);
  }
}

/** Changes only when all that one could aim at is replaced. */
function scene(state: Visit): string {
  const cover = state.screen.name === 'closed' ? 'dark' : state.warning && 'warning';
  return `${state.visits} ${cover ?? 'screen'}`;
}
