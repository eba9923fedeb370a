/** Diabetes and stem cells: a few islets of soft dots, and a slow current that parts around them. */
import { LIGHT, W, curve, linear, mix, n, picture, radial, rng } from './shared.mjs';

const ID = 'isl';
/** x, line of the current, radius, dots. Few and far apart: a crowd of small dots would be hard to look at. */
const ISLETS = [
  [890, 560, 240, 11],
  [350, 400, 120, 5],
  [1345, 740, 150, 6],
  [470, 830, 105, 4],
  [1345, 340, 95, 3],
];
/** Single dots on their way, of another colour: x, line, radius. */
const DRIFTING = [
  [640, 110, 17],
  [1120, 60, 24],
  [1130, 960, 20],
  [150, 130, 14],
  [780, 1000, 26],
  [130, 690, 30],
  [190, 705, 18],
];
const INKS = ['#FBE3A6', '#F6CF7A', '#E8AE48', '#CF8C2C'];
/** How many steps the light takes across an islet, from the lit side to the far one. */
const STEPS = 6;

/** @returns {string} the picture as SVG */
export function diabetesStemCells() {
  const r = rng(31);
  const slope = `gradientUnits="userSpaceOnUse" x1="0" y1="0" x2="${W}" y2="500"`;
  const defs = [
    radial(`${ID}-pad`, '0 #FFE09A .7|.5 #F4BA54 .36|.8 #E5A43C .1|1 #E0A03A 0', ''),
    ...INKS.map((ink, i) =>
      linear(
        `${ID}-ink${i}`,
        `0 ${ink} .5|.55 ${mix(ink, LIGHT, 0.3)} .95|1 ${mix(ink, '#7A5200', 0.5)} .5`,
        slope,
      ),
    ),
  ];
  for (let i = 0; i < STEPS; i++) {
    const tone = mix('#FFF4CC', '#F4B53E', i / (STEPS - 1));
    defs.push(glaze(i, tone, mix(tone, '#C4820F', 0.65)));
  }
  defs.push(glaze('new', '#DDEBD0', '#84A57C'));
  let current = '';
  for (let i = 0; i < 62; i++) {
    const y = -330 + i * 30 + r.between(-4, 4);
    const weight = (0.5 + 0.5 * Math.sin(i * 0.55) * Math.sin(i * 0.21 + 1)) ** 2;
    const ink = Math.floor(r.next() * INKS.length);
    current += `<path d="${stream(y)}" stroke="url(#${ID}-ink${ink})" stroke-width="${n(1.3 + weight * 11)}"/>`;
  }
  const islets = ISLETS.map((each) => islet(each, r)).join('');
  const drift = DRIFTING.map(([x, line, size]) => bead(x, flow(x, line), size, 'new'));
  const body = `<g fill="none">${current}</g>${drift.join('')}${islets}`;
  return picture({ id: ID, ground: ['#CC9529', '#8A5A06', '#432902'], defs: defs.join(''), body });
}

/**
 * How high line `y` of the current runs at `x`. A line keeps to one side of an islet all the way, pushed
 * off by as much as the islet is wide there, so lines part, crowd and close again but never cross.
 */
function flow(x, y, skip) {
  let at = y + 52 * Math.sin(x / 330 + 0.6) + 0.06 * (x - 800);
  for (const each of ISLETS) {
    if (each === skip) continue;
    const [cx, line, radius] = each;
    const off = y - line;
    // A longer wake than bow wave: evenly pointed, the opening would look like an eye.
    const reach = radius * (1.85 + 0.35 * Math.tanh((x - cx) / radius));
    const width = radius * 1.3 * Math.exp(-(((x - cx) / reach) ** 2));
    at += Math.sign(off) * (Math.hypot(off, width) - Math.abs(off));
  }
  return at;
}

function stream(y) {
  const points = [];
  for (let x = -60; x <= W + 60; x += 48) points.push([x, flow(x, y)]);
  return curve(points);
}

/** One islet: soft dots in a sunflower's order, which leaves even room and no ring of little holes. */
function islet(place, r) {
  const [cx, line, radius, count] = place;
  const cy = flow(cx, line, place);
  let out = `<circle cx="${cx}" cy="${n(cy)}" r="${n(radius * 1.36)}" fill="url(#${ID}-pad)"/>`;
  const turn = r.between(0, 6);
  for (let i = 0; i < count; i++) {
    const away = radius * 0.84 * Math.sqrt((i + 0.4) / count);
    const angle = turn + i * 2.39996;
    const size =
      (radius / Math.sqrt(count)) * (0.86 - 0.26 * (away / radius)) * r.between(0.8, 1.18);
    const [dx, dy] = [Math.cos(angle) * away, Math.sin(angle) * away];
    const shade = Math.min(1, Math.max(0, (dx * 0.7 + dy * 0.75) / radius / 1.7 + 0.5));
    // In the great islet, one has come in from the current.
    const paint = count > 8 && i === 4 ? 'new' : Math.round(shade * (STEPS - 1));
    out += bead(cx + dx, cy + dy, size, paint);
  }
  return out;
}

function glaze(name, tone, far) {
  const stops = `0 ${mix(tone, '#FFFFFF', 0.75)}|.42 ${tone}|.8 ${mix(tone, far, 0.6)} .95|1 ${far} .9`;
  return radial(`${ID}-${name}`, stops, 'cx=".3" cy=".24" r=".88"');
}

const bead = (x, y, size, paint) =>
  `<circle cx="${n(x)}" cy="${n(y)}" r="${n(size)}" fill="url(#${ID}-${paint})"/>`;
