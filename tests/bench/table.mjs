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
