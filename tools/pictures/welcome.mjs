/** Welcome: one tall opening within another; morning comes through and lies in wide arcs on the floor. */
import {
  H,
  LIGHT,
  W,
  curve,
  linear,
  mix,
  n,
  picture,
  radial,
  tighten,
  userSpace,
} from './shared.mjs';

const ID = 'wel';
/** Openings from the far one to the near one: middle, half width, top. They sway, or it would be a tunnel. */
const OPENINGS = [
  [884, 132, 330],
  [868, 204, 252],
  [836, 290, 160],
  [812, 396, 52],
  [756, 530, -76],
  [748, 690, -220],
  [700, 890, -380],
];
/** What stands in each opening but the far one, and the ink it is shaded with: sand, then the family's teal. */
const WALLS = [
  ['#F8DBA0', '#A8641E'],
  ['#BFDCC2', '#3F7C62'],
  ['#6FBFAD', '#0A5A55'],
  ['#369A8C', '#06474A'],
  ['#1B7C72', '#043A3D'],
  ['#10645D', '#032F33'],
];
/** How strongly each opening's light lies on the floor, far to near. */
const THROWN = [0.78, 0.5, 0.36, 0.26, 0.17];
/** Where the floor begins, straight under the far opening. */
const FLOOR = 800;
/** A quarter circle as a Bézier curve: how far its handles reach, in radii. */
const QUARTER = 0.5523;

/** @returns {string} the picture as SVG */
export function welcome() {
  const [x] = OPENINGS[0];
  const page = 'gradientUnits="userSpaceOnUse"';
  const along = `${page} x1="0" y1="0" x2="${W}" y2="0"`;
  const fall = `${page} x1="${x}" y1="${FLOOR}" x2="${x + 210}" y2="${H + 60}"`;
  const defs = [
    linear(
      `${ID}-sky`,
      '0 #FFFEF8|.55 #FFF2D2|.85 #FEDFA4|1 #F8C67C',
      'x1=".35" y1="0" x2=".55" y2="1"',
    ),
    radial(
      `${ID}-glow`,
      '0 #FFE2AE .6|.28 #FFD79A .34|.6 #F8CB94 .1|1 #F0C890 0',
      userSpace(x, 640, 620),
    ),
    radial(`${ID}-floor`, '0 #3C9488|.45 #146C66|1 #053539', userSpace(x, FLOOR - 60, 900)),
    linear(`${ID}-pool`, '0 #FFEDC4|.3 #FFD790 .8|.7 #F4BE78 .4|1 #E8AE6C .06', fall),
    linear(`${ID}-rim`, `0 ${LIGHT} .95|.5 ${LIGHT} .4|1 ${LIGHT} .12`),
    linear(`${ID}-near`, '0 #F8C27A|1 #EFA45A'),
    linear(`${ID}-lip`, `0 ${LIGHT} .1|.55 ${LIGHT} .95|1 ${LIGHT} .1`, along),
    ...WALLS.map(([tone], i) =>
      linear(
        `${ID}-${i}`,
        `0 ${mix(tone, '#FFFFFF', 0.16)}|.5 ${tone}|1 ${mix(tone, '#05383A', i ? 0.34 : 0.14)}`,
      ),
    ),
  ];
  let body = '';
  for (let i = OPENINGS.length - 1; i > 0; i--) body += wall(i);
  body += `<path d="${arch(OPENINGS[0])}" fill="url(#${ID}-sky)"/>${beyond()}`;
  body += `<circle cx="${x}" cy="640" r="620" fill="url(#${ID}-glow)"/>`;
  body += floor();
  return picture({ id: ID, ground: ['#17776D', '#09504C', '#022327'], defs: defs.join(''), body });
}

