import { median } from './statistics.mjs';

/**
 * @typedef {object} Row
 * @property {string} what
 * @property {string} bare
 * @property {string} kiosk
 * @property {string} ratio
 * @property {string} goal
 * @property {string} result
 */

const heads = /** @type {const} */ (['what', 'bare', 'kiosk', 'ratio', 'goal', 'result']);

/** A plain table: words to the left, figures to the right. @param {readonly Row[]} rows */
export function table(rows) {
  const titles = Object.fromEntries(heads.map((head) => [head, head]));
  const lines = [/** @type {Row} */ (titles), ...rows];
  const widths = heads.map((head) => Math.max(...lines.map((line) => line[head].length)));
  const text = lines.map((line) =>
    heads
      .map((head, i) =>
        head === 'what' || head === 'result'
          ? line[head].padEnd(widths[i] ?? 0)
          : line[head].padStart(widths[i] ?? 0),
      )
      .join('  ')
      .trimEnd(),
  );
  return [text[0], widths.map((width) => '-'.repeat(width)).join('  '), ...text.slice(1)].join(
    '\n',
  );
}

/**
 * A row that compares the kiosk with the bare window.
 * @param {string} what
 * @param {number} bare
 * @param {number} kiosk
 * @param {number} most the goal, as a ratio
 * @returns {Row}
 */
export function compared(what, bare, kiosk, most) {
  return {
    what,
    bare: bare.toFixed(0),
    kiosk: kiosk.toFixed(0),
    ratio: (kiosk / bare).toFixed(2),
    goal: `ratio <= ${most}`,
    result: kiosk / bare <= most ? 'ok' : 'MISSED',
  };
}

/**
 * A row of figures without a ratio.
 * @param {string} what
 * @param {string} kiosk
 * @param {Partial<Row>} [rest]
 * @returns {Row}
 */
export function plain(what, kiosk, rest = {}) {
  return { what, bare: '-', kiosk, ratio: '-', goal: '-', result: '', ...rest };
}

/**
 * Where one program uses more than another, the most first: `browser 24, gpu-process 10`.
 * @param {readonly Record<string, number>[]} bare what each run used, by kind of process
 * @param {readonly Record<string, number>[]} kiosk
 */
export function more(bare, kiosk) {
  const of = (/** @type {readonly Record<string, number>[]} */ runs, /** @type {string} */ kind) =>
    median(runs.map((run) => run[kind] ?? 0));
  return [...new Set([...bare, ...kiosk].flatMap((run) => Object.keys(run)))]
    .map((kind) => ({ kind, by: Math.round(of(kiosk, kind) - of(bare, kind)) }))
    .filter(({ by }) => by > 0)
    .sort((a, b) => b.by - a.by)
    .map(({ kind, by }) => `${kind} ${by}`)
    .join(', ');
}
