/** A colour by how it is seen. */
export interface Oklch {
  /** Perceived lightness, 0 (black) to 1 (white). */
  readonly l: number;
  /** Chroma, 0 (grey) to about 0.37 at the edge of a screen's colours. */
  readonly c: number;
  /** Hue in degrees, 0 to 360. */
  readonly h: number;
}

type Triple = readonly [number, number, number];

/*
 * Matrices between linear sRGB, cone responses and OKLab: Björn Ottosson, "A perceptual color space
 * for image processing", 2020; CSS Color Module Level 4 takes them over.
 */
const rgbToLms: readonly Triple[] = [
  [0.4122214708, 0.5363325363, 0.0514459929],
  [0.2119034982, 0.6806995451, 0.1073969566],
  [0.0883024619, 0.2817188376, 0.6299787005],
];
const lmsToLab: readonly Triple[] = [
  [0.2104542553, 0.793617785, -0.0040720468],
  [1.9779984951, -2.428592205, 0.4505937099],
  [0.0259040371, 0.7827717662, -0.808675766],
];
const labToLms: readonly Triple[] = [
  [1, 0.3963377774, 0.2158037573],
  [1, -0.1055613458, -0.0638541728],
  [1, -0.0894841775, -1.291485548],
];
const lmsToRgb: readonly Triple[] = [
  [4.0767416621, -3.3077115913, 0.2309699292],
  [-1.2684380046, 2.6097574011, -0.3413193965],
  [-0.0041960863, -0.7034186147, 1.707614701],
];

function times(matrix: readonly Triple[], [x, y, z]: Triple): Triple {
  const [a = 0, b = 0, c = 0] = matrix.map(([p, q, r]) => p * x + q * y + r * z);
  return [a, b, c];
}

function each([x, y, z]: Triple, change: (n: number) => number): Triple {
  return [change(x), change(y), change(z)];
}

/** The transfer function of sRGB and its inverse (IEC 61966-2-1). */
const toLinear = (n: number): number => (n <= 0.04045 ? n / 12.92 : ((n + 0.055) / 1.055) ** 2.4);
const toScreen = (n: number): number =>
  n <= 0.0031308 ? n * 12.92 : 1.055 * n ** (1 / 2.4) - 0.055;

/** A colour `#rrggbb` by how it is seen. Greys have hue 0. */
export function toOklch(hex: string): Oklch {
  const value = Number.parseInt(hex.slice(1), 16);
  const rgb = each([value >> 16, (value >> 8) & 255, value & 255], (n) => toLinear(n / 255));
  const [l, a, b] = times(lmsToLab, each(times(rgbToLms, rgb), Math.cbrt));
  const c = Math.hypot(a, b);
  // Below this the hue is rounding noise of a grey.
  if (c < 0.0005) return { l, c: 0, h: 0 };
  return { l, c, h: ((Math.atan2(b, a) * 180) / Math.PI + 360) % 360 };
}

function linearRgb({ l, c, h }: Oklch): Triple {
  const angle = (h * Math.PI) / 180;
  const lab: Triple = [l, c * Math.cos(angle), c * Math.sin(angle)];
  return times(
    lmsToRgb,
    each(times(labToLms, lab), (n) => n ** 3),
  );
}

/** Half a step of 8 bits at the dark end of linear light; less than that cannot be shown. */
const slack = 0.0001;

function fits(colour: Oklch): boolean {
  return linearRgb(colour).every((n) => n >= -slack && n <= 1 + slack);
}

/**
 * A colour as `#rrggbb`. One that no screen can show keeps lightness and hue and loses as little
 * chroma as it must.
 */
export function toHex(colour: Oklch): string {
  let least = 0;
  let most = colour.c;
  if (!fits(colour)) {
    for (let round = 0; round < 24; round += 1) {
      const middle = (least + most) / 2;
      if (fits({ ...colour, c: middle })) least = middle;
      else most = middle;
    }
    most = least;
  }
  const channels = linearRgb({ ...colour, c: most }).map((n) =>
    Math.round(toScreen(Math.min(1, Math.max(0, n))) * 255),
  );
  return `#${channels.map((n) => n.toString(16).padStart(2, '0')).join('')}`;
}
