import { msg, str } from '@lit/localize';
import {
  capHeight,
  capitalDegrees,
  capitalMm,
  bodyUnits,
  leastBandUnits,
  reachMm,
  smallUnits,
  type Measures,
  type PageSize,
  type Physical,
} from '../../styles/physical.js';
import { inchesOf } from './bounds.js';

/** One thing that the measures do, or cannot. */
export interface Effect {
  readonly tone: 'good' | 'warning';
  readonly words: string;
}

/** What the measures do to the patients' screens, in sentences; what cannot be met comes first. */
export function effectsOf(physical: Physical, measures: Measures, page: PageSize): Effect[] {
  const warning = (words: string): Effect => ({ tone: 'warning', words });
  const good = (words: string): Effect => ({ tone: 'good', words });
  const trouble = physical.shortfalls.map((shortfall) => {
    switch (shortfall) {
      case 'text':
        return warning(textTrouble(physical));
      case 'angle':
        return warning(angleTrouble(physical));
      case 'high':
        return warning(highTrouble(physical, measures));
      case 'low':
        return warning(lowTrouble(physical));
    }
  });
  return [
    ...trouble,
    good(sizeWords(physical, measures)),
    ...(measures.viewingCm === null ? [] : [good(startWords(physical, measures.viewingCm))]),
    ...(physical.shortfalls.includes('high') ? [] : [good(reachWords(physical, page))]),
  ];
}

const capitalOf = ({ unit, mmPerPx }: Physical): number => bodyUnits * unit * capHeight * mmPerPx;

/** Millimetres as staff read them: one place is enough, and never more than is true. */
const mm = (value: number): string => (Math.floor(value * 10 + 1e-6) / 10).toFixed(1);

function sizeWords(physical: Physical, { diagonalInches }: Measures): string {
  if (diagonalInches === null) {
    return msg('Nothing grows. A screen of 21.5\u00a0in or more is taken for granted.');
  }
  const larger = Math.round((physical.unit / physical.usualUnit - 1) * 100);
  const capital = msg(str`capital letters are ${mm(capitalOf(physical))} mm high`);
  return larger === 0
    ? msg(str`Text and buttons stay as they are: ${capital}.`)
    : msg(str`Text and buttons become ${larger}\u00a0% larger: ${capital}.`);
}

function startWords({ textSize }: Physical, viewingCm: number): string {
  const distance = inchesOf(viewingCm);
  return textSize === 100
    ? msg(str`Text can be read from ${distance}\u00a0in at its usual size.`)
    : msg(
        str`Visits begin with text at ${textSize}\u00a0% or more, to be read from ${distance}\u00a0in. A patient can change that.`,
      );
}

function reachWords({ reach }: Physical, page: PageSize): string {
  if (reach.to >= page.height) return msg('The whole screen lies below 48\u00a0in.');
  const percent = Math.floor((reach.to / page.height) * 100);
  return msg(
    str`The lowest ${percent}\u00a0% of the screen lies below 48\u00a0in. “Buttons down low” moves every button there.`,
  );
}

function textTrouble(physical: Physical): string {
  return msg(
    str`Capital letters are only ${mm(capitalOf(physical))} mm high; they should be ${capitalMm} mm. The screen is too small for its pixels: use a larger one.`,
  );
}

function angleTrouble({ unit, mmPerPx }: Physical): string {
  const capital = smallUnits * 2 * unit * capHeight * mmPerPx;
  const farthest = Math.floor((capital * 180) / (capitalDegrees * Math.PI) / 25.4);
  return msg(
    str`From there even the largest text is too small. It can be read from ${farthest}\u00a0in at most.`,
  );
}

function highTrouble({ unit, mmPerPx }: Physical, { lowerEdgeCm }: Measures): string {
  const highest = Math.floor((reachMm.to - leastBandUnits * unit * mmPerPx) / 25.4);
  const now = lowerEdgeCm === null ? null : inchesOf(lowerEdgeCm);
  return now !== null && now > highest
    ? msg(
        str`The screen hangs too high: buttons do not fit below 48\u00a0in. Hang it so that its lower edge is ${highest}\u00a0in above the floor or less.`,
      )
    : msg('Too little of the screen lies below 48\u00a0in for its buttons.');
}

function lowTrouble({ unit, mmPerPx }: Physical): string {
  const lowest = Math.ceil((leastBandUnits * unit * mmPerPx) / 25.4);
  return msg(
    str`The screen ends too low: buttons do not fit above 15\u00a0in. At least ${lowest}\u00a0in of it must lie higher.`,
  );
}
