/** One measurement: simulated days since the start, and a value. */
export interface Point {
  readonly day: number;
  readonly value: number;
}

/** A straight line through measurements. */
export interface Fit {
  /** Change of the value in a day. */
  readonly slope: number;
  /** Standard error of the slope; Infinity where it cannot be known. */
  readonly error: number;
  /** How many measurements it was drawn through. */
  readonly points: number;
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/**
 * Least squares over the lives of a process, which may have been started several times: every life
 * has a level of its own, and all have one slope. The first days of each life are its warm-up and
 * are left out, and so is a life of which less than two measurements are left.
 *
 * @param lives measurements of each life, in the order of time
 * @param warmUp days after a life's first measurement that do not count
 * @returns null when nothing is left to draw a line through
 */
export function drift(lives: readonly (readonly Point[])[], warmUp: number): Fit | null {
  const used = lives
    .map((life) => life.filter(({ day }) => day >= (life[0]?.day ?? 0) + warmUp))
    .filter((life) => life.length > 1);
  let [square, product, total, points] = [0, 0, 0, 0];
  for (const life of used) {
    const [day, value] = [mean(life.map((each) => each.day)), mean(life.map((each) => each.value))];
    for (const each of life) {
      square += (each.day - day) ** 2;
      product += (each.day - day) * (each.value - value);
      total += (each.value - value) ** 2;
      points += 1;
    }
  }
  if (square === 0) return null;
  const slope = product / square;
  const freedom = points - used.length - 1;
  const rest = Math.max(0, total - slope * product);
  return { slope, error: freedom > 0 ? Math.sqrt(rest / freedom / square) : Infinity, points };
}

/**
 * Whether a count that should stay as it is goes on growing: after the warm-up the last third lies
 * wholly above the first, and reaches higher than anything before it. One step up that is all there
 * is, as when a window takes another's place, is none.
 */
export function grows(counts: readonly Point[], warmUp: number): boolean {
  const used = counts
    .filter(({ day }) => day >= (counts[0]?.day ?? 0) + warmUp)
    .map(({ value }) => value);
  const third = Math.floor(used.length / 3);
  if (third === 0) return false;
  const [first, before, last] = [used.slice(0, third), used.slice(0, -third), used.slice(-third)];
  return Math.min(...last) > Math.max(...first) && Math.max(...last) > Math.max(...before);
}
