import { prose, words } from './prose.js';

/** Words that the rules below miscount, and numbers read digit by digit. */
// prettier-ignore
const exceptions: Readonly<Record<string, number>> = {
  '911': 3, '988': 3, achilles: 3, anesthesia: 4, aneurysm: 4, area: 3, areas: 3, aspirin: 3,
  biopsies: 3, blindness: 2, california: 4, cochrane: 2, dementia: 3, diabetes: 4, diabetic: 4,
  dl: 4, due: 1, european: 4, every: 2, everyone: 3, everything: 3, exosome: 3, fluid: 2,
  fluids: 2, guideline: 2, guidelines: 2, hour: 1, hours: 1, idea: 3, ideas: 3, lifestyle: 2,
  liquid: 2, liquids: 2, maybe: 2, maybes: 2, mg: 3, ourselves: 2, pancreas: 3,
  people: 2, platelet: 2, platelets: 2, quiet: 2, require: 2, requires: 2, safely: 2, safety: 2,
  scientist: 3, scientists: 3, several: 3, someone: 2, something: 2, sometimes: 2, suicidal: 4,
  suicide: 3, surgeon: 2, surgeons: 2, tendinopathy: 5,
};

/** Capitals that are said as a word, not letter by letter. */
const saidAsWords: ReadonlySet<string> = new Set(['PATH', 'RESTORE', 'REMS', 'A', 'I']);

/** Syllables of one word as said aloud: capitals by letter, figures by their number words. */
export function syllables(word: string): number {
  const known = exceptions[word.toLowerCase().replace(/[’']s$/, '')];
  if (known !== undefined) return known;
  const parts = word.split('-').filter((part) => part !== '');
  if (parts.length > 1) return parts.reduce((sum, part) => sum + syllables(part), 0);
  if (/^\$?\d/.test(word)) return figure(word);
  const bare = word.replace(/[’']s$|s$/, '');
  if (/^[A-Z0-9]{2,5}$/.test(bare) && !saidAsWords.has(bare)) {
    return Array.from(bare).reduce((sum, letter) => sum + (letter === 'W' ? 3 : 1), 0);
  }
  return spelled(word.toLowerCase());
}

/** Patterns that show one vowel group fewer, or one more, than are said. */
const fewer = [
  /cia[nl]/,
  /ically$/,
  /llion/,
  /tia(?!t)/,
  /[ctxg]ious/,
  /[cstxg]ion/,
  /nion/,
  /[cs]ie[nl]/,
];
// prettier-ignore
const more = [
  /i[ao]/, /iu/, /ii/, /(?<![gp])eo(?!u)/, /[^gqaeo]u[aeo]/, /[aeiouy]ing/, /ism/, /ie[nt]/,
  /thm$/, /[^aeiouyl]led?s?$/, /[^aeiou]ie(?:r|st)s?$/, /[^aeiouy]y[ao]/, /(?:[sxz]|[cs]h|[cg])es$/, /rea[lt]i/,
];

/** Counts vowel groups without silent endings, then mends by the patterns above. */
function spelled(word: string): number {
  const letters = word.normalize('NFD').replace(/[^a-z]/g, '');
  const stem = letters
    .replace(/(?<=[aeiouy].*[^aeiouy])e(?=(?:ly|less|ness|ment|ful)s?$)/, '')
    .replace(/(?<=[aeiouy].*)(?<![td])ed$|(?<=[aeiouy].*)es$|(?<=[aeiouy].*)e$/, '');
  const groups = stem.match(/[aeiouy]+/g)?.length ?? 0;
  const shown = (patterns: readonly RegExp[]): number =>
    patterns.filter((pattern) => pattern.test(letters)).length;
  return Math.max(1, groups - shown(fewer) + shown(more));
}

const small = [2, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 3, 1, 2, 2, 2, 2, 3, 2, 2];
const tens = [0, 1, 2, 2, 2, 2, 2, 3, 2, 2];

/** “$718” is said with 9 syllables: seven hundred eighteen dollars. */
function figure(token: string): number {
  const [whole = '', decimals = ''] = token.replace(/[^\d.]/g, '').split('.');
  const unit = token.startsWith('$') || token.endsWith('%') ? 2 : 0;
  // Nobody says so long a figure but digit by digit.
  if (whole.length > 12) return 2 * whole.length + unit;
  const after = Array.from(decimals).reduce((sum, digit) => sum + (small[Number(digit)] ?? 1), 0);
  return cardinal(Number(whole)) + unit + (decimals === '' ? 0 : 1 + after);
}

function cardinal(n: number): number {
  if (n >= 1_000_000) return cardinal(Math.floor(n / 1_000_000)) + 2 + rest(n % 1_000_000);
  if (n >= 1000) return cardinal(Math.floor(n / 1000)) + 2 + rest(n % 1000);
  if (n >= 100) return cardinal(Math.floor(n / 100)) + 2 + rest(n % 100);
  if (n >= 20) return (tens[Math.floor(n / 10)] ?? 2) + rest(n % 10);
  return small[n] ?? 1;
}

const rest = (n: number): number => (n === 0 ? 0 : cardinal(n));

/**
 * Flesch-Kincaid grade of running text (headings and table cells are left out).
 *
 * Grade = 0.39 × words/sentences + 11.8 × syllables/words − 15.59, from Kincaid, Fishburne,
 * Rogers and Chissom, “Derivation of New Readability Formulas for Navy Enlisted Personnel”,
 * Research Branch Report 8-75, 1975. Made for English only.
 */
export function fleschKincaidGrade(markdown: string): number {
  const lines = prose(markdown);
  const said = lines.flatMap(words);
  if (said.length === 0) throw new Error('There is no running text to grade.');
  const spoken = said.reduce((sum, word) => sum + syllables(word), 0);
  return (0.39 * said.length) / lines.length + (11.8 * spoken) / said.length - 15.59;
}

/**
 * Coleman-Liau grade of running text, which counts letters instead of syllables.
 *
 * Grade = 0.0588 × letters per 100 words − 0.296 × sentences per 100 words − 15.8, from Coleman and
 * Liau, “A computer readability formula designed for machine scoring”, Journal of Applied
 * Psychology 60(2), 1975. Made for English only.
 *
 * @throws when there are no words in it
 */
export function colemanLiauGrade(markdown: string): number {
  const lines = prose(markdown);
  const said = lines.flatMap(words);
  if (said.length === 0) throw new Error('There is no running text to grade.');
  const letters = said.reduce((sum, word) => sum + (word.match(/[\p{L}\p{N}]/gu)?.length ?? 0), 0);
  return (5.88 * letters) / said.length - (29.6 * lines.length) / said.length - 15.8;
}
