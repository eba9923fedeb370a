/** The app's icon: the welcome picture's far opening, with only what is still read at 32 pixels. */
import { linear } from './shared.mjs';

const ID = 'ico';
/** Of 512: where the floor begins, where the arches spring, and their middle. */
const [FLOOR, SPRING, MIDDLE] = [344, 206, 244];
/** Half width of the opening and of the arch around it. */
const [OPENING, ARCH] = [84, 142];

/** @returns {string} the icon as SVG */
export function icon() {
  const square = 'M128 16H384A112 112 0 0 1 496 128V';
  const defs = [
    linear(`${ID}-ground`, '0 #23907F|.5 #0F6860|1 #07474A'),
    linear(`${ID}-arch`, '0 #A5DDCB|1 #3F9C8F'),
    linear(`${ID}-sky`, '0 #FFFEF8|.6 #FFF3D6|1 #FFE4B0', 'x1=".3" y1="0" x2=".6" y2="1"'),
    linear(`${ID}-floor`, '0 #0A514E|1 #032B30'),
    linear(
      `${ID}-pool`,
      '0 #FFDC9A .95|.45 #F2B768 .6|1 #E8A658 0',
      'x1=".45" y1="0" x2=".55" y2="1"',
    ),
  ];
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 512 512"><defs>${defs.join('')}</defs>` +
    `<path d="${square}384A112 112 0 0 1 384 496H128A112 112 0 0 1 16 384V128A112 112 0 0 1 128 16z" fill="url(#${ID}-ground)"/>` +
    `<path d="${opening(ARCH)}" fill="url(#${ID}-arch)"/>` +
    `<path d="${opening(OPENING)}" fill="url(#${ID}-sky)"/>` +
    `<path d="M16 ${FLOOR + 16}Q${MIDDLE} ${FLOOR - 16} 496 ${FLOOR + 16}V384A112 112 0 0 1 384 496H128A112 112 0 0 1 16 384z" fill="url(#${ID}-floor)"/>` +
    `<path d="${thrown(ARCH)}" fill="url(#${ID}-pool)" fill-opacity=".28"/>` +
    `<path d="${thrown(OPENING)}" fill="url(#${ID}-pool)"/></svg>\n`
  );
}

/** A round-topped opening of half width `w`, its foot a little below the floor's edge. */
const opening = (w) =>
  `M${MIDDLE - w} ${FLOOR + 16}V${SPRING}A${w} ${w} 0 0 1 ${MIDDLE + w} ${SPRING}V${FLOOR + 16}z`;

/** An opening's light on the floor, widening toward us and more to the right: away from the family's light. */
function thrown(w) {
  const [left, right, near] = [MIDDLE - w, MIDDLE + w, FLOOR + 152];
  return `M${left} ${FLOOR + 3}Q${MIDDLE} ${FLOOR - 3} ${right} ${FLOOR + 3}L${right + 104} ${near}H${left - 8}z`;
}
