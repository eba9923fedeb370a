/** Ketamine: two sheaves of branching arcs reach for each other; where they meet, a light comes on. */
import { LIGHT, curve, n, picture, radial, rng, tighten, userSpace } from './shared.mjs';

const ID = 'ket';
/** Meeting places: x, y, strength. The strong one sits where every crop keeps it. */
const LIGHTS = [
  [905, 545, 1.15],
  [1150, 800, 0.5],
  [650, 770, 0.4],
  [1130, 320, 0.42],
  [620, 400, 0.34],
  [1390, 600, 0.3],
  [930, 1010, 0.28],
  [390, 640, 0.22],
  [850, 170, 0.2],
  [1420, 960, 0.24],
];
/** Where the sheaves come in from, off the sheet, and which way they set out. */
const ROOTS = [
  { x: -160, y: 1130, dx: 1, dy: -0.32 },
  { x: 1760, y: 120, dx: -1, dy: 0.36 },
];
/** Far ends of the strands, where they are not yet lit. */
const INKS = ['#8B63A8', '#A47DC0', '#74509C', '#B77BB0', '#9384C8'];

/** @returns {string} the picture as SVG */
export function ketamine() {
  const r = rng(21);
  const defs = [
    radial(`${ID}-core`, `0 #FFFDF6|.5 ${LIGHT}|.74 #FFE6B8 .95|1 #FFD79A 0`, ''),
    radial(
      `${ID}-glow`,
      '0 #FFEBC4 .95|.1 #FFD29A .72|.34 #EE9C8E .3|.65 #C9719F .1|1 #B06AA8 0',
      '',
    ),
  ];
  const layers = { far: '', strands: '', twigs: '', glow: '', cores: '' };
  LIGHTS.forEach(([x, y, size], i) => {
    // Strands warm as they come near their light; two inks a light keep the trunks from going flat.
    for (const ink of [0, 1]) {
      const far = INKS[(i * 2 + ink) % INKS.length];
      const stops = `0 ${LIGHT}|.16 #FFCF98|.42 ${ink ? '#E79AA8' : '#D595C4'}|1 ${far} .8`;
      defs.push(radial(`${ID}-${i}${ink}`, stops, userSpace(x, y, 150 + size * 370)));
    }
    const flow =
      Math.atan2(ROOTS[1].y - ROOTS[0].y, ROOTS[1].x - ROOTS[0].x) + r.between(-0.55, 0.55);
    ROOTS.forEach((root, side) => sheaf(r, i, root, side ? -1 : 1, flow, layers));
    layers.glow += `<circle cx="${x}" cy="${y}" r="${n(60 + size * 370)}" fill="url(#${ID}-glow)"/>`;
    layers.cores += `<circle cx="${x}" cy="${y}" r="${n(7 + size * 26)}" fill="url(#${ID}-core)"/>`;
  });
  const arcs = `${layers.far}${layers.strands}${layers.twigs}${ripples(r)}`;
  const body = `<g fill="none" stroke-linecap="round">${arcs}</g>${layers.glow}${layers.cores}`;
  return picture({ id: ID, ground: ['#82509C', '#4D2A64', '#1E0D2E'], defs: defs.join(''), body });
}

/** Every strand from one root to one light: together at the root, fanned wide just before they meet. */
function sheaf(r, index, root, way, flow, layers) {
  const [x, y, size] = LIGHTS[index];
  const distance = Math.hypot(x - root.x, y - root.y);
  const count = Math.round(5 + size * 13);
  const trunk = distance * r.between(0.38, 0.5);
  for (let k = 0; k < count; k++) {
    const fan = k / (count - 1) - 0.5;
    const start = [root.x, root.y + fan * 110 + r.between(-34, 34)];
    const c1 = [root.x + root.dx * trunk, root.y + root.dy * trunk + fan * 60];
    const bend = flow + fan * (1.3 + size * 0.6);
    const lead = distance * r.between(0.26, 0.38);
    const c2 = [x - way * Math.cos(bend) * lead, y - way * Math.sin(bend) * lead];
    const d = tighten(`M${start.map(n).join(' ')}C${[...c1, ...c2, x, y].map(n).join(' ')}`);
    if (k === count >> 1)
      layers.far += `<path d="${d}" stroke="#A27CC0" stroke-opacity=".13" stroke-width="${n(40 + size * 90)}"/>`;
    layers.strands += `<path d="${d}" stroke="url(#${ID}-${index}${k % 2})" stroke-width="${n(r.between(1.2, 2.2 + size * 3.4))}"/>`;
    if (r.next() < 0.16) layers.twigs += twig(r, start, c1, c2, [x, y]);
  }
}

/** Broken rings around the great light: it is felt further out than it is seen. */
function ripples(r) {
  const [x, y] = LIGHTS[0];
  let out = '';
  for (let i = 0; i < 9; i++) {
    const radius = 66 + i * 30;
    const from = r.between(0, 6.28);
    const to = from + r.between(1.2, 2.8);
    const point = (angle) =>
      `${n(x + Math.cos(angle) * radius)} ${n(y + Math.sin(angle) * radius)}`;
    out += `<path d="M${point(from)}A${radius} ${radius} 0 0 1 ${point(to)}" stroke="#FFDDB0" stroke-opacity="${n(0.6 - i * 0.05)}" stroke-width="1.4"/>`;
  }
  return out;
}

/** A side shoot: leaves a strand along its own direction and curls away. */
function twig(r, p0, p1, p2, p3) {
  const t = r.between(0.4, 0.8);
  const s = 1 - t;
  const at = (i) =>
    s * s * s * p0[i] + 3 * s * s * t * p1[i] + 3 * s * t * t * p2[i] + t * t * t * p3[i];
  const slope = (i) =>
    s * s * (p1[i] - p0[i]) + 2 * s * t * (p2[i] - p1[i]) + t * t * (p3[i] - p2[i]);
  let [x, y, angle, turn] = [at(0), at(1), Math.atan2(slope(1), slope(0)), 0.02];
  const tighter = r.between(0.006, 0.02);
  const hand = r.pick([-1, 1]);
  const points = [[x, y]];
  for (let i = 0; i < 9; i++) {
    turn += tighter;
    angle += turn * hand;
    x += Math.cos(angle) * 24;
    y += Math.sin(angle) * 24;
    points.push([x, y]);
  }
  return `<path d="${curve(points)}" stroke="${r.pick(INKS)}" stroke-width="${n(r.between(1.2, 2.4))}"/>`;
}
