/** A colour as three channels from 0 to 255. */
type Rgb = readonly [number, number, number];

function parse(hex: string): Rgb {
  const value = Number.parseInt(hex.slice(1), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}

function format([r, g, b]: Rgb): string {
  return `#${[r, g, b].map((n) => Math.round(n).toString(16).padStart(2, '0')).join('')}`;
}

/** Relative luminance from 0 to 1 (WCAG 2.2, definition of relative luminance). */
function luminance(colour: Rgb): number {
  const [r, g, b] = colour.map((channel) => {
    const c = channel / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  }) as unknown as Rgb;
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Contrast ratio of two `#rrggbb` colours, 1 to 21 (WCAG 2.2, definition of contrast ratio). */
export function contrast(a: string, b: string): number {
  const [x, y] = [luminance(parse(a)), luminance(parse(b))];
  return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
}

/** White or ink, whichever is easier to read on this colour. */
function wordsOn(colour: string): string {
  return contrast(colour, '#ffffff') >= contrast(colour, '#0d1b1e') ? '#ffffff' : '#0d1b1e';
}

/** Whether the colour stands out from the ground, and words stand out from the colour, so much. */
function isReadable(colour: string, ground: string, least: number): boolean {
  return contrast(colour, ground) >= least && contrast(colour, wordsOn(colour)) >= least;
}

/** The ground of each contrast theme; the same values as in meaning.css. */
export const grounds = { paper: '#fbf7ef', dark: '#131d21', maximum: '#000000' } as const;

/**
 * What large words need (WCAG 1.4.6). At night no brand suffers from being lighter, and what is
 * only as light as it must be looks as if it could not be pressed.
 */
const least = { paper: 4.5, dark: 10 } as const;

/**
 * The clinic's accent as it may be used: moved towards black or white until it stands out enough
 * from the ground, and the colour of words on it. Maximum contrast keeps its own accent,
 * so null.
 *
 * @param accent the clinic's colour, `#rrggbb`
 */
export function usableAccent(
  accent: string,
  theme: keyof typeof grounds,
): { accent: string; onAccent: string } | null {
  if (theme === 'maximum') return null;
  const ground = grounds[theme];
  const towards: Rgb = theme === 'paper' ? [0, 0, 0] : [255, 255, 255];
  const from = parse(accent);
  let usable = accent;
  for (let step = 1; step <= 50 && !isReadable(usable, ground, least[theme]); step += 1) {
    const share = step / 50;
    usable = format(from.map((c, i) => c + ((towards[i] ?? 0) - c) * share) as unknown as Rgb);
  }
  return { accent: usable, onAccent: wordsOn(usable) };
}
