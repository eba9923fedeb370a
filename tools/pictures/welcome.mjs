/**
 * Welcome: bands of quiet land behind one another under a morning sky.
 *
 * Stands where the library has nothing to show, so it belongs to no topic and says nothing of medicine.
 */
import { H, LIGHT, W, curve, linear, mix, n, picture, radial, rng, userSpace } from './shared.mjs';

const ID = 'wel';
/** Bands of land; few enough to be told apart from across a room. */
const BANDS = 7;

/** @returns {string} the picture as SVG */
export function welcome() {
  const r = rng(23);
  const defs = [
    radial(`${ID}-sun`, `0 #FFFBEE .95|.2 ${LIGHT} .6|1 ${LIGHT} 0`, userSpace(560, 330, 620)),
  ];
  let body = `<circle cx="560" cy="330" r="620" fill="url(#${ID}-sun)"/>`;
  body += `<circle cx="560" cy="330" r="104" fill="#FFFBEE"/>`;
  for (let band = 0; band < BANDS; band++) {
    const near = band / (BANDS - 1);
    const tone = mix('#9FCFC0', '#07403E', near);
    const frame = 'x1="0" y1="0" x2=".35" y2="1"';
    defs.push(
      linear(
        `${ID}-${band}`,
        `0 ${mix(tone, LIGHT, 0.34)}|.5 ${tone}|1 ${mix(tone, '#022327', 0.3)}`,
        frame,
      ),
    );
    const ridge = ridgeOf(r, 470 + near * 560, 60 + near * 26);
    body += `<path d="${curve(ridge)}V${H + 40}H-80z" fill="url(#${ID}-${band})"/>`;
    body += `<path d="${curve(ridge)}" fill="none" stroke="${LIGHT}" stroke-opacity="${n(0.6 - near * 0.3)}" stroke-width="2.5"/>`;
    body += furrows(ridge, near);
  }
  return picture({ id: ID, ground: ['#FFF1D6', '#F2D9B4', '#B9CDB8'], defs: defs.join(''), body });
}

/** The line where a band of land meets what lies behind it. */
function ridgeOf(r, level, swing) {
  const [slow, fast] = [r.between(0, 6), r.between(0, 6)];
  const points = [];
  for (let x = -80; x <= W + 80; x += 110) {
    const y = level + swing * Math.sin(x / 330 + slow) + swing * 0.4 * Math.sin(x / 150 + fast);
    points.push([x, y]);
  }
  return points;
}

/** Fine lines that follow the land, for whoever stands close. */
function furrows(ridge, near) {
  let lines = '';
  for (let line = 1; line <= 5; line++) {
    const drop = line * (13 + near * 7);
    const points = ridge.map(([x, y], i) => [x, y + drop + 4 * Math.sin(i * 0.9 + line)]);
    lines += `<path d="${curve(points)}" stroke-opacity="${n(0.3 - line * 0.04)}"/>`;
  }
  return `<g fill="none" stroke="${LIGHT}" stroke-width="${n(1.2 + near)}">${lines}</g>`;
}
