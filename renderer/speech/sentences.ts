/** A sentence, or a clause of a long one, and where it stands in its text. */
export interface Piece {
  readonly text: string;
  /** How many signs that are not space stand in the text before it, and up to its end. */
  readonly from: number;
  readonly to: number;
}

/**
 * The longest piece, in signs. Speech services lose long ones: some stop after 15 seconds and never
 * say that they ended. This many take about that long at the slowest pace.
 */
export const longestPiece = 180;

/** Words with a period that ends no sentence: titles, and what is always followed by its matter. */
const abbreviations: Readonly<Record<string, readonly string[]>> = {
  en: [
    'dr',
    'mr',
    'mrs',
    'ms',
    'prof',
    'st',
    'vs',
    'e.g',
    'i.e',
    'approx',
    'no',
    'fig',
    'p',
    'pp',
    'u.s',
  ],
  es: [
    'dr',
    'dra',
    'sr',
    'sra',
    'prof',
    'ud',
    'uds',
    'vd',
    'p',
    'p. ej',
    'ej',
    'núm',
    'aprox',
    'fig',
    'pág',
    'ee',
    'a',
  ],
};

/** How many signs of a text are not space: what places are counted in, however it is set. */
export function signs(text: string): number {
  return text.replace(/\s+/g, '').length;
}

/** A text as pieces to be spoken one by one, in order; together they are the whole text. */
export function sentencesOf(text: string, language: string): readonly Piece[] {
  const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
  const parts: string[] = [];
  // A line break ends a sentence for Intl; authors break lines where they like.
  for (const { segment } of segmenter.segment(text.replace(/\s+/g, ' '))) {
    const last = parts.at(-1);
    if (last !== undefined && goesOn(last, language)) parts[parts.length - 1] = last + segment;
    else parts.push(segment);
  }
  let from = 0;
  return parts.flatMap(clausesOf).flatMap((part) => {
    const to = from + signs(part);
    const piece = { text: tidy(part), from, to };
    from = to;
    return isSaid(part) ? [piece] : [];
  });
}

/** Whether the period at the end belongs to a shortened word or to somebody's initial. */
function goesOn(part: string, language: string): boolean {
  const before = /([\p{L}.]+)\.["”’)]?\s*$/u.exec(part)?.[1];
  if (before === undefined) return false;
  if (/^\p{Lu}$/u.test(before)) return true;
  const words = abbreviations[language.split('-')[0] ?? ''] ?? [];
  return words.includes(before.toLowerCase());
}

/** A part that is too long, cut after a mark, or else at a blank. */
function clausesOf(part: string): readonly string[] {
  if (part.length <= longestPiece) return [part];
  const room = part.slice(0, longestPiece);
  const cut = lastEnd(room, /[;:,—–]["”’)]?\s+/g) ?? lastEnd(room, /\s+/g) ?? longestPiece;
  return [part.slice(0, cut), ...clausesOf(part.slice(cut))];
}

/** Where the last match ends, in the later two thirds: a stump of two words would sound odd. */
function lastEnd(text: string, mark: RegExp): number | null {
  const ends = [...text.matchAll(mark)].map((match) => match.index + match[0].length);
  return ends.filter((end) => end > longestPiece / 3).at(-1) ?? null;
}

/** Signs that are drawn and not spoken are made into ones that voices know. */
function tidy(text: string): string {
  return text.replaceAll('\u00ad', '').replaceAll('\u2011', '-').replace(/\s+/g, ' ').trim();
}

/** A lone dash or bullet is nothing to say. */
function isSaid(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}
