import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import {
  assumed,
  bodyUnits,
  capHeight,
  capitalMm,
  degrees,
  leastRoom,
  mmPerPx,
  physicalOf,
  smallUnits,
  targetMm,
  targetUnits,
  type Measures,
  type PageSize,
} from '../../../renderer/styles/physical.js';
import { unitOf } from '../../../renderer/styles/unit.js';

const full: PageSize = { width: 1920, height: 1080 };
const upright: PageSize = { width: 1080, height: 1920 };
const unmeasured: Measures = { diagonalInches: null, lowerEdgeCm: null, viewingCm: null };

const of = (measures: Partial<Measures>, page = full) =>
  physicalOf({ ...unmeasured, ...measures }, page);

/** Height of a capital in mm, at so many units and per cent. */
const capital = ({ mmPerPx: mm, unit }: ReturnType<typeof physicalOf>, units: number, step = 100) =>
  units * unit * (step / 100) * capHeight * mm;

describe('the millimetres of a pixel', () => {
  // Computed by hand: diagonal × 25.4 / √(width² + height²).
  it.each([
    [15.6, 0.1799],
    [21.5, 0.2479],
    [32, 0.369],
    [43, 0.4958],
    [55, 0.6342],
  ])('on %s inches at 1080p are %s', (inches, mm) => {
    expect(mmPerPx(inches, full)).toBeCloseTo(mm, 3);
    expect(mmPerPx(inches, upright)).toBeCloseTo(mm, 3);
  });

  it('halve with twice the pixels', () => {
    expect(mmPerPx(43, { width: 3840, height: 2160 })).toBeCloseTo(mmPerPx(43, full) / 2, 6);
  });
});

it('a capital of 7.33 mm subtends 0.7 degrees from 60 cm', () => {
  expect(degrees(7.33, 600)).toBeCloseTo(0.7, 3);
});

it('takes the height of capitals from the font itself', () => {
  const font = readFileSync(
    'node_modules/@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2',
  );
  expect(capHeightOf(font)).toBe(capHeight);
});

it('has the sizes of the tokens', () => {
  const core = readFileSync('renderer/styles/core.css', 'utf8');
  expect(core).toContain(`--k-size-body: calc(${bodyUnits} * var(--k-u) * var(--k-text))`);
  expect(core).toContain(`calc(${smallUnits} * var(--k-u) * var(--k-text))`);
});

describe('without measures', () => {
  it('nothing grows, for a screen of the assumed size holds the numbers', () => {
    const usual = of({});
    expect(usual.unit).toBe(1);
    expect(usual.leastText).toBe(0);
    expect(usual.shortfalls).toEqual([]);
    const measured = of({ diagonalInches: assumed.diagonalInches });
    expect(measured.unit).toBe(1);
    expect(capital(measured, bodyUnits)).toBeGreaterThanOrEqual(capitalMm);
  });

  it('controls get the lowest third of a screen that stands upright, and half of one that lies', () => {
    const part = (page: PageSize) => of({}, page).reach.to / page.height;
    expect(part(upright)).toBeCloseTo(1 / 3, 2);
    expect(part(full)).toBeGreaterThan(0.5);
    expect(part(full)).toBeLessThan(0.7);
  });
});

describe('with measures', () => {
  it('a small screen draws all larger, until text is as high as the law asks', () => {
    const physical = of({ diagonalInches: 18.5 });
    expect(physical.unit).toBeCloseTo(1.162, 3);
    expect(capital(physical, bodyUnits)).toBeCloseTo(capitalMm, 6);
    expect(physical.leastText * capHeight * physical.mmPerPx).toBeCloseTo(capitalMm, 6);
  });

  it('a large one draws nothing smaller', () => {
    expect(of({ diagonalInches: 55 }).unit).toBe(1);
  });

  it('text for a reader at 60 cm begins at the step that field tables give', () => {
    const step = (diagonalInches: number) => of({ diagonalInches, viewingCm: 60 }).textSize;
    expect([43, 32, 24, 21.5].map(step)).toEqual([100, 125, 150, 175]);
  });

  it('from afar the unit grows, so that the largest text still subtends 0.7 degrees', () => {
    const physical = of({ diagonalInches: 24, viewingCm: 100 });
    expect(physical.unit).toBeGreaterThan(1.3);
    expect(degrees(capital(physical, smallUnits, 200), 1000)).toBeCloseTo(0.7, 6);
  });

  it('says where a screen is too small for its place', () => {
    expect(of({ diagonalInches: 10 }).shortfalls).toEqual(['text', 'angle']);
    expect(of({ diagonalInches: 32, viewingCm: 400 }).shortfalls).toEqual(['angle']);
  });

  it('the band reaches from 15 to 48 inches above the floor', () => {
    const { reach, mmPerPx: mm } = of({ diagonalInches: 43, lowerEdgeCm: 81.3 }, upright);
    expect(reach.from).toBe(0);
    // 1219 − 813 mm of a panel that is 952 mm high: 43 per cent.
    expect(reach.to * mm).toBeCloseTo(406, 6);
    expect(reach.to / upright.height).toBeCloseTo(0.4265, 4);
    const low = of({ diagonalInches: 43, lowerEdgeCm: 10 }, upright);
    expect(low.reach.from * low.mmPerPx).toBeCloseTo(281, 6);
  });

  it('says when it hangs too high, or ends too low', () => {
    expect(of({ diagonalInches: 43, lowerEdgeCm: 115 }).shortfalls).toEqual(['high']);
    expect(of({ diagonalInches: 43, lowerEdgeCm: 200 }).reach.to).toBe(0);
    expect(of({ diagonalInches: 15.6, lowerEdgeCm: 20 }).shortfalls).toContain('low');
  });
});

