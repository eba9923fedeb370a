import { unitOf } from './unit.js';

/**
 * How large things are on the glass: from what staff measured to sizes in CSS px.
 *
 * The page covers its whole display, so its own width and height in CSS px stand for the diagonal;
 * the pixel ratio cancels out.
 */

/** What staff measured of the screen and its place; null was never measured. */
export interface Measures {
  /** Diagonal of the picture, inches. */
  readonly diagonalInches: number | null;
  /** Height of the picture's lower edge above the floor, cm. */
  readonly lowerEdgeCm: number | null;
  /** Distance from which it is read, cm. */
  readonly viewingCm: number | null;
}

/** Size of the page in CSS px. */
export interface PageSize {
  readonly width: number;
  readonly height: number;
}

/** What a place asks for and cannot have. */
export type Shortfall =
  /** Capitals stay below 4.8 mm. */
  | 'text'
  /** Even at 200 per cent, capitals stay below 0.7 degrees. */
  | 'angle'
  /** Too little of the screen lies below 48 in. */
  | 'high'
  /** Too little of the screen lies above 15 in. */
  | 'low';

/** What follows from the measures. */
export interface Physical {
  readonly mmPerPx: number;
  /** CSS px of one unit (`--k-u`); never less than what fits the page without measures. */
  readonly unit: number;
  /** The unit if nobody had measured anything. */
  readonly usualUnit: number;
  /** Font size whose capitals are 4.8 mm, in CSS px; 0 while the diagonal is not known. */
  readonly leastText: number;
  /** Least step, in per cent, at which body text subtends 0.7 degrees; 200 when none does. */
  readonly textSize: TextSize;
  /** The band that controls may use, in CSS px above the lower edge of the screen. */
  readonly reach: { readonly from: number; readonly to: number };
  readonly shortfalls: readonly Shortfall[];
}

/** The sizes of text that a reader can choose, in per cent. */
export const textSteps = [100, 125, 150, 175, 200] as const;
type TextSize = (typeof textSteps)[number];

/** Height of a capital over the font size: the font's own OS/2 table, sCapHeight 668 of 1000. */
export const capHeight = 0.668;

/** Font sizes of body text and of the smallest text, in units; the same as in core.css. */
export const bodyUnits = 29;
export const smallUnits = 24;

/** The smallest thing that is touched, in units: design.md asks for 64 px on a 1080p screen. */
export const targetUnits = 64;

/** Capitals where nothing can be enlarged, mm: Section 508, 402.4 (3/16 in). */
export const capitalMm = 4.8;

/** What a finger needs, mm. */
export const targetMm = 15;

/**
 * A capital H at the viewing distance, degrees, in the mode with the largest text: EN 301 549,
 * 5.1.4, ψ = 180 × H / (π × D).
 */
export const capitalDegrees = 0.7;

/** Where operable parts may be, mm above the floor: ADA 2010 Standards, 308.2.1 and 308.3.1. */
export const reachMm = { from: 381, to: 1219 } as const;

/**
 * What is taken for granted where nobody measured. For sizes the smallest kiosk panel in use, 21.5
 * in, read from an arm's length; for reach the largest, 55 in, hung with its lower edge at 32 in.
 */
export const assumed = {
  diagonalInches: 21.5,
  reachDiagonalInches: 55,
  lowerEdgeCm: 81,
  viewingCm: 60,
} as const;

/** The least room that all screens hold together in, in units; tests draw them in it. */
export const leastRoom = { long: 1370, short: 770 } as const;

/** The least part of the screen that a row of controls needs, in units. */
export const leastBandUnits = 240;

const mmPerInch = 25.4;

/** Millimetres of one CSS px on a screen with this diagonal that the page covers. */
export function mmPerPx(diagonalInches: number, { width, height }: PageSize): number {
  return (diagonalInches * mmPerInch) / Math.hypot(width, height);
}

/** The angle in degrees that something of this height subtends from this distance. */
export function degrees(heightMm: number, distanceMm: number): number {
  return (180 * heightMm) / (Math.PI * distanceMm);
}

/** Height in mm that subtends an angle from a distance. */
function heightFor(angle: number, distanceMm: number): number {
  return (angle * Math.PI * distanceMm) / 180;
}

/** Everything that follows from the measures, on a page of this size. */
export function physicalOf(measures: Measures, page: PageSize): Physical {
  const usual = unitOf(page.width, page.height);
  const mm = mmPerPx(measures.diagonalInches ?? assumed.diagonalInches, page);
  const unit = measures.diagonalInches === null ? usual : unitFor(mm, measures.viewingCm, page);
  const distance = (measures.viewingCm ?? assumed.viewingCm) * 10;
  const asked = heightFor(capitalDegrees, distance);
  const capital = (units: number, step: number): number => units * unit * step * capHeight * mm;
  const enough = textSteps.find((step) => capital(bodyUnits, step / 100) >= asked - roundOff);
  const reach = reachOf(measures, page);
  const short = (reach.to - reach.from) / unit < leastBandUnits;
  const shortfalls: readonly (Shortfall | false)[] = [
    capital(bodyUnits, 1) < capitalMm - roundOff && 'text',
    capital(smallUnits, 2) < asked - roundOff && 'angle',
    short && (reach.to < page.height ? 'high' : 'low'),
  ];
  return {
    mmPerPx: mm,
    unit,
    usualUnit: usual,
    leastText: measures.diagonalInches === null ? 0 : capitalMm / (capHeight * mm),
    textSize: enough ?? 200,
    reach,
    shortfalls: measures.diagonalInches === null ? [] : shortfalls.filter((one) => one !== false),
  };
}

/** Sums of fractions miss their limit by less than this, mm. */
const roundOff = 1e-6;

/** The unit at which text and targets are as large as asked, as far as the layout holds. */
function unitFor(mm: number, viewingCm: number | null, page: PageSize): number {
  const { width, height } = page;
  const [long, short] = width > height ? [width, height] : [height, width];
  const most = Math.min(long / leastRoom.long, short / leastRoom.short);
  const asked = heightFor(capitalDegrees, (viewingCm ?? assumed.viewingCm) * 10);
  const wanted = Math.max(
    capitalMm / (bodyUnits * capHeight * mm),
    targetMm / (targetUnits * mm),
    asked / (smallUnits * 2 * capHeight * mm),
  );
  return Math.max(unitOf(width, height), Math.min(most, wanted));
}

function reachOf({ diagonalInches, lowerEdgeCm }: Measures, page: PageSize): Physical['reach'] {
  const mm = mmPerPx(diagonalInches ?? assumed.reachDiagonalInches, page);
  const edge = (lowerEdgeCm ?? assumed.lowerEdgeCm) * 10;
  const px = (above: number): number => Math.max(0, Math.min(page.height, (above - edge) / mm));
  return { from: px(reachMm.from), to: px(reachMm.to) };
}
