/**
 * Does PRP work: light sweeps over a field of 100 discs.
 *
 * Decorative on purpose. The studies disagree by body part, and most report points on a pain scale, not
 * people helped; no single count out of 100 would be true of PRP. So no disc is simply lit or unlit:
 * every one is a little fuller than the last, and there is nothing to count.
 */
import { LIGHT, W, curve, linear, mix, n, picture, radial, userSpace } from './shared.mjs';

const ID = 'evi';
/** Steps between unlit and full; enough that neighbours never jump. */
const PHASES = 24;

/** @returns {string} the picture as SVG */
export function prpEvidence() {
  const defs = [
    radial(`${ID}-glow`, '0 #9CE6CC .5|.5 #5FBFA8 .22|1 #5FBFA8 0', userSpace(900, 520, 660)),
    radial(`${ID}-shade`, '.7 #021D20 .5|1 #021D20 0', ''),
    linear(`${ID}-rim`, `0 ${LIGHT} .55|.6 ${LIGHT} 0`),
  ];
  for (let i = 0; i <= PHASES; i++) defs.push(face(i / PHASES, i));
  let [shades, discs] = ['', ''];
  for (let i = 0; i < 100; i++) {
    const [row, column] = [Math.floor(i / 10), i % 10];
    const [gx, gy] = [40 + column * 160 + (row % 2) * 80, 60 + row * 120];
    const [x, y] = [gx + 16 * Math.sin(gy / 170 + 1), gy + 20 * Math.sin(gx / 240)];
    const lit = light(x, y);
    const radius = 27 + 42 * lit;
    const disc = (dx, dy, r, paint) =>
      `<circle cx="${n(x + dx)}" cy="${n(y + dy)}" r="${n(r)}" ${paint}/>`;
    const shade = `fill="url(#${ID}-shade)" opacity="${n(0.2 + 0.8 * lit)}"`;
    shades += disc(radius * 0.1, radius * 0.16, radius * 1.16, shade);
    discs += disc(0, 0, radius, `fill="url(#${ID}-${Math.round(lit * PHASES)})"`);
    discs += disc(0, 0, radius - 1, `fill="none" stroke="url(#${ID}-rim)" stroke-width="2"`);
  }
  const glow = `<circle cx="900" cy="520" r="660" fill="url(#${ID}-glow)"/>`;
  const body = `${glow}${breath()}${shades}${discs}`;
  return picture({ id: ID, ground: ['#17776D', '#09504C', '#022327'], defs: defs.join(''), body });
}

/** How full the disc at a place is: a band of light along a rising diagonal, fullest in the middle. */
function light(x, y) {
  const across = (x - 900) * 0.5 + (y - 540) * 0.86 + 60 * Math.sin(x / 260);
  const along = (x - 900) * 0.86 - (y - 540) * 0.5;
  return Math.exp(-((across / 300) ** 2)) * (0.42 + 0.58 * Math.exp(-((along / 620) ** 2)));
}

/**
 * A disc's face: cream where lit, through copper, to the sea it lies in; the border moves with the phase.
 * Unlit discs stay lighter than the ground, since dark ones would read as holes.
 */
function face(phase, index) {
  const dark = mix('#23786E', '#3C9888', phase);
  const reach = Math.round((0.14 + 1.62 * phase) * 100) / 100;
  const stops = `0 #FFFBEE|.3 #FFEABB|.55 #F9C46E|.72 #D98B4B|.84 ${mix('#A5653F', dark, 0.35)}|1 ${dark}`;
  return radial(`${ID}-${index}`, stops, `cx=".02" cy="-.02" r="${reach}"`);
}

/** Fine lines along the sweep, like a breath of wind over the field. */
function breath() {
  let out = '';
  for (let i = -11; i <= 11; i++) {
    const points = [];
    for (let x = -60; x <= W + 60; x += 86) {
      const swell = 26 * Math.sin(x / 190 + i * 0.5) - 70 * Math.sin(x / 260);
      points.push([x, 540 - (x - 900) * 0.58 + i * 62 + swell]);
    }
    const faint = Math.abs(i);
    out += `<path d="${curve(points)}" stroke-opacity="${n(0.5 - faint * 0.035)}" stroke-width="${n(3.4 - faint * 0.22)}"/>`;
  }
  return `<g fill="none" stroke="#6FC4B0">${out}</g>`;
}