it('on any screen everything asked for is met or said not to be', () => {
  const page = fc.record({
    width: fc.integer({ min: 1024, max: 7680 }),
    height: fc.integer({ min: 768, max: 4320 }),
  });
  const measures = fc.record({
    diagonalInches: fc.double({ min: 7, max: 120, noNaN: true }),
    lowerEdgeCm: fc.option(fc.double({ min: 0, max: 250, noNaN: true })),
    viewingCm: fc.option(fc.double({ min: 20, max: 1000, noNaN: true })),
  });
  fc.assert(
    fc.property(page, measures, (size, given) => {
      const physical = physicalOf(given, size);
      const { unit, shortfalls, mmPerPx: mm } = physical;
      const distance = (given.viewingCm ?? assumed.viewingCm) * 10;
      const nearly = 1 - 1e-6;
      if (!shortfalls.includes('text')) {
        expect(capital(physical, bodyUnits)).toBeGreaterThanOrEqual(capitalMm * nearly);
        expect(targetUnits * unit * mm).toBeGreaterThanOrEqual(targetMm * nearly);
      }
      if (!shortfalls.includes('angle')) {
        const seen = degrees(capital(physical, smallUnits, 200), distance);
        expect(seen).toBeGreaterThanOrEqual(0.7 * nearly);
      }
      const usual = unitOf(size.width, size.height);
      expect(unit).toBeGreaterThanOrEqual(usual);
      const [long, short] = [Math.max(size.width, size.height), Math.min(size.width, size.height)];
      // Unless the page is too small for anybody, it keeps the room that the layout needs.
      if (unit > usual) {
        expect(long / unit).toBeGreaterThanOrEqual(leastRoom.long * nearly);
        expect(short / unit).toBeGreaterThanOrEqual(leastRoom.short * nearly);
      }
    }),
  );
});

/** sCapHeight over unitsPerEm, read from a WOFF 2.0 file (W3C recommendation, sections 4 and 5). */
function capHeightOf(font: Buffer): number {
  const known: Readonly<Record<number, string>> = { 1: 'head', 6: 'OS/2', 10: 'glyf', 11: 'loca' };
  const places = new Map<string, number>();
  let at = 48;
  let offset = 0;
  const number = (): number => {
    let value = 0;
    for (;;) {
      const byte = font[at++]!;
      value = value * 128 + (byte & 127);
      if (byte < 128) return value;
    }
  };
  for (let left = font.readUInt16BE(12); left > 0; left -= 1) {
    const flags = font[at++]!;
    if ((flags & 63) === 63) at += 4;
    const tag = known[flags & 63] ?? String(flags & 63);
    const whole = number();
    const isGlyphs = tag === 'glyf' || tag === 'loca';
    const isChanged = isGlyphs ? flags >> 6 !== 3 : flags >> 6 !== 0;
    places.set(tag, offset);
    offset += isChanged ? number() : whole;
  }
  const tables = brotliDecompressSync(font.subarray(at, at + font.readUInt32BE(20)));
  // OS/2: sCapHeight is 88 bytes in; head: unitsPerEm is 18 bytes in.
  return (
    tables.readInt16BE(places.get('OS/2')! + 88) / tables.readUInt16BE(places.get('head')! + 18)
  );
}
