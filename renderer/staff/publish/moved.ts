/**
 * The least items that have to be taken out and put elsewhere to come from one order to another;
 * only items that are in both count.
 */
export function movedItems(before: readonly string[], after: readonly string[]): readonly string[] {
  const places = new Map(before.map((id, index) => [id, index]));
  const common = after.filter((id) => places.has(id));
  const stays = new Set(longestRising(common.map((id) => places.get(id) ?? 0)));
  return common.filter((_, index) => !stays.has(index));
}

/** Indexes of the longest part of a list that rises: patience sorting, n log n. */
function longestRising(values: readonly number[]): readonly number[] {
  // Of each length, the end of the run that ends lowest; and before each item, the one it follows.
  const ends: number[] = [];
  const follows: number[] = [];
  values.forEach((value, index) => {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((values[ends[middle] ?? 0] ?? 0) < value) low = middle + 1;
      else high = middle;
    }
    follows[index] = low > 0 ? (ends[low - 1] ?? -1) : -1;
    ends[low] = index;
  });
  const run: number[] = [];
  for (let at = ends.at(-1) ?? -1; at >= 0; at = follows[at] ?? -1) run.push(at);
  return run;
}
