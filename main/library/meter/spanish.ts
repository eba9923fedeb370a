import { sentences, words } from './prose.js';

/** How the letters are called in Spanish, where a name has more than one syllable. */
// prettier-ignore
const letterNames: Readonly<Record<string, string>> = {
  F: 'efe', H: 'hache', J: 'jota', L: 'ele', M: 'eme', N: 'ene', Ñ: 'eñe', R: 'erre', S: 'ese',
  W: 'doble u', X: 'equis', Z: 'zeta',
};

/** Capitals that are said as a word, not letter by letter. */
const saidAsWords: ReadonlySet<string> = new Set(['IMAO', 'REMS']);

/** What is said differently from how it is spelled: units, calls for help, a name in English. */
const sayings: Readonly<Record<string, string>> = {
  '911': 'nueve once',
  '988': 'nueve ocho ocho',
  mg: 'miligramos',
  dl: 'decilitro',
  medicare: 'médiker',
};

/**
 * Syllables of one Spanish word as said aloud: capitals by letter, figures by their number words.
 *
 * Two vowels part when both are strong (a, e, o, or an í or ú with its accent), or when a weak one
 * is doubled; else they are one syllable, also over an h: the rules of the Real Academia Española,
 * Ortografía de la lengua española, 2010, chapter II, 2.
 */
export function spanishSyllables(word: string): number {
  const said = sayings[word.toLowerCase()];
  if (said !== undefined) return spoken(said);
  const parts = word.split('-').filter((part) => part !== '');
  if (parts.length > 1) return parts.reduce((sum, part) => sum + spanishSyllables(part), 0);
  if (/^\$?\d/.test(word)) return spoken(figure(word));
  if (/^[\p{Lu}\d]{2,5}$/u.test(word) && !saidAsWords.has(word)) {
    return spoken(Array.from(word, letter).join(' '));
  }
  return spelled(word);
}

const spoken = (text: string): number =>
  text.split(' ').reduce((sum, word) => sum + spelled(word), 0);

const letter = (sign: string): string =>
  /\d/.test(sign) ? numberWords(Number(sign)) : (letterNames[sign] ?? 'a');

function spelled(word: string): number {
  const sounds = word
    .toLowerCase()
    .normalize('NFC')
    .replace(/ch/g, 'x')
    // “que” and “gui” have a silent u; that of “güi” is said.
    .replace(/([qg])u(?=[eiéí])/g, '$1')
    .replace(/ü/g, 'u')
    // An h that opens “hue” or “hie” begins a syllable; any other is not heard.
    .replace(/h(?=[ui][aeoáéó])/g, 'x')
    .replace(/h/g, '')
    // A y is a vowel where none follows it.
    .replace(/y(?![aeiouáéíóú])/g, 'i');
  const runs = sounds.match(/[aeiouáéíóú]+/g) ?? [];
  return Math.max(
    1,
    runs.reduce((sum, run) => sum + nuclei(run), 0),
  );
}

/** Syllables in vowels that stand together. */
function nuclei(run: string): number {
  const strong = run.match(/[aeoáéóíú]/g)?.length ?? 0;
  const doubled = run.match(/i[ií]|u[uú]/g)?.length ?? 0;
  return Math.max(1, strong) + doubled;
}

// prettier-ignore
const small = [
  'cero', 'uno', 'dos', 'tres', 'cuatro', 'cinco', 'seis', 'siete', 'ocho', 'nueve', 'diez', 'once',
  'doce', 'trece', 'catorce', 'quince', 'dieciséis', 'diecisiete', 'dieciocho', 'diecinueve',
  'veinte', 'veintiuno', 'veintidós', 'veintitrés', 'veinticuatro', 'veinticinco', 'veintiséis',
  'veintisiete', 'veintiocho', 'veintinueve',
];
// prettier-ignore
const tens = [
  '', '', '', 'treinta', 'cuarenta', 'cincuenta', 'sesenta', 'setenta', 'ochenta', 'noventa',
];
// prettier-ignore
const hundreds = [
  '', 'ciento', 'doscientos', 'trescientos', 'cuatrocientos', 'quinientos', 'seiscientos',
  'setecientos', 'ochocientos', 'novecientos',
];

