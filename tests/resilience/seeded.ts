/** Numbers that look random and are the same for the same seed, so that a failure can be had again. */
export interface Seeded {
  /** From 0 to just below 1. */
  next(): number;
  /** A whole number from 0 to just below `below`. */
  below(below: number): number;
  /** One of a list, which may not be empty. */
  one<T>(list: readonly T[]): T;
}

/** Numbers of a seed (mulberry32, in the public domain). */
export function seeded(seed: number): Seeded {
  let state = seed | 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (bound: number): number => Math.floor(next() * bound);
  return { next, below, one: (list) => list[below(list.length)]! };
}
