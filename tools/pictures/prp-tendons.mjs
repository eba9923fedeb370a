/** Tendons: long fibres under load, side by side; one, at the lit edge, has begun to fray. */
import { curve, ease, linear, mix, n, picture, radial, rng, userSpace } from './shared.mjs';

const ID = 'ten';
/** Where along the bundle the load is greatest and the one fibre frays, and which fibre that is. */
const WORN = 0.54;
const FRAYED = -1.03;
const COUNT = 74;
/** From the lit upper edge of the bundle to its far side. */
const INKS = ['#E6F6E6', '#BFE6D6', '#8CCFBE', '#5CB3A4', '#369488', '#1F776F', '#125C58'];

/** @returns {string} the picture as SVG */
export function prpTendons() {
  const r = rng(11);
  const along = 'gradientUnits="userSpaceOnUse" x1="0" y1="1000" x2="1600" y2="200"';
  const [hx, hy] = at(WORN, FRAYED);
  const defs = [
    ...INKS.map((ink, i) =>
      linear(
        `${ID}-${i}`,
        `0 ${mix(ink, '#0B5C56', 0.62)}|.5 ${ink}|1 ${mix(ink, '#0B5C56', 0.5)}`,
        along,
      ),
    ),
    linear(
      `${ID}-gold0`,
      '0 #A8642A|.28 #E39A45|.48 #FFDC98|.62 #FFCF80|.78 #E59F47|1 #A8642A',
      along,
    ),
    linear(
      `${ID}-gold1`,
      '0 #C98A3E|.28 #F7BE68|.48 #FFF0C8|.62 #FFE3A6|.78 #F5BC66|1 #C98A3E',
      along,
    ),
    linear(
      `${ID}-gold2`,
      '0 #7E441E|.28 #B9712F|.48 #E0A557|.62 #DC9C4C|.78 #B9712F|1 #7E441E',
      along,
    ),
    radial(
      `${ID}-glow`,
      '0 #8FE3CB .5|.5 #5CBFAA .2|1 #5CBFAA 0',
      userSpace(hx - 40, hy - 60, 430),
    ),
  ];
  let fibres = '';
  // Shadow falls to the lower right, away from the family's light.
  for (let i = 0; i < 11; i++) fibres += fibre(r, -0.9 + i * 0.2, 90, '#043335');
  // A fixed shuffle: which fibre lies over which must not run in order from edge to edge.
  for (let i = 0; i < COUNT; i++) {
    const u = -0.97 + (((i * 31) % COUNT) / (COUNT - 1)) * 1.97;
    // The bundle is round: brightest a third of the way down, darker toward its far edge.
    const shade = Math.round(Math.abs(u + 0.4) * 3.4 + r.between(-1.6, 1.9));
    const ink = Math.min(INKS.length - 1, Math.max(0, shade));
    fibres += fibre(r, u, r.between(3, 12), `url(#${ID}-${ink})`);
  }
  const glow = `<circle cx="${n(hx - 40)}" cy="${n(hy - 60)}" r="430" fill="url(#${ID}-glow)"/>`;
  const body = `${glow}<g fill="none" stroke-linecap="round">${fibres}</g>${cord(r)}`;
  return picture({ id: ID, ground: ['#1A7D73', '#084A47', '#021F23'], defs: defs.join(''), body });
}

/** A point of the bundle: `t` along it, `u` across it from -1 to 1, then `aside` in plain units. */
function at(t, u, aside = 0) {
  const height = (s) => 1185 - 760 * ease(-0.15, 1.15, s) + 40 * Math.sin(s * 6.3);
  const [x, y] = [-140 + 1880 * t, height(t)];
  const [dx, dy] = [18.8, height(t + 0.01) - y];
  const length = Math.hypot(dx, dy);
  const off = u * (420 - 190 * Math.exp(-(((t - WORN) / 0.26) ** 2))) + aside;
  return [x - (dy / length) * off, y + (dx / length) * off];
}

function fibre(r, u, width, paint) {
  const points = [];
  const phase = r.between(0, 6);
  for (let i = 0; i <= 26; i++) {
    const t = i / 26;
    // Fibres at rest lie in slow waves; load pulls them straight.
    const slack = 1 - Math.exp(-(((t - WORN) / 0.24) ** 2));
    points.push(at(t, u, slack * 8 * Math.sin(t * 22 + phase)));
  }
  return `<path d="${curve(points)}" stroke="${paint}" stroke-width="${n(width)}"/>`;
}

/** The worn fibre, a cord of fine threads: some still hold, the rest have let go and lift into the light. */
function cord(r) {
  let held = '';
  for (let k = 0; k < 4; k++) {
    const points = [];
    for (let i = 0; i <= 24; i++) {
      const t = -0.02 + (i / 24) * 1.04;
      points.push(at(t, FRAYED, (k - 1.5) * 3 + 4 * Math.sin(t * 13 + k * 2.4)));
    }
    held += `<path d="${curve(points)}" stroke="url(#${ID}-gold${2 - (k % 3)})" stroke-width="3"/>`;
  }
  let loose = '';
  for (const [way, count] of [
    [1, 15],
    [-1, 11],
  ])
    for (let k = 0; k < count; k++) {
      // They let go close together, as a rope's end does: spread along the edge they would be lashes.
      const late = k / (count - 1);
      const leaves = WORN - way * (0.21 - late * 0.1 + r.between(-0.012, 0.012));
      const turn = 2.1 - late * 2 + r.between(-0.25, 0.25);
      const thread = ribbon(loosen(leaves, way, turn, r.between(21, 31), k));
      loose += `<path d="${thread}" fill="url(#${ID}-gold${k % 3})"/>`;
    }
  return `<g fill="none">${held}</g>${loose}`;
}

/** The path of one torn thread: along the bundle to where it leaves, then bending off by `turn` in all. */
function loosen(leaves, way, turn, stride, k) {
  const points = [];
  const start = way > 0 ? -0.02 : 1.02;
  const lane = (k % 5) * 3 - 9;
  for (let i = 0; i <= 8; i++) points.push(at(start + ((leaves - start) * i) / 8, FRAYED, lane));
  let [x, y] = points.at(-1);
  const [px, py] = at(leaves - way * 0.01, FRAYED, lane);
  let angle = Math.atan2(y - py, x - px);
  for (let i = 1; i <= 14; i++) {
    angle -= (way * turn * i ** 1.4) / 255;
    x += Math.cos(angle) * stride;
    y += Math.sin(angle) * stride;
    points.push([x, y]);
  }
  return points;
}

/** A thread as a shape that thins to its torn end, as a brush stroke does. */
function ribbon(points) {
  const last = points.length - 1;
  const side = (hand) =>
    points.map(([x, y], i) => {
      const [[ax, ay], [bx, by]] = [points[Math.max(0, i - 1)], points[Math.min(last, i + 1)]];
      const half =
        (hand * (i < 8 ? 2.6 : 3.4 - 3 * ((i - 8) / (last - 8)) ** 2)) /
        Math.hypot(bx - ax, by - ay);
      return [x - (by - ay) * half, y + (bx - ax) * half];
    });
  return curve([...side(1), ...side(-1).reverse()], true);
}