/** A whole number below a billion (10⁹) in Spanish words, parted by single spaces. */
export function numberWords(n: number): string {
  const with_ = (head: string, rest: number): string =>
    rest === 0 ? head : `${head} ${numberWords(rest)}`;
  const at = (names: readonly string[], size: number): string => names[Math.floor(n / size)] ?? '';
  if (n >= 2_000_000) return with_(`${numberWords(Math.floor(n / 1e6))} millones`, n % 1e6);
  if (n >= 1_000_000) return with_('un millón', n % 1e6);
  if (n >= 2000) return with_(`${numberWords(Math.floor(n / 1000))} mil`, n % 1000);
  if (n >= 1000) return with_('mil', n % 1000);
  if (n === 100) return 'cien';
  if (n > 100) return with_(at(hundreds, 100), n % 100);
  if (n < 30) return at(small, 1);
  return n % 10 === 0 ? at(tens, 10) : `${at(tens, 10)} y ${numberWords(n % 10)}`;
}

/** “$718” is said “setecientos dieciocho dólares”; US Spanish writes a decimal point. */
function figure(token: string): string {
  const [whole = '', decimals = ''] = token.replace(/[^\d.]/g, '').split('.');
  const digits = Array.from(decimals, (digit) => numberWords(Number(digit)));
  // Nobody says so long a figure but digit by digit.
  if (whole.length > 9) return Array.from(whole, (digit) => numberWords(Number(digit))).join(' ');
  const unit = token.startsWith('$') ? ['dólares'] : token.endsWith('%') ? ['por', 'ciento'] : [];
  const point = digits.length > 0 ? ['punto', ...digits] : [];
  return [numberWords(Number(whole)), ...point, ...unit].join(' ');
}

/** From this score on, INFLESZ calls a text “normal”, the level asked for patients’ papers. */
export const infleszNormal = 55;

/**
 * Szigriszt’s perspicuity of running Spanish text: 0 (very hard) to 100 (very easy), and beyond.
 *
 * P = 206.835 − 62.3 × syllables/words − words/sentences, from Szigriszt Pazos, thesis,
 * Universidad Complutense de Madrid, 1993; read on the INFLESZ scale of Barrio-Cantalejo and
 * others, Anales del Sistema Sanitario de Navarra 31(2), 2008. Made for Spanish only.
 *
 * @param texts running text, one paragraph or list item each
 * @throws when there are no words in it
 */
export function inflesz(texts: readonly string[]): number {
  const lines = texts.flatMap(sentences);
  const said = lines.flatMap(words);
  if (said.length === 0) throw new Error('There is no running text to grade.');
  const heard = said.reduce((sum, word) => sum + spanishSyllables(word), 0);
  return 206.835 - (62.3 * heard) / said.length - said.length / lines.length;
}

/**
 * Fernández-Huerta’s ease of running Spanish text: 0 (very hard) to 100 (very easy), and beyond.
 *
 * L = 206.84 − 60 × syllables/words − 1.02 × words/sentences, from Fernández Huerta, “Medidas
 * sencillas de lecturabilidad”, Consigna 214, 1959, with words a sentence where its print says
 * sentences (Law, “Error in the Fernandez Huerta readability formula”, 2011). Made for Spanish only.
 *
 * @param texts running text, one paragraph or list item each
 * @throws when there are no words in it
 */
export function fernandezHuerta(texts: readonly string[]): number {
  const lines = texts.flatMap(sentences);
  const said = lines.flatMap(words);
  if (said.length === 0) throw new Error('There is no running text to grade.');
  const heard = said.reduce((sum, word) => sum + spanishSyllables(word), 0);
  return 206.84 - (60 * heard) / said.length - (1.02 * said.length) / lines.length;
}