/** What stands behind one opening: shaded under its edge, and lined as an engraver would, toward the next. */
function wall(i) {
  const [opening, next] = [OPENINGS[i], OPENINGS[i - 1]];
  const [, ink] = WALLS[i - 1];
  const [cx, w, top] = opening;
  const d = arch(opening);
  // The edge keeps the light from what is close under it on the left and above, never on the right.
  const shade = [0.02, 0.045, 0.08]
    .map((r) => `<path d="${d}${arch([cx + w * r, w * (1 - r), top + w * r * 1.6])}"/>`)
    .join('');
  let lines = '';
  const count = 4 + i;
  for (let k = 1; k < count; k++)
    lines += arch(next.map((v, j) => v + (opening[j] - v) * (k / count) ** 1.15));
  return (
    `<path d="${d}" fill="url(#${ID}-${i - 1})"/>` +
    `<g fill="${ink}" fill-opacity=".11" fill-rule="evenodd">${shade}</g>` +
    `<path d="${lines}" fill="none" stroke="${ink}" stroke-opacity=".2" stroke-width="1.7"/>` +
    `<path d="${d}" fill="none" stroke="url(#${ID}-rim)" stroke-width="3.2"/>`
  );
}

/** Two far horizons in the light itself. */
function beyond() {
  const [x, w] = OPENINGS[0];
  const slope = (left, middle, right, paint) =>
    `<path d="M${x - w} ${left}Q${x} ${middle} ${x + w} ${right}V${FLOOR + 90}H${x - w}z" ${paint}/>`;
  return (
    slope(668, 604, 640, 'fill="#FBD69A"') +
    slope(692, 700, 742, `fill="url(#${ID}-near)"`) +
    `<path d="${arch(OPENINGS[0])}" fill="none" stroke="url(#${ID}-rim)" stroke-width="3.2"/>`
  );
}

/** The floor, the light that lies on it, and the slow arcs that say how far it reaches. */
function floor() {
  const top = horizon(0);
  const ground = `${top}V${H + 20}H-80z`;
  const pools = THROWN.map(
    (strength, i) => `<path d="${arch(OPENINGS[i], thrown)}" fill-opacity="${strength}"/>`,
  ).reverse();
  let lines = '';
  for (let k = 1; k < 16; k++)
    lines += `<path d="${horizon(k)}" stroke-width="${n(1 + k * 0.14)}"/>`;
  return (
    `<clipPath id="${ID}-clip"><path d="${ground}"/></clipPath>` +
    `<path d="${ground}" fill="url(#${ID}-floor)"/>` +
    `<g fill="url(#${ID}-pool)" clip-path="url(#${ID}-clip)">${pools.join('')}</g>` +
    `<g fill="none" stroke="url(#${ID}-lip)"><g stroke-opacity=".4">${lines}</g>` +
    `<path d="${top}" stroke-width="3"/></g>`
  );
}

/** The `k`th arc across the floor; 0 is its far edge, and they part as they come near. */
function horizon(k) {
  const points = [];
  for (let x = -80; x <= W + 80; x += 160)
    points.push([x, FLOOR + 6 * k + 1.5 * k * k + (34 + k * 3) * ((x - 880) / 800) ** 2]);
  return curve(points);
}

/** Where a point of an opening falls on the floor: away from the light, so toward us and to the right. */
const thrown = ([x, y]) => [x + (FLOOR - y) * 0.42, FLOOR + (FLOOR - y) * 0.5];

/** An opening as a path from foot to foot, the feet below the floor's edge; `place` may lay it elsewhere. */
function arch([cx, w, top], place = (point) => point) {
  const [spring, foot] = [top + w * 1.12, FLOOR + 90];
  const p = (x, y) =>
    place([cx + x * w, y])
      .map(n)
      .join(' ');
  const bend = top + w * 1.12 * (1 - QUARTER);
  return tighten(
    `M${p(-1, foot)}L${p(-1, spring)}C${p(-1, bend)} ${p(-QUARTER, top)} ${p(0, top)}` +
      `C${p(QUARTER, top)} ${p(1, bend)} ${p(1, spring)}L${p(1, foot)}`,
  );
}
