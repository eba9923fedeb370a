/**
 * An entry's place in the shuffle of one cycle: a number from 0 to 2^32 - 1 that looks random
 * and is always the same for the same three arguments.
 *
 * FNV-1a (32 bit: offset 0x811c9dc5, prime 0x01000193) over the letters, then two rounds of
 * multiply and shift, because FNV alone hardly moves its high bits for the last letters and ids
 * such as `prp-myths` and `prp-tendons` would follow one another in every cycle.
 */
export function shuffleRank(id: string, cycle: number, seed: number): number {
  let hash = 0x811c9dc5;
  for (const letter of `${seed}/${cycle}/${id}`) {
    hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  }
  for (const [shift, factor] of rounds) hash = Math.imul(hash ^ (hash >>> shift), factor);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** Odd factors keep every value reachable; the shifts bring high bits down into the low half. */
const rounds = [
  [16, 0x9e3779b1],
  [13, 0xc2b2ae35],
] as const;
