/** PRP myths: warm discs for what is said, cool discs for what is so; where they cross, a third colour. */
import { LIGHT, linear, n, picture, tighten } from './shared.mjs';

const ID = 'myth';
/** x, y, radius, tint. The two great ones cross in the middle of every crop. */
const SAID = [
  [620, 500, 385, 'rose'],
  [950, 1050, 170, 'amber'],
  [190, 930, 280, 'wine'],
  [1412, 610, 84, 'amber'],
];
const SO = [
  [1050, 650, 350, 'aqua'],
  [1290, 200, 270, 'sea'],
  [472, 1015, 132, 'aqua'],
  [1470, 1000, 250, 'deep'],
  [770, 110, 115, 'sea'],
];
/** Lit and far side of each ink. */
const TINTS = {
  amber: ['#FFD994', '#E2933C'],
  rose: ['#F6A487', '#B93F52'],
  wine: ['#D7645F', '#7C2C48'],
  aqua: ['#C9EFE0', '#46AC9E'],
  sea: ['#6CC2B2', '#1D7F79'],
  deep: ['#2F9389', '#0F5A59'],
};
/** Widths of the engraver's line, lit side to far side. */
const WEIGHTS = [1, 1.8, 2.8, 4];

/** @returns {string} the picture as SVG */
export function prpMyths() {
  const defs = [
    ...Object.entries(TINTS).map(([name, [lit, far]]) =>
      linear(`${ID}-${name}`, `0 ${lit} .96|1 ${far} .88`),
    ),
    linear(`${ID}-both`, '0 #FFFBEF|.5 #FFE9B4|1 #F7BE66'),
    linear(`${ID}-same`, `0 ${LIGHT} .5|1 ${LIGHT} .14`),
    linear(`${ID}-rim`, '0 #FFFFFF .95|.55 #FFFFFF 0'),
  ];
  const discs = [...SAID.map((d) => [...d, 1]), ...SO.map((d) => [...d, -1])];
  discs.sort((a, b) => b[2] - a[2]);
  let body = discs
    .map(([x, y, r, tint]) => `<circle cx="${x}" cy="${y}" r="${r}" fill="url(#${ID}-${tint})"/>`)
    .join('');
  discs.forEach((a, i) => {
    for (const b of discs.slice(i + 1)) {
      const d = lens(a, b);
      if (d) body += `<path d="${d}" fill="url(#${ID}-${a[4] === b[4] ? 'same' : 'both'})"/>`;
    }
  });
  body += discs.map(engraving).join('');
  return picture({ id: ID, ground: ['#1C8074', '#0A4B48', '#02222A'], defs: defs.join(''), body });
}

/**
 * Fine lines, falling on what is said and rising on what is so, heavier away from the light as an engraver
 * shades: a crossing shows as a weave, so the picture is read without its colours too.
 */
function engraving([x, y, r, , way]) {
  const runs = WEIGHTS.map(() => '');
  const k = Math.SQRT1_2;
  for (let off = -r + 9; off < r; off += 13) {
    const half = Math.sqrt(r * r - off * off) - 10;
    if (half < 6) continue;
    const [mx, my] = [x - way * k * off, y + k * off];
    const point = (s) => `${n(mx + k * s)} ${n(my + way * k * s)}`;
    // Rising lines lie across the light and keep one weight; falling ones run with it and swell.
    const parts = way < 0 ? 1 : 4;
    for (let q = 0; q < parts; q++) {
      const [from, to] = [q, q + 1].map((each) => half * ((2 * each) / parts - 1));
      const far = ((way < 0 ? off : (from + to) / 2) / r + 1) / 2;
      runs[Math.min(3, Math.floor(far * 4))] += `M${point(from)}L${point(to)}`;
    }
  }
  const ink = way > 0 ? '#6E1F3E' : '#06474A';
  const lines = runs
    .map((d, i) => `<path d="${tighten(d)}" stroke-width="${WEIGHTS[i]}"/>`)
    .join('');
  return (
    `<g stroke="${ink}" stroke-opacity=".17">${lines}</g>` +
    `<circle cx="${x}" cy="${y}" r="${r - 2}" fill="none" stroke="url(#${ID}-rim)" stroke-width="3.5"/>`
  );
}

/** The shape two circles share, or nothing when they do not cross; the first must be the larger. */
function lens([x1, y1, r1], [x2, y2, r2]) {
  const d = Math.hypot(x2 - x1, y2 - y1);
  if (d >= r1 + r2) return '';
  const along = (d * d + r1 * r1 - r2 * r2) / (2 * d);
  const h = Math.sqrt(r1 * r1 - along * along);
  const [ux, uy] = [(x2 - x1) / d, (y2 - y1) / d];
  const [mx, my] = [x1 + ux * along, y1 + uy * along];
  const [a, b] = [1, -1].map((s) => `${n(mx - s * uy * h)} ${n(my + s * ux * h)}`);
  // More than half of the small circle may lie inside the large one.
  return `M${a}A${r2} ${r2} 0 ${along > d ? 1 : 0} 1 ${b}A${r1} ${r1} 0 0 1 ${a}z`;
}
