/** What all six pictures share: chance, colour, curves, and the frame that makes them one family. */

/** Width and height of every picture's own coordinates. */
export const W = 1600;
export const H = 1200;

/** Cream of the paper when light falls on it; every highlight in the family is this colour. */
export const LIGHT = '#FFF1D6';

/**
 * Seeded chance (mulberry32): the same seed draws the same picture on every machine.
 * @param {number} seed
 */
export function rng(seed) {
  let a = seed >>> 0;
  const next = () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  return {
    next,
    between: (low, high) => low + next() * (high - low),
    pick: (list) => list[Math.floor(next() * list.length)],
  };
}

/** A number as short text; one decimal is a quarter of a pixel at 4K, so more would only cost bytes. */
export const n = (value) => String(Math.round(value * 10) / 10);

/** 0 below `from`, 1 above `to`, eased between. */
export function ease(from, to, value) {
  const t = Math.min(1, Math.max(0, (value - from) / (to - from)));
  return t * t * (3 - 2 * t);
}

/** The colour `t` of the way from one hex colour to another. */
export function mix(a, b, t) {
  const at = (hex, i) => parseInt(hex.slice(i, i + 2), 16);
  const hex = (i) =>
    Math.round(at(a, i) + (at(b, i) - at(a, i)) * t)
      .toString(16)
      .padStart(2, '0');
  return `#${hex(1)}${hex(3)}${hex(5)}`;
}

/**
 * A soft curve through points (Catmull-Rom as relative cubic Béziers, which write shorter than absolute ones).
 * @param {number[][]} points
 * @param {boolean} closed joins the end to the start
 */
export function curve(points, closed = false) {
  const count = points.length;
  const at = (i) =>
    closed ? points[(i + count) % count] : points[Math.min(count - 1, Math.max(0, i))];
  const grid = ([x, y]) => [Math.round(x * 10) / 10, Math.round(y * 10) / 10];
  let pen = grid(points[0]);
  let d = `M${n(pen[0])} ${n(pen[1])}c`;
  for (let i = 0; i < (closed ? count : count - 1); i++) {
    const [p0, p1, p2, p3] = [at(i - 1), at(i), at(i + 1), at(i + 2)];
    const handles = [
      [p1[0] + (p2[0] - p0[0]) / 6, p1[1] + (p2[1] - p0[1]) / 6],
      [p2[0] - (p3[0] - p1[0]) / 6, p2[1] - (p3[1] - p1[1]) / 6],
      p2,
    ].map(grid);
    // Offsets are taken from the rounded pen, so rounding never adds up along the curve.
    d += (i ? ' ' : '') + handles.map(([x, y]) => `${n(x - pen[0])} ${n(y - pen[1])}`).join(' ');
    pen = handles[2];
  }
  return tighten(closed ? `${d}z` : d);
}

/** Drops the characters SVG path data can do without: leading zeros and spaces before a minus. */
export const tighten = (d) => d.replace(/(^|[^0-9.])0\./g, '$1.').replace(/ -/g, '-');

/**
 * A radial gradient.
 * @param {string} id
 * @param {string} stops `offset colour [opacity]`, one after another with `|` between
 * @param {string} frame centre and radius; as it stands, the light falls from the top left
 */
export function radial(id, stops, frame = 'cx=".34" cy=".28" r=".8"') {
  return `<radialGradient id="${id}" ${frame}>${stopList(stops)}</radialGradient>`;
}

/** A linear gradient, with stops as for `radial`; as it stands, from the top left to the bottom right. */
export function linear(id, stops, frame = 'x1=".15" y1=".05" x2=".85" y2=".95"') {
  return `<linearGradient id="${id}" ${frame}>${stopList(stops)}</linearGradient>`;
}

/** Centre and radius of a gradient in the picture's own coordinates. */
export const userSpace = (x, y, r) =>
  `gradientUnits="userSpaceOnUse" cx="${n(x)}" cy="${n(y)}" r="${n(r)}"`;

function stopList(stops) {
  return stops
    .split('|')
    .map((each) => each.trim().split(' '))
    .map(([offset, colour, opacity]) => {
      const alpha = opacity ? ` stop-opacity="${opacity}"` : '';
      return `<stop offset="${offset}" stop-color="${colour}"${alpha}/>`;
    })
    .join('');
}

/**
 * Paper grain: a quarter sheet of flecks and short fibres, laid down four times, turned over each time so
 * that no repeat shows. Fine enough to be felt rather than seen: coarser marks read as dust on the glass.
 */
function grain(id, deep) {
  const r = rng(7);
  // Clear of the seams, where a mark and its mirror image would make a cross.
  const inside = (length) => Math.round(6 + r.next() * (length / 2 - 12));
  const marks = (count, longest) => {
    let d = '';
    for (let i = 0; i < count; i++) {
      const [angle, reach] = [r.between(-0.5, 0.9), longest * r.between(0.3, 1)];
      d += `M${inside(W)} ${inside(H)}l${n(Math.cos(angle) * reach)} ${n(Math.sin(angle) * reach)}`;
    }
    return tighten(d);
  };
  const sheet =
    `<g id="${id}-grain"><path stroke="${LIGHT}" stroke-opacity=".15" d="${marks(240, 7)}"/>` +
    `<path stroke="${LIGHT}" stroke-opacity=".22" stroke-width="1.5" d="${marks(200, 0.6)}"/>` +
    `<path stroke="${deep}" stroke-opacity=".12" stroke-width="1.2" d="${marks(330, 0.8)}"/></g>`;
  const turned = [`1 0 0 -1 0 ${H}`, `-1 0 0 1 ${W} 0`, `-1 0 0 -1 ${W} ${H}`].map(
    (m) => `<use href="#${id}-grain" transform="matrix(${m})"/>`,
  );
  return `<g fill="none" stroke-linecap="round">${sheet}${turned.join('')}</g>`;
}

/**
 * The whole SVG: ground lit from the top left, the motif, the paper grain, and one wash of light over all.
 * @param {{id: string, ground: [string, string, string], defs: string, body: string}} motif
 *   `id` prefixes every gradient so two pictures may stand inline in one page; `ground` runs lit, tone, deep.
 */
export function picture({ id, ground: [lit, tone, deep], defs, body }) {
  const full = `<rect width="${W}" height="${H}" fill="url(#${id}-`;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${W} ${H}" preserveAspectRatio="xMidYMid slice">` +
    `<defs>${radial(`${id}-ground`, `0 ${lit}|.46 ${tone}|1 ${deep}`, userSpace(380, 150, 1500))}` +
    `${radial(`${id}-wash`, `0 ${LIGHT} .1|1 ${LIGHT} 0`, userSpace(300, 60, 1000))}${defs}</defs>` +
    `${full}ground)"/>\n${body}\n${grain(id, deep)}${full}wash)"/></svg>\n`
  );
}
