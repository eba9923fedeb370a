/** Stem cells: soft cells packed like river stones; one divides, and its neighbours come to differ. */
import { H, W, curve, linear, mix, picture, radial, rng, userSpace } from './shared.mjs';
import { GROWTH } from './stem-cells-growth.mjs';

const ID = 'stem';
const ANGLES = 40;
/** Space between cells; the ground shows through as the drawing's line. */
const GAP = 8;
/** Cells set by hand: sites [x, y, pull], colour, and the pattern they grow. Two sites: it is dividing. */
const CHOSEN = [
  {
    sites: [
      [755, 530, 185],
      [1035, 660, 185],
    ],
    colour: '#FFE6BE',
    grows: 'spindle',
  },
  { sites: [[400, 400, 195]], colour: '#F9CFA2', grows: 'rings' },
  { sites: [[1075, 330, 150]], colour: '#F2A57E', grows: 'rings' },
  { sites: [[1390, 510, 185]], colour: '#F3CF7C', grows: 'waves' },
  { sites: [[1330, 870, 165]], colour: '#A9C4A8', grows: 'fan' },
  { sites: [[985, 1010, 160]], colour: '#D9605A', grows: 'waves' },
  { sites: [[670, 845, 150]], colour: '#F5B48E', grows: 'rings' },
  { sites: [[330, 800, 175]], colour: '#E4946A', grows: 'fan' },
  { sites: [[720, 210, 140]], colour: '#E08F62', grows: 'rings' },
];
const QUIET = ['#B4522C', '#BF5E35', '#A94826', '#C4683D'];

/** @returns {string} the picture as SVG */
export function stemCells() {
  const cells = [...CHOSEN, ...quietCells(rng(5))];
  const colours = [...new Set(cells.map((c) => c.colour))];
  const bright = (c) =>
    `0 ${mix(c, '#FFFFFF', 0.5)}|.42 ${mix(c, '#FFFFFF', 0.12)}|.78 ${c}|1 ${mix(c, '#A34A28', 0.5)}`;
  const quiet = (c) => `0 ${mix(c, '#E9A47A', 0.4)}|.6 ${c}|1 ${mix(c, '#7A3219', 0.45)}`;
  const defs = [
    ...colours.map((c, i) => radial(`${ID}-${i}`, QUIET.includes(c) ? quiet(c) : bright(c))),
    radial(`${ID}-heart`, '0 #FFFFFF .95|.35 #FFFAEC .7|1 #FFF3DC 0', ''),
    radial(`${ID}-halo`, '0 #FFC58A .75|.6 #F09A5E .3|1 #E0824A 0', userSpace(900, 600, 640)),
    linear(`${ID}-rim`, '0 #FFFFFF .8|.5 #FFFFFF .1|1 #FFFFFF 0'),
  ];
  const halo = `<circle cx="900" cy="600" r="640" fill="url(#${ID}-halo)"/>`;
  const drawn = cells.map((cell) => draw(cell, cells, colours.indexOf(cell.colour))).reverse();
  const body = `${halo}${drawn.join('\n')}`;
  return picture({ id: ID, ground: ['#A0482A', '#7B301A', '#47170A'], defs: defs.join(''), body });
}

/** The rest of the pack: larger than a hand at kiosk size and tone on tone, so nothing reads as a cluster. */
function quietCells(r) {
  const sites = CHOSEN.flatMap((c) => c.sites);
  const cells = [];
  for (let tries = 0; tries < 6000; tries++) {
    const site = [r.between(-140, W + 140), r.between(-140, H + 140), r.between(105, 150)];
    const [x, y, pull] = site;
    if (sites.some(([sx, sy, sp]) => Math.hypot(sx - x, sy - y) < (sp + pull) * 0.85)) continue;
    sites.push(site);
    cells.push({ sites: [site], colour: r.pick(QUIET), grows: 'quiet' });
  }
  return cells;
}

/** Distance from a cell's middle to its edge, in every direction: where a neighbour's pull becomes stronger. */
function outline(cell, cells) {
  const middle = (axis) => cell.sites.reduce((sum, s) => sum + s[axis], 0) / cell.sites.length;
  const [cx, cy] = [middle(0), middle(1)];
  const power = (sites, x, y) =>
    Math.min(...sites.map(([sx, sy, pull]) => (sx - x) ** 2 + (sy - y) ** 2 - pull * pull));
  const raw = Array.from({ length: ANGLES }, (_, i) => {
    const angle = (i / ANGLES) * 2 * Math.PI;
    let reach = 20;
    for (; reach < 330; reach += 3) {
      const [x, y] = [cx + Math.cos(angle) * reach, cy + Math.sin(angle) * reach];
      const own = power(cell.sites, x, y);
      // Cells round off where nothing presses; the dividing one sooner, so it keeps its waist.
      if (own > (cell.sites.length > 1 ? 6000 : 14000)) break;
      if (cells.some((other) => other !== cell && power(other.sites, x, y) < own)) break;
    }
    return reach - GAP;
  });
  // Rounding off the corners turns a tiling into stones.
  const soften = (list) =>
    list.map((v, i) => (list.at(i - 1) * 1.1 + v * 1.2 + list[(i + 1) % ANGLES] * 1.1) / 3.4);
  return { cx, cy, radii: soften(soften(soften(raw))) };
}

function draw(cell, cells, colour) {
  const { cx, cy, radii } = outline(cell, cells);
  const size = radii.reduce((a, b) => a + b) / ANGLES;
  const edge = (angle) => {
    const at = ((((angle / (2 * Math.PI)) % 1) + 1) % 1) * ANGLES;
    const [low, part] = [Math.floor(at), at % 1];
    return radii[low % ANGLES] * (1 - part) + radii[(low + 1) % ANGLES] * part;
  };
  /** A point of the cell: `scale` 1 is its edge. Inner ones lean to the light, which makes a cell look full. */
  const at = (angle, scale) => {
    const reach = edge(angle) * scale;
    const lean = size * 0.22 * (1 - scale);
    return [cx - lean + Math.cos(angle) * reach, cy - lean + Math.sin(angle) * reach];
  };
  // Softened as it is, half the angles draw the same curve in half the bytes.
  const turns = Array.from({ length: ANGLES / 2 }, (_, i) => (i / ANGLES) * 4 * Math.PI);
  const ring = (scale) =>
    curve(
      turns.map((angle) => at(angle, scale)),
      true,
    );
  const marks = GROWTH[cell.grows]({
    sites: cell.sites,
    cx,
    cy,
    size,
    edge,
    at,
    ring,
    heart: `${ID}-heart`,
  });
  return (
    `<path d="${ring(1)}" fill="url(#${ID}-${colour})"/>${marks}` +
    `<path d="${ring(0.965)}" fill="none" stroke="url(#${ID}-rim)" stroke-width="3"/>`
  );
}
