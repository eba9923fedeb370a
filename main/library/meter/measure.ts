import type { GlossaryTerm, LanguageTag } from '../../contract/article.js';
import type { Grade, Reading, ReadingFault } from '../../contract/reading.js';
import { Findings } from '../findings.js';
import { splitFrontMatter } from '../front-matter.js';
import { isEasy, type Formula, type House } from './house.js';
import { houseOf } from './houses.js';
import { blocks, sections, sentences, wordCount, words, type Block } from './prose.js';
import { unexplained } from './unexplained.js';

/** One text of an article, as it stands in its file. */
export interface TextFile {
  readonly article: string;
  readonly language: LanguageTag;
  /** Path inside the library folder, with `/`. */
  readonly file: string;
  /** The file's words, with `\n` line ends. */
  readonly text: string;
}

/** A sentence and where it begins in its file. */
interface Sentence {
  readonly text: string;
  readonly length: number;
  readonly line: number;
}

/** What makes a fault of the text that is measured. */
type Fault = (
  kind: ReadingFault['kind'],
  line: number | null,
  quote: string,
  value?: number,
) => ReadingFault;

/**
 * Measures the words of one text. Null where it has no running text: what else is wrong with it,
 * the library says.
 */
export function measureText(
  { article, language, file, text }: TextFile,
  glossary: readonly GlossaryTerm[],
): Reading | null {
  const parts = splitFrontMatter(text, new Findings(file));
  if (!parts) return null;
  const lines = sentencesOf(blocks(parts.body), parts.bodyLine);
  const longest = lines.toSorted((a, b) => b.length - a.length)[0];
  if (!longest) return null;
  const house = houseOf(language);
  const fault: Fault = (kind, line, quote, value) => {
    return { kind, file, line, quote, value: value ?? null };
  };
  const passive = house ? lines.filter((line) => house.passive.test(line.text)) : [];
  const share = Math.round((passive.length / lines.length) * 100);
  const total = lines.reduce((sum, { length }) => sum + length, 0);
  const mean = total / lines.length;
  return {
    article,
    language,
    words: wordCount(parts.body),
    grades: house?.formulas.map((formula) => gradeBy(formula, parts.body)) ?? [],
    meanSentence: Math.round(mean * 10) / 10,
    longestSentence: longest.length,
    passive: share,
    faults: house
      ? [
          ...hardFaults(house, parts.body, parts.bodyLine, fault),
          ...longFaults(house, lines, mean, fault),
          ...passiveFaults(house, passive, share, fault),
          ...bannedFaults(house, text, fault),
          ...unexplained(parts, language, house, glossary).map(({ line, word }) =>
            fault('unexplained', line, word),
          ),
          ...missingFaults(house, article, parts, fault),
        ]
      : [],
  };
}

function sentencesOf(all: readonly Block[], firstLine: number): Sentence[] {
  return all
    .filter(({ kind }) => kind === 'text')
    .flatMap(({ text, line }) =>
      sentences(text).map((sentence) => {
        return { text: sentence, length: words(sentence).length, line: firstLine + line - 1 };
      }),
    );
}

function gradeBy(formula: Formula, body: string): Grade {
  const score = formula.score(body);
  const { name, limit, higherIsEasier } = formula;
  // Rounded towards the hard side, so that what is shown never hides a fault.
  const tenths = higherIsEasier ? Math.floor(score * 10) : Math.ceil(score * 10);
  return {
    formula: name,
    score: tenths / 10,
    limit,
    higherIsEasier,
    passed: isEasy(formula, score),
  };
}

/** Whole texts that are too hard, and sections where the formula bears them. */
function hardFaults({ formulas }: House, body: string, bodyLine: number, fault: Fault) {
  return formulas.flatMap((formula) => {
    const parts = formula.bySection ? sections(body) : [];
    const at = (part: string): number => body.slice(0, body.indexOf(part)).split('\n').length - 1;
    const faults = parts
      .filter(({ text }) => !isEasy(formula, formula.score(text)))
      .map(({ text }) => fault('hard', bodyLine + at(text), formula.name, rounded(formula, text)));
    if (isEasy(formula, formula.score(body))) return faults;
    const [longest] = sentencesOf(blocks(body), bodyLine).sort((a, b) => b.length - a.length);
    const whole = fault('hard', longest?.line ?? null, formula.name, rounded(formula, body));
    return [whole, ...faults];
  });
}

const rounded = (formula: Formula, text: string): number =>
  Math.round(formula.score(text) * 10) / 10;

function longFaults({ sentence }: House, lines: readonly Sentence[], mean: number, fault: Fault) {
  const long = lines
    .filter(({ length }) => length > sentence.most)
    .map(({ text, length, line }) => fault('long', line, text, length));
  // Without a place: the whole text is meant.
  return mean > sentence.mean ? [fault('long', null, '', Math.round(mean)), ...long] : long;
}

function passiveFaults(
  { mostPassive }: House,
  passive: readonly Sentence[],
  share: number,
  fault: Fault,
) {
  const [first] = passive;
  return first && share > mostPassive ? [fault('passive', first.line, first.text, share)] : [];
}

function bannedFaults({ banned }: House, text: string, fault: Fault) {
  return text.split('\n').flatMap((line, index) =>
    banned.flatMap((pattern) => {
      const hit = pattern.exec(line);
      return hit ? [fault('banned', index + 1, hit[0])] : [];
    }),
  );
}

function missingFaults(
  { lastBox, forAll, notices }: House,
  article: string,
  { body, bodyLine }: { readonly body: string; readonly bodyLine: number },
  fault: Fault,
) {
  const all = blocks(body);
  const at = all.findLastIndex(({ text }) => text === lastBox);
  // Without the box, its notices may stand anywhere; the box is still owed.
  const last = all.slice(Math.max(0, at)).map(({ text }) => text);
  const whole = all.map(({ text }) => text).join(' ');
  const line = at < 0 ? null : bodyLine + (all[at]?.line ?? 1) - 1;
  const lacks = (wording: RegExp, text: string): boolean => !wording.test(text);
  const missing = [
    ...forAll.filter(([, wording]) => lacks(wording, last.join(' '))),
    ...(notices[article] ?? []).filter(([, wording]) => lacks(wording, whole)),
  ].map(([name]) => fault('missing', line, name));
  return at < 0 ? [fault('missing', null, lastBox), ...missing] : missing;
}
